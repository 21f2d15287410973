import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, inject, test } from "vitest";
import { freePort } from "../../scripts/neo4j/bolt.ts";
import type { RunningNeo4j } from "../../scripts/neo4j/running.ts";
import { startNeo4j } from "../../scripts/neo4j.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import { openNeo4j } from "../../server/store/neo4j.ts";
import { readExtraQueries } from "../../server/store/queries.ts";
import { anyWriter, openNeo4jAlone, runAny, testQueries } from "../helpers/stores.ts";

/** What the product promises, with room for a busy machine. */
const SOON_MS = 5_000 * 1.4;
const place = inject("neo4j");
/** These tests end and start a server of their own, which a given one does not allow. */
const none = "missing" in place ? place.missing : process.env.NEO4J_URI ? "NEO4J_URI is given" : undefined;

/** Few, so that a server that has just started does not plan the product's queries each time. */
const QUERIES = new Map([...testQueries()].filter(([name]) => /^(?:store|fixture)\./.test(name)));

const open: GraphStore[] = [];
async function opened(uri: string, password = "unused"): Promise<GraphStore> {
  const store = await openNeo4j({ uri, user: "neo4j", password, queries: QUERIES });
  open.push(store);
  return store;
}

/** The error of each way to ask, and how long the slowest took. */
async function refusals(store: GraphStore): Promise<{ errors: unknown[]; ms: number }> {
  const started = performance.now();
  const ways = [store.ready(), store.run("store.ping", {}), store.write((tx) => tx.run("store.ping", {}))];
  const outcomes = await Promise.allSettled(ways);
  const errors = outcomes.map((outcome) =>
    outcome.status === "rejected" ? { code: outcome.reason.code, message: outcome.reason.message } : outcome,
  );
  return { errors, ms: performance.now() - started };
}

const threeTimes = (message: string) => Array(3).fill({ code: "UNAVAILABLE", message });

afterAll(async () => {
  for (const store of open) await store.close();
});

describe("neo4j:", () => {
  test("neo4j: where nothing listens, it says so within five seconds", async () => {
    const uri = `bolt://127.0.0.1:${await freePort()}`;
    const { errors, ms } = await refusals(await opened(uri));
    expect(errors).toEqual(threeTimes(`Neo4j at ${uri} does not answer. Start it, or check NEO4J_URI.`));
    expect(ms).toBeLessThan(SOON_MS);
  });

  test.each(["bolt", "neo4j"])(
    "neo4j: where a server says nothing, it is said within five seconds (%s://)",
    async (scheme) => {
      const sockets: Socket[] = [];
      const silent = createServer((socket) => sockets.push(socket));
      const port = await freePort();
      await new Promise<void>((resolve) => silent.listen(port, "127.0.0.1", resolve));
      const uri = `${scheme}://127.0.0.1:${port}`;
      const started = performance.now();
      const store = await opened(uri);
      expect(performance.now() - started).toBeLessThan(SOON_MS);
      const asking = performance.now();
      await expect(store.ready()).rejects.toMatchObject({ code: "UNAVAILABLE" });
      expect(performance.now() - asking).toBeLessThan(SOON_MS);
      for (const socket of sockets) socket.destroy();
      silent.close();
    },
  );

  test("neo4j: where the caller leaves or the limit passes, the server ends the query too", async (context) => {
    if ("missing" in place) return context.skip(`neo4j (${place.missing})`);
    const { store, close } = await openNeo4jAlone(place);
    const extra = fileURLToPath(new URL("fixture/neo4j", import.meta.url));
    const watching = await openNeo4j({ ...place, queries: readExtraQueries(extra) });
    const running = async () => {
      const [row] = await runAny<{ running: number }>(watching, "server.queries", { stretch: "t + a % 7" });
      return row?.running ?? 0;
    };
    const until = async (wanted: number) => {
      for (let waited = 0; (await running()) !== wanted && waited < SOON_MS; waited += 50) await pause(50);
      return await running();
    };
    try {
      const leaving = new AbortController();
      const left = runAny(store, "fixture.long", { n: 100_000 }, { signal: leaving.signal });
      expect(await until(1)).toBe(1);
      leaving.abort(new Error("left"));
      await expect(left).rejects.toThrow("left");
      expect(await until(0)).toBe(0);
      const slow = runAny(store, "fixture.long", { n: 100_000 }, { timeoutMs: 500 });
      await expect(slow).rejects.toMatchObject({ code: "TIMEOUT" });
      expect(await until(0)).toBe(0);
    } finally {
      await watching.close();
      await close();
    }
  });

  describe.skipIf(none !== undefined)("a server of its own", { timeout: 240_000 }, () => {
    const home = mkdtempSync(join(tmpdir(), "redthread-faults-"));
    let server: RunningNeo4j | undefined;
    afterAll(async () => {
      await server?.stop();
      rmSync(home, { recursive: true, force: true });
    });

    test("neo4j: a wrong password is said to be one within five seconds", async () => {
      server = await startNeo4j({ auth: true });
      const { uri } = server;
      const store = await opened(uri, "not-the-password");
      const { errors, ms } = await refusals(store);
      expect(errors).toEqual(
        threeTimes(
          `Neo4j at ${uri} refuses the password of user “neo4j”. Check NEO4J_USER and NEO4J_PASSWORD.`,
        ),
      );
      expect(ms).toBeLessThan(SOON_MS);
      await server.stop();
    });

    test("neo4j: a server that is lost is said to be so within five seconds, and used again when it is back, by who came before it too", async () => {
      const port = await freePort();
      server = await startNeo4j({ port, home });
      const { uri } = server;
      const store = await opened(uri);
      const put = (id: string) =>
        store.write((tx) => anyWriter(tx)("fixture.put", { rows: [{ id, props: { id } }] }));
      await put("kept");
      const lost = server;
      const running = runAny(store, "fixture.long", { n: 100_000 });
      const writing = store.write(async (tx) => {
        await anyWriter(tx)("fixture.put", { rows: [{ id: "half", props: { id: "half" } }] });
        await lost.stop();
        await anyWriter(tx)("fixture.put", { rows: [{ id: "rest", props: { id: "rest" } }] });
      });
      const outcomes = await Promise.allSettled([running, writing]);
      expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.code)).toEqual([
        "UNAVAILABLE",
        "UNAVAILABLE",
      ]);
      const { errors, ms } = await refusals(store);
      expect(errors).toEqual(threeTimes(`Neo4j at ${uri} does not answer. Start it, or check NEO4J_URI.`));
      expect(ms).toBeLessThan(SOON_MS);

      const early = await opened(uri);
      await expect(early.ready()).rejects.toMatchObject({ code: "UNAVAILABLE" });

      server = await startNeo4j({ port, home });
      await untilReady(store);
      await untilReady(early);
      expect(await runAny(early, "fixture.get", { ids: ["kept"] })).toEqual([
        { id: "kept", props: { id: "kept" } },
      ]);
      expect(await runAny(store, "fixture.get", { ids: ["kept", "half", "rest"] })).toEqual([
        { id: "kept", props: { id: "kept" } },
      ]);
      await put("again");
    });
  });
});

async function untilReady(store: GraphStore): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await store.ready();
    } catch (error) {
      if (tries === 60) throw error;
      await pause(500);
    }
  }
}
