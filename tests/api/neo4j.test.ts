import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { afterAll, describe, expect, inject, test } from "vitest";
import { ask, Redthread } from "../helpers/server.ts";

/** A door before a real Neo4j that can be shut and opened again: to the server, the Neo4j is lost and comes back. */
class Door {
  readonly #sockets = new Set<Socket>();
  readonly #to: URL;
  #server: Server | undefined;
  port = 0;

  constructor(to: string) {
    this.#to = new URL(to);
  }

  async open(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.#to.port || 7687), this.#to.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on("error", () => socket.destroy());
        socket.on("close", () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve));
    this.port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.#server?.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

const place = inject("neo4j");
const started: Redthread[] = [];
afterAll(async () => {
  for (const server of started) server.signal("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(what: () => Promise<boolean>, ms: number): Promise<number> {
  const start = performance.now();
  while (!(await what())) {
    if (performance.now() - start > ms)
      throw new Error(`not within ${ms} ms: ${started.map(({ stderr }) => stderr).join("")}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return performance.now() - start;
}

describe("a Neo4j behind a server", () => {
  test("is waited for, told when it is lost, and found again without a restart", async (context) => {
    if ("missing" in place) return context.skip(`neo4j (${place.missing})`);
    const door = new Door(place.uri);
    await door.open();
    await door.shut();
    const port = await freePort();
    const uri = `bolt://127.0.0.1:${door.port}`;
    const env = { NEO4J_URI: uri, NEO4J_USER: place.user, NEO4J_PASSWORD: place.password || "unused" };
    const server = new Redthread(["serve", "--read-only", "--port", String(port)], env);
    started.push(server);
    const url = `http://127.0.0.1:${port}`;
    const ready = async () => (await ask(`${url}/health/ready`).catch(() => undefined))?.status === 200;
    const query = () =>
      ask(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"query":"{cases{id}}"}',
      });
    const away = {
      ready: false,
      waitsFor: `the store: Neo4j at ${uri} does not answer. Start it, or check NEO4J_URI.`,
    };

    await until(async () => server.stderr.includes("Waiting for it."), 10_000);
    const waiting = await ask(`${url}/health/ready`);
    expect([waiting.status, JSON.parse(waiting.text)]).toEqual([503, away]);
    expect((await query()).status).toBe(503);

    await door.open();
    // A Neo4j that has just begun plans two hundred queries for the first time.
    await until(ready, 60_000);
    expect(JSON.parse((await query()).text)).toHaveProperty("data.cases");

    await door.shut();
    const start = performance.now();
    const lost = JSON.parse((await query()).text);
    expect(performance.now() - start).toBeLessThan(5_500);
    expect(lost.errors[0].extensions.code).toBe("UNAVAILABLE");
    const told = await ask(`${url}/health/ready`);
    expect([told.status, JSON.parse(told.text)]).toEqual([503, away]);

    await door.open();
    await until(ready, 20_000);
    expect(JSON.parse((await query()).text)).toHaveProperty("data.cases");
    server.signal("SIGTERM");
    expect((await server.ended).code).toBe(0);
    await door.shut();
  }, 150_000);
});
