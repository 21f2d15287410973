import { randomUUID } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { clientRoutes } from "./client.ts";
import { fileRoutes, type MatrixFiles } from "./files.ts";
import type { Health } from "./health.ts";
import { refuse } from "./refuse.ts";
import { isLoopback, noStore, ownHost, ownOrigin, securityHeaders } from "./security.ts";

export const MAX_BODY_BYTES = 1024 * 1024;

export interface AppOptions {
  /** Answers `/graphql`; absent until the case is loaded. */
  readonly api: () => { fetch(request: Request, id: string, client?: string): Promise<Response> } | undefined;
  /** Answers `/files/…`; absent until the case is loaded. */
  readonly files: MatrixFiles;
  readonly health: Health;
  /** The address that the server is bound to. */
  readonly host: string;
  /** Folder of the built page. */
  readonly clientDir: string;
  readonly log: Logger;
}

type Env = { Variables: { requestId: string } };

/** The HTTP side of the house: who may ask, what may be sent, and where it goes. It knows no GraphQL. */
export function createApp(options: AppOptions): Hono<Env> {
  const app = new Hono<Env>();
  const loopback = isLoopback(options.host);
  app.use(identified(options.log), securityHeaders(), ownHost(loopback));
  // On this machine's own address, compressing costs more than it saves; the page's files are compressed when built.
  if (!loopback) app.use("/graphql", compress());
  app.route("/health", healthRoutes(options.health));
  app.use("/graphql", noStore(), ownOrigin(), limitedBody());
  app.all("/graphql", async (c) => {
    const api = options.api();
    if (api) return inOnePiece(await api.fetch(c.req.raw, c.get("requestId"), addressOf(c)));
    return refuse(c, 503, "UNAVAILABLE", "The server is starting. Ask again in a second.", {
      "retry-after": "1",
    });
  });
  app.route("/files", fileRoutes(options.files));
  app.route("/", clientRoutes(options.clientDir));
  app.notFound((c) => refuse(c, 404, "NOT_FOUND", "There is nothing here."));
  app.onError((error, c) => {
    const id = c.get("requestId");
    options.log.error({ err: error, errorId: id }, "unexpected error");
    return refuse(c, 500, "INTERNAL", `Something went wrong on our side. The log has it under ${id}.`);
  });
  return app;
}

/** An id for every request, in the answer and in the log. The reader's words stay out of the log. */
function identified(log: Logger) {
  return async (
    c: { req: { method: string; path: string }; res: Response; set(key: "requestId", id: string): void },
    next: () => Promise<void>,
  ): Promise<void> => {
    const id = randomUUID();
    const start = performance.now();
    c.set("requestId", id);
    await next();
    c.res.headers.set("x-request-id", id);
    const ms = Math.round(performance.now() - start);
    log.info({ requestId: id, method: c.req.method, path: c.req.path, status: c.res.status, ms }, "request");
  };
}

/** Whose connection this is; nobody’s where a test asks without a socket. */
function addressOf(c: Context): string | undefined {
  return c.env?.incoming ? getConnInfo(c).remote.address : undefined;
}

/** An answer that is there as a whole is sent as one: read as a stream, it would take another turn of the event loop. */
async function inOnePiece(answer: Response): Promise<Response> {
  const { status, headers } = answer;
  if (/^(text\/event-stream|multipart\/)/.test(headers.get("content-type") ?? "")) return answer;
  return new Response((await answer.text()) || null, { status, headers: Object.fromEntries(headers) });
}

/** The parser of HTTP holds a sender to the length that was told; only where none was told is the body counted. */
function limitedBody(): MiddlewareHandler {
  const onError = (c: Context) =>
    refuse(c, 413, "BAD_USER_INPUT", "The request is larger than 1 MB. Send less at a time.");
  const counted = bodyLimit({ maxSize: MAX_BODY_BYTES, onError });
  return async (c, next) => {
    const told = c.req.header("transfer-encoding") ? undefined : c.req.header("content-length");
    if (told === undefined) return counted(c, next);
    return Number(told) <= MAX_BODY_BYTES ? next() : onError(c);
  };
}

function healthRoutes(health: Health): Hono {
  const app = new Hono();
  app.use(noStore());
  app.get("/live", (c) => c.json({ live: true }));
  app.get("/ready", async (c) => {
    const state = await health.readiness();
    return c.json(state, state.ready ? 200 : 503);
  });
  return app;
}
