import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { AppError } from "../model/errors.ts";

export interface Listening {
  /** `http://127.0.0.1:4000` */
  readonly url: string;
  /** New requests are refused, running ones have `graceMs` to finish. */
  close(graceMs: number): Promise<void>;
}

const IDLE_MS = 50;

/**
 * Binds the address and serves the app on it.
 *
 * @throws AppError `USAGE` where the address is taken or cannot be had.
 */
export async function listen(app: Pick<Hono, "fetch">, host: string, port: number): Promise<Listening> {
  const server = createServer(
    // A page may send many small questions; a slow sender may not hold a socket for minutes.
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    getRequestListener(app.fetch),
  );
  await bound(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(host, address)}:${address.port}`,
    close: (graceMs) => closed(server, graceMs),
  };
}

function bound(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(unbound(error, host, port)));
    server.listen({ host, port, exclusive: true }, resolve);
  });
}

function unbound(error: NodeJS.ErrnoException, host: string, port: number): AppError {
  const cause: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is taken. Stop what uses it, or choose another with --port.`,
    EACCES: `Port ${port} on ${host} may not be used by this account. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Choose another with --host.`,
    ENOTFOUND: `${host} is no known name. Choose another with --host.`,
  };
  const message = cause[error.code ?? ""] ?? `Cannot listen on ${host}:${port}: ${error.message}.`;
  return new AppError("USAGE", message, { cause: error });
}

function nameOf(host: string, address: AddressInfo): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return address.family === "IPv6" && host.includes(":") ? `[${host}]` : host;
}

function closed(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection that has had its answer waits for another question: it is told that none is taken any more.
    const idle = setInterval(() => server.closeIdleConnections(), IDLE_MS);
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}
