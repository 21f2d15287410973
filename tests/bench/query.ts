import { type Bench, interleaved, median, ms, type Row, times } from "./measure.ts";
import { FLOOR, NEIGHBOURHOOD, ONE_HOP_VIEW, POINT } from "./questions.ts";
import { serve } from "./server.ts";
import type { BenchStore } from "./stores.ts";

const MOST = 2;
const ROUNDS = { rounds: 400, warmUp: 100 };
const WHAT = {
  point: "Point query",
  neighbours: "One-hop neighbourhood (`neighbours`)",
  view: "One-hop neighbourhood (`subgraph`)",
} as const;

/** What a small question costs beside a question for nothing, on the same server, one after the other. */
export async function query({ say, stores }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const store of await stores()) {
    rows.push(...(await onStore(store)));
    say(`small questions on ${store.name}: done`);
  }
  return rows;
}

async function onStore({ name, dataDir, env }: BenchStore): Promise<Row[]> {
  const server = await serve({ dataDir, env });
  try {
    for (const asked of [POINT, NEIGHBOURHOOD, ONE_HOP_VIEW]) await server.ask(asked);
    const took = await interleaved(
      {
        floor: () => server.load(FLOOR),
        point: () => server.load(POINT),
        neighbours: () => server.load(NEIGHBOURHOOD),
        view: () => server.load(ONE_HOP_VIEW),
      },
      ROUNDS,
    );
    const floor = median(took.floor);
    return (Object.keys(WHAT) as (keyof typeof WHAT)[]).map((key) => {
      const p50 = median(took[key]);
      const ratio = p50 / floor;
      return {
        what: `${WHAT[key]}, ${name}`,
        bar: name === "embedded" ? "p50 ≤ 2 × of `{ __typename }`" : "shown",
        measured: `${times(ratio)} (${ms(p50)} to ${ms(floor)})`,
        kept: name === "embedded" ? ratio <= MOST : undefined,
      };
    });
  } finally {
    await server.stop();
  }
}
