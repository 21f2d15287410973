import { rmSync } from "node:fs";
import { type Bench, ms, quantile, type Row, timed } from "./measure.ts";
import { CASE, searchFor } from "./questions.ts";
import { type Served, serve } from "./server.ts";
import { folder } from "./stores.ts";

const MOST_MS = 20;
const ROUNDS = 15;

/** Names, aliases in other scripts, unfinished words, typing errors, several words, and what is not there. */
const TEXTS = [
  "kim",
  "Kim Jong-un",
  "김정은",
  "cenek",
  "the North",
  "who pays for the soldiers",
  "soldeirs",
  "regmie",
  "Kursk",
  "prisoners of war",
  "money regime salary",
  "a",
  "commander",
  "nothing of the sort",
  "xyzzyq",
];

/** Every text of a list in turn, the first round not counted. */
export async function searchTimes(server: Served, caseId: string, texts: readonly string[], rounds: number) {
  const took: number[] = [];
  for (let round = -1; round < rounds; round++) {
    for (const text of texts) {
      const one = await timed(() => server.load(searchFor(caseId, text)));
      if (round >= 0) took.push(one);
    }
  }
  return took;
}

/** Search over the shipped case, over HTTP. */
export async function search({ say }: Bench): Promise<Row[]> {
  const dataDir = folder();
  const server = await serve({ dataDir });
  try {
    const took = await searchTimes(server, CASE, TEXTS, ROUNDS);
    const p95 = quantile(took, 0.95);
    say(`search over the case: p95 ${ms(p95)}`);
    const measured = `p95 ${ms(p95)}, p50 ${ms(quantile(took, 0.5))} (${took.length} searches)`;
    return [{ what: "Search over the case", bar: "p95 ≤ 20 ms", measured, kept: p95 <= MOST_MS }];
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
