import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openEmbedded } from "../../server/store/embedded.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import type { StoreLog } from "../../server/store/log.ts";
import { anyWriter, runAny, testQueries } from "../helpers/stores.ts";

const ROUNDS = 30;
const CLIENTS = 4;
/** Each write puts so many nodes: fewer afterwards would be half a write. */
const PARTS = 3;
/** Three seconds are asked for; the rest is for machines that do other things. */
const READY_MS = 10_000;

describe("embedded:", () => {
  let dir: string;
  let engine: number;
  const open: GraphStore[] = [];
  /** The engine's process, as its store reports it. */
  const log: StoreLog = {
    debug: ({ pid }, message) => {
      if (message === "the engine is open") engine = Number(pid);
    },
    warn: () => {},
  };
  const openStore = async (options: { timeoutMs?: number } = {}) => {
    const store = await openEmbedded({ dir, log, queries: testQueries(), ...options });
    open.push(store);
    return store;
  };

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "redthread-recovery-"));
  });
  afterEach(async () => {
    for (const store of open.splice(0)) await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const write = (store: GraphStore, token: string) =>
    store.write(async (tx) => {
      const run = anyWriter(tx);
      for (let part = 0; part < PARTS; part++) {
        const id = `${token}/${part}`;
        await run("fixture.put", { rows: [{ id, props: { id } }] });
      }
    });
  const stored = async (store: GraphStore) => {
    const [row] = await runAny<{ ids: string[] }>(store, "fixture.ids", { prefix: "k" });
    return row?.ids ?? [];
  };

  test(`embedded: its engine killed ${ROUNDS} times during writes, no acknowledged write is lost, none is half there, and what was refused is not there`, {
    timeout: 240_000,
  }, async () => {
    const store = await openStore();
    const acknowledged: string[] = [];
    const refused: unknown[] = [];
    const waits: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      let going = true;
      const client = async (number: number) => {
        for (let i = 0; going; i++) {
          const token = `k${round}-${number}-${i}`;
          await write(store, token).then(
            () => acknowledged.push(token),
            (error: { code?: string }) => refused.push(error.code),
          );
        }
      };
      const clients = Array.from({ length: CLIENTS }, (_, number) => client(number));
      await pause(20 + ((round * 37) % 120));
      const killed = performance.now();
      try {
        process.kill(engine, "SIGKILL");
        await store.ready();
        waits.push(performance.now() - killed);
      } finally {
        going = false;
      }
      await Promise.all(clients);
    }
    const expected = acknowledged.flatMap((token) =>
      Array.from({ length: PARTS }, (_, part) => `${token}/${part}`),
    );
    expect(await stored(store)).toEqual(expected.sort());
    expect(new Set(refused)).toEqual(new Set(["UNAVAILABLE"]));
    expect(Math.max(...waits)).toBeLessThan(READY_MS);
    const middle = [...waits].sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
    console.log(
      `${acknowledged.length} writes acknowledged, ${refused.length} refused; ready again after ${middle.toFixed(0)} ms (median), ${Math.max(...waits).toFixed(0)} ms (most)`,
    );
    // And once more after a clean end.
    await store.close();
    expect(await stored(await openStore())).toEqual(expected);
  });

  test("embedded: the files, as they are when a write is acknowledged, hold it and all before it, also across the log's end", async () => {
    const store = await openStore();
    const copy = join(dir, "copy");
    // Together more than the log holds before it goes into the main file.
    const text = "x".repeat(1_500_000);
    const held: string[][] = [];
    for (let i = 0; i < 8; i++) {
      const id = `k${i}`;
      await store.write((tx) => anyWriter(tx)("fixture.put", { rows: [{ id, props: { id, text } }] }));
      // Answered once a log that was full is in the main file: the two are copied one after the other.
      await store.ready();
      for (const name of ["graph.grafeo", "graph.grafeo.wal"])
        cpSync(join(dir, name), join(copy, name), { recursive: true });
      const copied = await openEmbedded({ dir: copy, queries: testQueries() });
      held.push(await stored(copied));
      await copied.close();
      rmSync(copy, { recursive: true });
    }
    expect(held).toEqual(held.map((_, i) => Array.from({ length: i + 1 }, (__, n) => `k${n}`)));
  });

  test("embedded: reads that the engine's death meets are answered by the next one", async () => {
    const store = await openStore();
    await write(store, "k");
    const reads = Array.from({ length: 200 }, () => stored(store));
    process.kill(engine, "SIGKILL");
    expect(await Promise.all(reads)).toEqual(Array(200).fill(["k/0", "k/1", "k/2"]));
  });

  test("embedded: a write that the engine's death meets is refused, and can be repeated", async () => {
    const store = await openStore();
    const writing = store.write(async (tx) => {
      await anyWriter(tx)("fixture.put", { rows: [{ id: "k1", props: { id: "k1" } }] });
      process.kill(engine, "SIGKILL");
      await anyWriter(tx)("fixture.put", { rows: [{ id: "k2", props: { id: "k2" } }] });
    });
    await expect(writing).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: "The store was lost and starts again. Try again.",
    });
    expect(await stored(store)).toEqual([]);
    await write(store, "k");
    expect(await stored(store)).toHaveLength(PARTS);
  });

  test("embedded: a second store on the same folder is refused in one line, and the first goes on", async () => {
    const first = await openStore();
    await expect(openStore()).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: `another server uses this data folder: ${dir}`,
    });
    await first.ready();
    await first.close();
    await (await openStore()).ready();
  });

  test("embedded: the folder is its owner's alone", async () => {
    const store = await openStore();
    await write(store, "k");
    expect((statSync(dir).mode & 0o777).toString(8)).toBe("700");
    expect((statSync(join(dir, "graph.grafeo")).mode & 0o777).toString(8)).toBe("600");
    expect((statSync(join(dir, "graph.grafeo.wal")).mode & 0o777).toString(8)).toBe("700");
  });

  test.each(["below a file", "in /proc"])("embedded: a folder %s is refused in one line", async (where) => {
    const file = join(dir, "file");
    writeFileSync(file, "");
    const folder = join(where === "in /proc" ? "/proc" : file, "data");
    await expect(openEmbedded({ dir: folder, queries: testQueries() })).rejects.toMatchObject({
      code: "UNAVAILABLE",
      message: `The data folder ${folder} cannot be written. Choose a folder of yours with REDTHREAD_DATA.`,
    });
  });

  test("embedded: an engine that dies idle is replaced before anybody asks", async () => {
    const store = await openStore();
    const before = engine;
    process.kill(engine, "SIGKILL");
    for (let waited = 0; engine === before && waited < READY_MS; waited += 50) await pause(50);
    expect(engine).not.toBe(before);
    await store.ready();
  });

  test("embedded: five queries past their limit at once end, and the store goes on", async () => {
    const store = await openStore({ timeoutMs: 700 });
    const long = Array.from({ length: 5 }, () => runAny(store, "fixture.long", { n: 100_000 }));
    const outcomes = await Promise.allSettled(long);
    expect(outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason.code)).toEqual(
      Array(5).fill("TIMEOUT"),
    );
    await store.ready();
  });
});
