import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startNeo4j, whyNoNeo4j } from "../../scripts/neo4j.ts";
import { parseConfig } from "../../server/config.ts";
import { bulkLoad } from "../../server/ingest/bulk.ts";
import { openHouse } from "../../server/main.ts";
import type { CaseId } from "../../server/model/ids.ts";
import { type GeneratedSize, generatedCase, generatedTotal } from "../helpers/generated.ts";

/** The generated case that both stores hold beside the shipped ones: large enough for a view of 500 entities. */
export const GENERATED = "generated";
const SIZE: GeneratedSize = { entities: 2_000, claims: 4_000 };

/** A store with the shipped cases and a generated one; `env` makes a server use it. */
export interface BenchStore {
  readonly name: "embedded" | "Neo4j";
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** The same store for a second server beside the first: the embedded one has one owner, so it gets a copy. */
  second(): { readonly dataDir: string };
  close(): Promise<void>;
}

/** Both stores; the Neo4j only where one can be started. */
export async function openStores(say: (text: string) => void): Promise<BenchStore[]> {
  const embedded = await embeddedStore(say);
  const missing = process.env.NEO4J_URI ? "the one at NEO4J_URI is somebody's" : whyNoNeo4j();
  if (missing === undefined) return [embedded, await neo4jStore(say)];
  say(`Neo4j is left out (${missing})`);
  return [embedded];
}

async function embeddedStore(say: (text: string) => void): Promise<BenchStore> {
  const folders = [folder()];
  const dataDir = folders[0] as string;
  await fill({ REDTHREAD_DATA: dataDir }, GENERATED, SIZE, say);
  return {
    name: "embedded",
    dataDir,
    env: {},
    second: () => {
      const copy = folder();
      folders.push(copy);
      cpSync(dataDir, copy, { recursive: true });
      return { dataDir: copy };
    },
    close: async () => {
      for (const one of folders) rmSync(one, { recursive: true, force: true });
    },
  };
}

async function neo4jStore(say: (text: string) => void): Promise<BenchStore> {
  say("starting Neo4j");
  const neo4j = await startNeo4j();
  const env = { NEO4J_URI: neo4j.uri, NEO4J_USER: "neo4j", NEO4J_PASSWORD: "unused" };
  const dataDir = folder();
  await fill({ REDTHREAD_DATA: dataDir, ...env }, GENERATED, SIZE, say);
  return {
    name: "Neo4j",
    dataDir,
    env,
    second: () => ({ dataDir }),
    close: async () => {
      await neo4j.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Writes a generated case through the bulk path. @returns how long it took, in ms. */
export async function fill(
  env: Readonly<Record<string, string>>,
  id: string,
  size: GeneratedSize,
  say: (text: string) => void,
): Promise<number> {
  const house = await openHouse({ ...parseConfig(env), logLevel: "warn" });
  try {
    const started = performance.now();
    const parts = generatedCase(id as CaseId, size);
    await bulkLoad(house.store, id as CaseId, parts, {
      total: generatedTotal(size),
      onProgress: seldom(say),
    });
    return performance.now() - started;
  } finally {
    await house.close();
  }
}

/** Once in five seconds. */
function seldom(say: (text: string) => void): (done: number, total: number) => void {
  let last = performance.now();
  return (done, total) => {
    if (performance.now() - last < 5_000) return;
    last = performance.now();
    say(`${done} of ${total} nodes written`);
  };
}

export function folder(): string {
  return mkdtempSync(join(tmpdir(), "redthread-bench-"));
}
