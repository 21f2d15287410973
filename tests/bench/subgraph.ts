import { projectRoot } from "../../server/config.ts";
import { type Bench, median, type Row, rate, times } from "./measure.ts";
import { viewOf } from "./questions.ts";
import { type Served, serve } from "./server.ts";
import { type BenchStore, GENERATED } from "./stores.ts";

const LEAST = 2.5;
const CONNECTIONS = 10;
const ROUNDS = 3;
const ROUND_MS = 4_000;
const VIEW = viewOf(GENERATED, `${GENERATED}/ent:e0`, { hops: 3, limit: 500 });
const PRODUCTION = { NODE_ENV: "production" };

interface Answer {
  readonly subgraph: { readonly nodes: { id: string }[]; readonly edges: { id: string }[] };
}

/** Views of 500 entities a second, beside a plain Yoga (`plain.bench.ts`) on the same store, in turn. */
export async function subgraph({ say, stores }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const store of await stores()) {
    rows.push(await onStore(store));
    say(`views of 500 entities on ${store.name}: ${rows.at(-1)?.measured}`);
  }
  return rows;
}

async function onStore(store: BenchStore): Promise<Row> {
  const env = { ...store.env, ...PRODUCTION };
  const plainProgram = ["--import", "tsx", `${projectRoot()}/tests/bench/plain.bench.ts`];
  const ours = await serve({ dataDir: store.dataDir, env });
  const plain = await serve({ ...store.second(), env, program: plainProgram });
  try {
    const { nodes, edges } = await sameAnswer(ours, plain);
    const mine: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const one = await rate(() => ours.load(VIEW), CONNECTIONS, ROUND_MS);
      const other = await rate(() => plain.load(VIEW), CONNECTIONS, ROUND_MS);
      if (round > 0) mine.push(one);
      if (round > 0) theirs.push(other);
    }
    const ratio = median(mine) / median(theirs);
    return {
      what: `Subgraph of ${nodes} nodes and ${edges} edges, ${store.name}`,
      bar: "≥ 2.5 × requests/s of plain Yoga",
      measured: `${times(ratio)} (${median(mine).toFixed(0)}/s to ${median(theirs).toFixed(0)}/s)`,
      kept: ratio >= LEAST,
    };
  } finally {
    await ours.stop();
    await plain.stop();
  }
}

/** A comparison of different answers would be none. */
async function sameAnswer(ours: Served, plain: Served): Promise<{ nodes: number; edges: number }> {
  const mine = await ours.ask<Answer>(VIEW);
  const theirs = await plain.ask<Answer>(VIEW);
  if (JSON.stringify(mine) !== JSON.stringify(theirs)) throw new Error("The two answers differ.");
  return { nodes: mine.subgraph.nodes.length, edges: mine.subgraph.edges.length };
}
