import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask, Redthread, temporary } from "../helpers/server.ts";

const home = temporary();
const data = join(home.dir, "data");
let server: Redthread;
let url: string;

beforeAll(async () => {
  server = new Redthread(["serve", "--port", "0"], { REDTHREAD_DATA: data });
  url = await server.address();
});
afterAll(async () => {
  server.signal("SIGTERM");
  await server.ended;
  home.remove();
});

const JSON_BODY = { "content-type": "application/json" };
const CASES = '{"query":"{cases{id}}"}';

function post(body: string, headers: Record<string, string> = {}) {
  return ask(`${url}/graphql`, { method: "POST", headers: { ...JSON_BODY, ...headers }, body });
}

async function refused(answer: Promise<{ status: number; text: string }>): Promise<[number, string]> {
  const { status, text } = await answer;
  return [status, JSON.parse(text).errors[0].extensions.code];
}

describe("a server", () => {
  test("says one line, is ready, and answers with the shipped cases", async () => {
    expect(server.stdout).toBe(`Redthread is at ${url}\n`);
    expect(server.stderr).toBe("");
    expect(await ask(`${url}/health/ready`)).toEqual({ status: 200, text: '{"ready":true}' });
    const { text } = await post(CASES);
    expect(JSON.parse(text)).toEqual({
      data: { cases: [{ id: "dprk-soldiers" }, { id: "kellogg-briand" }] },
    });
  });

  test("answers a query by GET and serves the page", async () => {
    expect((await ask(`${url}/graphql?query={cases{id}}`)).status).toBe(200);
    expect((await ask(`${url}/`)).text).toContain('<div id="root">');
  });

  test("keeps what it stores to its own account", () => {
    expect(statSync(data).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(data))
      expect([name, statSync(join(data, name)).mode & 0o077]).toEqual([name, 0]);
  });

  test("refuses a foreign host name, a foreign page and what any page may send", async () => {
    expect(await refused(ask(`${url}/health/live`, { headers: { host: "evil.example" } }))).toEqual([
      403,
      "FORBIDDEN",
    ]);
    expect(await refused(post(CASES, { origin: "https://evil.example" }))).toEqual([403, "FORBIDDEN"]);
    for (const type of [
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain",
    ]) {
      expect([type, ...(await refused(post(CASES, { "content-type": type })))]).toEqual([
        type,
        403,
        "FORBIDDEN",
      ]);
    }
  });

  test("outlives what would end others, and refuses it quickly", async () => {
    const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
    const bombs: [string, string, [number, string]][] = [
      ["deep variables", `{"query":"{cases{id}}","variables":{"x":${deep}}}`, [400, "BAD_USER_INPUT"]],
      ["deep extensions", `{"query":"{cases{id}}","extensions":{"x":${deep}}}`, [400, "BAD_USER_INPUT"]],
      ["deep body", deep, [400, "BAD_USER_INPUT"]],
      ["large body", `{"query":"${"#".repeat(1_100_000)}"}`, [413, "BAD_USER_INPUT"]],
    ];
    for (const [name, body, outcome] of bombs) {
      const start = performance.now();
      expect([name, await refused(post(body))]).toEqual([name, outcome]);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
    expect(server.alive).toBe(true);
    expect((await post(CASES)).status).toBe(200);
  });

  test("answers a question that is sent in pieces, without a length", async () => {
    const headers = { ...JSON_BODY, "transfer-encoding": "chunked" };
    const { status } = await ask(`${url}/graphql`, { method: "POST", headers, body: CASES });
    expect(status).toBe(200);
  });

  test("takes no large body without a length either", async () => {
    const headers = { ...JSON_BODY, "transfer-encoding": "chunked" };
    const sent = ask(`${url}/graphql`, {
      method: "POST",
      headers,
      body: `{"query":"${"#".repeat(1_100_000)}"}`,
    });
    expect(await refused(sent)).toEqual([413, "BAD_USER_INPUT"]);
  });
});

describe("a start that cannot be", () => {
  async function failed(args: string[], env: Record<string, string>): Promise<[number | null, string]> {
    const { code, stdout, stderr } = await new Redthread(args, env).ended;
    expect(stdout).toBe("");
    return [code, stderr];
  }

  test("a port that is taken is wrong use", async () => {
    const { port } = new URL(url);
    const dir = join(home.dir, "other");
    expect(await failed(["serve", "--port", port], { REDTHREAD_DATA: dir })).toEqual([
      2,
      `redthread: Port ${port} on 127.0.0.1 is taken. Stop what uses it, or choose another with --port.\n`,
    ]);
  });

  test("a second server on the same data is told, and the first goes on", async () => {
    const [code, said] = await failed(["serve", "--port", "0"], { REDTHREAD_DATA: data });
    expect(code).toBe(3);
    expect(said).toMatch(/^redthread: [^\n]*another server[^\n]*\n$/i);
    expect((await post(CASES)).status).toBe(200);
  });

  test("a data folder that cannot be written is told", async () => {
    const file = join(home.dir, "file");
    writeFileSync(file, "");
    expect(await failed(["serve", "--port", "0"], { REDTHREAD_DATA: join(file, "data") })).toEqual([
      3,
      `redthread: The data folder ${join(file, "data")} cannot be written. Choose a folder of yours with REDTHREAD_DATA.\n`,
    ]);
  });

  test.skipIf(process.platform !== "linux")(
    "nor does one where the kernel makes no folders hang",
    async () => {
      expect(await failed(["serve", "--port", "0"], { REDTHREAD_DATA: "/proc/redthread/data" })).toEqual([
        3,
        "redthread: The data folder /proc/redthread/data cannot be written. Choose a folder of yours with REDTHREAD_DATA.\n",
      ]);
    },
  );

  test("all faults of the environment are told", async () => {
    expect(await failed(["serve"], { PORT: "many", LOG_LEVEL: "loud" })).toEqual([
      2,
      "redthread: PORT is no port. Use a number from 0 to 65535.\n" +
        "redthread: LOG_LEVEL is no level. Use one of trace, debug, info, warn, error, fatal, silent.\n",
    ]);
  });

  test("a case with faults ends it before anything is stored", async () => {
    const dir = join(home.dir, "broken");
    mkdirSync(dir);
    writeFileSync(join(dir, "case.yaml"), "id: broken\n");
    const [code, said] = await failed(["serve", "--port", "0", "--case", dir], {
      REDTHREAD_DATA: join(home.dir, "d3"),
    });
    expect(code).toBe(1);
    expect(said).toMatch(/^redthread: .*case\.yaml:1: /m);
  });
});

describe("a Neo4j that is not there", () => {
  test("is told within five seconds and waited for", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "hunter2", PORT: "0", LOG_LEVEL: "info" };
    const waiting = new Redthread(["serve"], env);
    const start = performance.now();
    while (!waiting.stderr.includes("Waiting for it.") && performance.now() - start < 30_000) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    // The server's own start, on a busy machine, comes on top; the driver alone would wait for a minute.
    expect(performance.now() - start).toBeLessThan(5_000 + 15_000);
    expect(waiting.stderr).toContain("Neo4j at bolt://127.0.0.1:1 does not answer.");
    expect(waiting.stderr).not.toContain("hunter2");
    waiting.signal("SIGTERM");
    expect((await waiting.ended).code).toBe(0);
  });

  test("ends a command with exit code 3", async () => {
    const env = { NEO4J_URI: "bolt://127.0.0.1:1", NEO4J_PASSWORD: "hunter2" };
    const { code, stdout, stderr } = await new Redthread(["verify"], env).ended;
    expect([code, stdout, stderr]).toEqual([
      3,
      "",
      "redthread: Neo4j at bolt://127.0.0.1:1 does not answer. Start it, or check NEO4J_URI.\n",
    ]);
  });
});

describe("the end", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s lets a request that runs finish and refuses new ones",
    async (signal) => {
      const other = new Redthread(["serve", "--port", "0", "--read-only"], {
        REDTHREAD_DATA: join(home.dir, signal),
      });
      const { port } = new URL(await other.address());
      const socket = connect(Number(port), "127.0.0.1");
      const body = '{"query":"{cases{id}}"}';
      const head = ["POST /graphql HTTP/1.1", `Host: 127.0.0.1:${port}`, "Content-Type: application/json"];
      socket.write(`${[...head, `Content-Length: ${body.length}`].join("\r\n")}\r\n\r\n${body.slice(0, 10)}`);
      let answer = "";
      socket.on("data", (chunk) => {
        answer += chunk;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      other.signal(signal);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
      socket.write(body.slice(10));
      const { code, stderr } = await other.ended;
      expect(answer).toMatch(/^HTTP\/1.1 200 OK[\s\S]*\{"data":\{"cases":\[\]\}\}/);
      expect([code, stderr]).toEqual([0, ""]);
    },
  );
});
