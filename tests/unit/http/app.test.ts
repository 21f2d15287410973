import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../../server/http/app.ts";
import type { MatrixFiles } from "../../../server/http/files.ts";
import { Health } from "../../../server/http/health.ts";
import { CONTENT_SECURITY_POLICY } from "../../../server/http/security.ts";
import { AppError } from "../../../server/model/errors.ts";
import type { GraphStore } from "../../../server/store/GraphStore.ts";

let clientDir: string;
beforeAll(() => {
  clientDir = mkdtempSync(join(tmpdir(), "redthread-client-"));
  mkdirSync(join(clientDir, "assets"));
  writeFileSync(join(clientDir, "index.html"), "<p>page</p>");
  writeFileSync(join(clientDir, "console.html"), "<p>console</p>");
  writeFileSync(join(clientDir, "assets", "index-1a2b.js"), "1;");
  writeFileSync(join(clientDir, "assets", "index-1a2b.js.gz"), "packed");
  writeFileSync(join(clientDir, "..", "secret.txt"), "secret");
});
afterAll(() => rmSync(clientDir, { recursive: true }));

const answering = { fetch: async () => Response.json({ data: { answered: true } }) };

interface Options {
  host?: string;
  health?: Health;
  api?: typeof answering;
  files?: NonNullable<ReturnType<MatrixFiles>>;
}

function app(options: Options = {}) {
  const made = createApp({
    api: () => ("api" in options ? options.api : answering),
    files: () => options.files,
    health: options.health ?? new Health(),
    host: options.host ?? "127.0.0.1",
    clientDir,
    log: pino({ level: "silent" }),
  });
  return async (path: string, init: RequestInit & { host?: string } = {}) => {
    const headers = { host: init.host ?? "127.0.0.1:4000", ...(init.headers as Record<string, string>) };
    return await made.request(path, { ...init, headers });
  };
}

const post = (headers: Record<string, string> = {}, body: BodyInit = "{}") => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body,
});

async function refusalOf(response: Response): Promise<[number, unknown]> {
  const body = (await response.json()) as { errors: { extensions: unknown }[] };
  return [response.status, body.errors[0]?.extensions];
}

describe("every answer", () => {
  test.each(["/", "/graphql", "/health/live", "/nothing.txt", "/assets/index-1a2b.js"])(
    "%s carries the security headers and an id",
    async (path) => {
      const { headers } = await app()(path);
      expect(headers.get("content-security-policy")).toBe(CONTENT_SECURITY_POLICY);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
      expect(headers.get("permissions-policy")).toContain("geolocation=()");
      expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  test("the policy allows nothing unsafe and nobody else", () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/);
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none'; /);
  });

  test("a mistake of ours is masked behind the request's id", async () => {
    const api = { fetch: () => Promise.reject(new Error("the password is hunter2")) };
    const response = await app({ api })("/graphql", post());
    const id = response.headers.get("x-request-id");
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        errors: [
          {
            message: `Something went wrong on our side. The log has it under ${id}.`,
            extensions: { code: "INTERNAL" },
          },
        ],
      },
    ]);
  });
});

describe("who may ask", () => {
  test.each(["localhost:4000", "127.0.0.1", "[::1]:4000", "127.1.2.3:80"])(
    "%s is this machine",
    async (host) => {
      expect((await app()("/health/live", { host })).status).toBe(200);
    },
  );

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4000",
    "10.0.0.7",
    "x y",
    "a@localhost",
  ])("on a loopback address %s is refused", async (host) => {
    expect(await refusalOf(await app()("/health/live", { host }))).toEqual([403, { code: "FORBIDDEN" }]);
  });

  test("on another address any name is answered", async () => {
    expect((await app({ host: "0.0.0.0" })("/health/live", { host: "graph.example" })).status).toBe(200);
  });

  test("the page's own origin may use the API", async () => {
    const headers = { origin: "http://127.0.0.1:4000", "sec-fetch-site": "same-origin" };
    expect((await app()("/graphql", post(headers))).status).toBe(200);
  });

  test.each([
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:5173" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("the API refuses %o", async (headers: Record<string, string>) => {
    expect(await refusalOf(await app()("/graphql", post(headers)))).toEqual([403, { code: "FORBIDDEN" }]);
  });

  test("a link from another page opens", async () => {
    expect((await app()("/explore", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(200);
  });
});

describe("the API", () => {
  test("is never kept by a browser or a proxy", async () => {
    expect((await app()("/graphql", post())).headers.get("cache-control")).toBe("no-store");
  });

  test("is unavailable, and says when to ask again, until the cases are loaded", async () => {
    const response = await app({ api: undefined as never })("/graphql", post());
    expect(response.headers.get("retry-after")).toBe("1");
    expect(await refusalOf(response)).toEqual([503, { code: "UNAVAILABLE" }]);
  });

  test("is compressed for other machines only", async () => {
    const api = { fetch: async () => Response.json({ data: "long ".repeat(1000) }) };
    const headers = { "accept-encoding": "gzip" };
    const near = await app({ api })("/graphql", post(headers));
    const far = await app({ api, host: "0.0.0.0" })("/graphql", post(headers));
    expect([near, far].map((r) => r.headers.get("content-encoding"))).toEqual([null, "gzip"]);
  });
});

describe("health", () => {
  test("lives from the start and is ready when the store answers", async () => {
    const health = new Health();
    const ask = app({ health });
    expect((await ask("/health/live")).status).toBe(200);
    health.waitFor("the cases to be loaded");
    const waiting = await ask("/health/ready");
    expect([waiting.status, await waiting.json()]).toEqual([
      503,
      { ready: false, waitsFor: "the cases to be loaded" },
    ]);
    health.serve({ ready: async () => {} } as GraphStore);
    const ready = await ask("/health/ready");
    expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  });

  test("a store that is lost is told", async () => {
    const health = new Health();
    health.serve({
      ready: () => Promise.reject(new AppError("UNAVAILABLE", "It does not answer.")),
    } as never);
    const lost = await app({ health })("/health/ready");
    expect([lost.status, await lost.json()]).toEqual([
      503,
      { ready: false, waitsFor: "the store: It does not answer." },
    ]);
  });
});

describe("the page", () => {
  test("is asked for again each time, its files are kept for a year", async () => {
    const ask = app();
    expect((await ask("/")).headers.get("cache-control")).toBe("no-cache");
    const file = await ask("/assets/index-1a2b.js");
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(file.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const packed = await ask("/assets/index-1a2b.js", { headers: { "accept-encoding": "gzip" } });
    expect([packed.headers.get("content-encoding"), await packed.text()]).toEqual(["gzip", "packed"]);
  });

  test.each(["/explore", "/case/dprk-soldiers/entity/kim-jong-un"])("%s is a place in it", async (path) => {
    const response = await app()(path);
    expect([response.status, await response.text()]).toEqual([200, "<p>page</p>"]);
  });

  test("the console is a page of its own", async () => {
    expect(await (await app()("/console")).text()).toBe("<p>console</p>");
  });

  test.each([
    "/assets/old-9z.js",
    "/nothing.txt",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
  ])("%s is not there", async (path) => {
    const response = await app()(path);
    expect(await response.text()).not.toContain("secret");
    if (!path.includes("%")) expect(response.status).toBe(404);
  });

  test("nothing can be sent to it", async () => {
    expect((await app()("/explore", { method: "POST" })).status).toBe(404);
  });
});

describe("files", () => {
  const made = async (path: string) => {
    const asked: unknown[] = [];
    const files: Options["files"] = async (request) => {
      asked.push(request);
      return { bytes: new TextEncoder().encode("element"), type: "text/csv; charset=utf-8" };
    };
    return { response: await app({ files })(path), asked };
  };

  test("a matrix is asked for as the address says, and comes as a file that nobody keeps on the way", async () => {
    const overlay = encodeURIComponent('{"reject":["clm:x"]}');
    const { response, asked } = await made(
      `/files/alpha/elements/force.csv?profile=article-66&overlay=${overlay}&names=shown`,
    );
    expect(asked).toEqual([
      {
        case: "alpha",
        accusation: "acc:force",
        format: "csv",
        profile: "article-66",
        overlay: { reject: ["clm:x"] },
        names: "shown",
      },
    ]);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe(
      'attachment; filename="alpha-force-elements.csv"',
    );
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toBe("element");
  });

  test.each(["/files/alpha/elements/force.pdf", "/files/alpha/elements/.csv"])(
    "%s names no form that there is",
    async (path) => {
      const { response, asked } = await made(path);
      expect([await refusalOf(response), asked]).toEqual([[400, { code: "BAD_USER_INPUT" }], []]);
    },
  );

  test("a what-if that is no JSON is refused", async () => {
    const { response } = await made("/files/alpha/elements/force.csv?overlay={");
    expect(await refusalOf(response)).toEqual([400, { code: "BAD_USER_INPUT" }]);
  });

  test("what the API refuses keeps its code", async () => {
    const files: Options["files"] = async () => ({
      refused: [{ message: "No.", extensions: { code: "NOT_FOUND" } }],
    });
    expect(await refusalOf(await app({ files })("/files/alpha/elements/none.docx"))).toEqual([
      404,
      { code: "NOT_FOUND" },
    ]);
  });

  test("while the server starts, one is told to come back", async () => {
    expect(await refusalOf(await app()("/files/alpha/elements/force.csv"))).toEqual([
      503,
      { code: "UNAVAILABLE" },
    ]);
  });
});
