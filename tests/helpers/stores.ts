import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { inject, test } from "vitest";
import { openEmbedded } from "../../server/store/embedded.ts";
import type { GraphStore, RunOptions } from "../../server/store/GraphStore.ts";
import { openNeo4j } from "../../server/store/neo4j.ts";
import { readExtraQueries, readQueryBook } from "../../server/store/queries.ts";
import type { QueryBook } from "../../server/store/queryFolder.ts";
import type { TestNeo4j } from "./neo4jSetup.ts";

/** An open store with nothing in it, and how to be done with it. */
export interface Opened {
  readonly store: GraphStore;
  close(): Promise<void>;
}

export interface TestStore {
  readonly name: GraphStore["name"];
  open(): Promise<Opened>;
  /** One that nobody else uses, and that may be ended: its closing ends it. */
  openAlone(): Promise<Opened>;
}

/** The product's queries and those of tests/contract/fixture. */
export function testQueries(): QueryBook {
  const fixture = fileURLToPath(new URL("../contract/fixture", import.meta.url));
  return new Map([...readQueryBook(), ...readExtraQueries(fixture)]);
}

/** A folder of its own, removed afterwards. */
export async function openEmbeddedForTest(): Promise<Opened> {
  const dir = mkdtempSync(join(tmpdir(), "redthread-store-"));
  const store = await openEmbedded({ dir, queries: testQueries() });
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** Opened once for all files: planning every query takes Neo4j longer than most files do. */
let neo4jStore: Promise<GraphStore> | undefined;

/**
 * The run's Neo4j, emptied, for one test file at a time: the others wait for their turn.
 *
 * @throws where there is none; see {@link stores}.
 */
export async function openNeo4jForTest(): Promise<Opened> {
  const place = inject("neo4j");
  if ("missing" in place) throw new Error(`No Neo4j: ${place.missing}.`);
  const done = await takeTurn(place.turns);
  neo4jStore ??= openNeo4j({ ...place, queries: testQueries() });
  const store = await neo4jStore;
  await guard(store, place);
  await clear(store);
  return {
    store,
    close: async () => {
      await clear(store);
      done();
    },
  };
}

/** Both stores, for the file that asks. Where there is no Neo4j, a skipped test says so there, and is counted. */
export function stores(): readonly TestStore[] {
  const place = inject("neo4j");
  const embedded: TestStore = {
    name: "embedded",
    open: openEmbeddedForTest,
    openAlone: openEmbeddedForTest,
  };
  if (!("missing" in place))
    return [embedded, { name: "neo4j", open: openNeo4jForTest, openAlone: () => openNeo4jAlone(place) }];
  test(`neo4j: all of this file`, (context) => context.skip(`neo4j (${place.missing})`));
  return [embedded];
}

/** With few queries: each is planned when the store is opened. */
export async function openNeo4jAlone(place: Exclude<TestNeo4j, { missing: string }>): Promise<Opened> {
  const queries = new Map([...testQueries()].filter(([name]) => /^(?:store|fixture)\./.test(name)));
  const store = await openNeo4j({ ...place, queries });
  return { store, close: () => store.close() };
}

/** A Neo4j that was given to us may be somebody's own: tests empty only one that is empty, or that they filled. */
async function guard(store: GraphStore, place: Exclude<TestNeo4j, { missing: string }>): Promise<void> {
  const ours = join(place.turns, "ours");
  try {
    readFileSync(ours);
  } catch {
    const [{ nodes = 0 } = {}] = await runAny<{ nodes: number }>(store, "fixture.count", {});
    if (nodes > 0)
      throw new Error(`The Neo4j at ${place.uri} holds ${nodes} nodes. Give the tests an empty one.`);
    writeFileSync(ours, "");
  }
}

async function clear(store: GraphStore): Promise<void> {
  for (;;) {
    const rows = await store.write((tx) => anyWriter(tx)("fixture.clear", { limit: 5_000 }));
    if ((rows[0] as { cleared: number }).cleared === 0) return;
  }
}

async function takeTurn(turns: string): Promise<() => void> {
  const turn = join(turns, "turn");
  for (;;) {
    try {
      mkdirSync(turn);
      writeFileSync(join(turn, "pid"), String(process.pid));
      return () => rmSync(turn, { recursive: true, force: true });
    } catch {
      if (holderIsGone(turn)) rmSync(turn, { recursive: true, force: true });
      await pause(50);
    }
  }
}

function holderIsGone(turn: string): boolean {
  try {
    process.kill(Number(readFileSync(join(turn, "pid"), "utf8")), 0);
    return false;
  } catch (error) {
    // Between the making of the folder and the writing of the file nobody is gone.
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

type AnyRun = (query: string, params: object, options?: RunOptions) => Promise<Record<string, unknown>[]>;

/** Runs a query that the product's types do not know. */
export function runAny<R = Record<string, unknown>>(
  store: GraphStore,
  query: string,
  params: object,
  options?: RunOptions,
): Promise<R[]> {
  return (store.run as AnyRun).call(store, query, params, options) as Promise<R[]>;
}

/** The same inside a transaction. */
export function anyWriter(tx: { run: unknown }): AnyRun {
  return (query, params) => (tx.run as AnyRun).call(tx, query, params);
}
