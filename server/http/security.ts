import type { MiddlewareHandler } from "hono";
import { refuse } from "./refuse.ts";

/** Nothing but what the page itself needs, all of it from here. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": CONTENT_SECURITY_POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()",
};

/** The headers of every answer, refusals included. */
export function securityHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  };
}

/** What may change or name somebody is never kept by a browser or a proxy. */
export function noStore(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    c.res.headers.set("cache-control", "no-store");
  };
}

/**
 * On a loopback address only this machine's own names are answered: else a page elsewhere could point its own name at
 * 127.0.0.1 and read the answers (DNS rebinding).
 */
export function ownHost(loopback: boolean): MiddlewareHandler {
  return async (c, next) => {
    const host = hostOf(c.req.header("host"));
    if (host === undefined || (loopback && !isLoopback(host))) {
      return refuse(c, 403, "FORBIDDEN", "This server answers to localhost and 127.0.0.1 only.");
    }
    return next();
  };
}

/** Pages of other origins may link here and nothing else. */
export function ownOrigin(): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header("origin");
    const site = c.req.header("sec-fetch-site");
    const foreign = origin !== undefined && originHost(origin) !== c.req.header("host")?.toLowerCase();
    if (foreign || site === "cross-site" || site === "same-site") {
      return refuse(c, 403, "FORBIDDEN", "The API answers pages of its own origin only.");
    }
    return next();
  };
}

function originHost(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** The name without its port, lower-case, or undefined where the header is missing or broken. */
function hostOf(header: string | undefined): string | undefined {
  const url = `http://${header}`;
  return header && /^[\w.:[\]-]+$/.test(header) && URL.canParse(url) ? new URL(url).hostname : undefined;
}

/** @example isLoopback("localhost"), isLoopback("127.0.0.1"), isLoopback("::1"), isLoopback("[::1]") // all true */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
