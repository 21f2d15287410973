import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { plainItem } from "../../server/casefile/plainItem.ts";
import type { ActKind } from "../../server/curation/acts.ts";
import { readTrail } from "../../server/curation/auditFile.ts";
import { bringTrail, settleAll, verifyTrail } from "../../server/curation/trail.ts";
import { recordedChanges } from "../../server/curation/undo.ts";
import { readCases } from "../../server/ingest/folders.ts";
import { deviations } from "../../server/ingest/verify.ts";
import type { AuditRecord } from "../../server/model/records.ts";
import { openEmbedded } from "../../server/store/embedded.ts";
import { WORDS } from "../helpers/caseText.ts";
import { compiled } from "../helpers/compiled.ts";
import { Desk } from "../helpers/curation.ts";
import { MAPPED, SMALL_BOOK } from "../helpers/mapText.ts";
import { ROOT } from "../helpers/root.ts";

const KILLS = 30;
const KINDS: readonly ActKind[] = [
  ...(["addClaim", "updateClaim", "removeClaim", "saveArgument"] as const),
  ...(["mergeEntities", "unmergeEntities", "splitEntity", "updateEntity"] as const),
  ...(["saveView", "undo"] as const),
];

test(`embedded: killed ${KILLS} times while it curates, every act that was acknowledged is in text, store and audit trail, and every other one in all of them or in none`, {
  timeout: 600_000,
}, async () => {
  const desk = new Desk(MAPPED, SMALL_BOOK);
  const acknowledged: string[] = [];
  const program = await compiled(join(ROOT, "tests", "contract", "fixture", "curate.ts"));
  try {
    for (let round = 0; round < KILLS; round++)
      acknowledged.push(...(await curatedUntilKilled([program.path, desk.root, String(round)], round)));
  } finally {
    program.remove();
  }

  // As a start does.
  const store = await openEmbedded({ dir: desk.dataDir });
  try {
    await settleAll(store, desk.dataDir);
    await desk.load(store);
    await bringTrail(store, desk.id, desk.dir);

    const trail = (await readTrail(desk.dir)) as AuditRecord[];
    const inTrail = trail.map(({ clientMutationId }) => clientMutationId);
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(acknowledged.filter((name) => !inTrail.includes(name))).toEqual([]);
    // What was carried out but not acknowledged is at most what was under way when it was killed.
    expect(inTrail.length - acknowledged.length).toBeLessThanOrEqual(KILLS);
    expect(new Set(trail.map(({ act }) => act))).toEqual(new Set(KINDS));
    // The text says of each thing what the last record on it says.
    const last = new Map(
      trail.flatMap((record) => recordedChanges(record).map((one) => [one.id, one.after])),
    );
    const text = desk.whole();
    for (const [id, after] of last) expect(plainItem(text, id), id).toEqual(after);
    expect(await verifyTrail(store, desk.id, desk.dir)).toEqual({ records: trail.length, faults: [] });
    const [whole] = await readCases([desk.dir], WORDS, SMALL_BOOK);
    if (!whole) throw new Error("The case is gone.");
    expect((await deviations(store, whole, WORDS, SMALL_BOOK)).deviations).toEqual([]);
    console.log(`${acknowledged.length} acts acknowledged, ${trail.length} kept after ${KILLS} kills`);
  } finally {
    await store.close();
    desk.remove();
  }
});

/** @returns what a curating process acknowledged before it was killed, somewhere between its second act and its twelfth. */
async function curatedUntilKilled(args: readonly string[], round: number): Promise<string[]> {
  for (let tries = 0; ; tries++) {
    const { child, ended, lines } = curating(args);
    const acts = 1 + (round % 11);
    for (let waited = 0; lines().length < 1 + acts && child.exitCode === null && waited < 60_000; waited += 2)
      await pause(2);
    await pause((round * 7) % 45);
    const alive = child.exitCode === null;
    child.kill("SIGKILL");
    const said = await ended;
    if (alive && lines().includes("ready")) return lines().filter((line) => line.startsWith("k"));
    // The engine of the one before may hold the folder for a moment longer.
    if (tries > 20) throw new Error(said);
    await pause(100);
  }
}

function curating(args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  let out = "";
  let err = "";
  child.stdout?.on("data", (chunk) => {
    out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    err += chunk;
  });
  const ended = new Promise<string>((resolve) => child.on("close", () => resolve(err)));
  return { child, ended, lines: () => out.split("\n").slice(0, -1) };
}
