import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, median, type Row, seconds } from "./measure.ts";
import { npmStart } from "./server.ts";

const RUNS = 3;
const FIRST_MS = 8_000;
const LATER_MS = 3_000;
const RESIDENT_MB = 400;
const QUESTION = {
  query:
    '{ case(id: "dprk-soldiers") { title stats { claims entities } } findings(case: "dprk-soldiers") { id text } }',
};

/** From `npm start` to the first answered question, on a fresh store and on one that is filled; and the memory. */
export async function start({ say }: Bench): Promise<Row[]> {
  const first: number[] = [];
  const later: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const dataDir = mkdtempSync(join(tmpdir(), "redthread-bench-"));
    try {
      first.push((await startOnce(dataDir)).took);
      const again = await startOnce(dataDir);
      later.push(again.took);
      memory.push(again.residentMb);
    } finally {
      rmSync(dataDir, { recursive: true, force: true });
    }
    say(
      `start ${run + 1} of ${RUNS}: first ${seconds(first.at(-1) ?? 0)}, later ${seconds(later.at(-1) ?? 0)}`,
    );
  }
  const resident = Math.max(...memory);
  return [
    row("`npm start` to the first answered query, first load", "≤ 8 s", median(first), FIRST_MS),
    row("the same, later", "≤ 3 s", median(later), LATER_MS),
    {
      what: "Resident memory, server and engine, with the cases loaded",
      bar: "≤ 400 MB",
      measured: `${resident.toFixed(0)} MB`,
      kept: resident <= RESIDENT_MB,
    },
  ];
}

async function startOnce(dataDir: string): Promise<{ took: number; residentMb: number }> {
  const began = performance.now();
  const server = await npmStart(dataDir);
  try {
    await server.ask(QUESTION);
    const took = performance.now() - began;
    return { took, residentMb: server.residentMb() };
  } finally {
    await server.stop();
  }
}

function row(what: string, bar: string, took: number, most: number): Row {
  return { what, bar, measured: `${seconds(took)} (median of ${RUNS})`, kept: took <= most };
}
