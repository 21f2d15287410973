import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseConfig } from "../config.ts";
import { verifyTrail } from "../curation/trail.ts";
import type { Deviation } from "../ingest/compare.ts";
import { readCases } from "../ingest/folders.ts";
import { deviations, lawDeviations } from "../ingest/verify.ts";
import { type House, openHouse } from "../main.ts";
import type { Case, Document } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import { caseFolders } from "./cases.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

export interface VerifyOptions {
  readonly originals?: string;
}

/**
 * `redthread verify [DIR…]`: does the store hold exactly what the cases' text says, and are the originals that one
 * has the ones that were digested? Is every act in the audit trail what it was when it was sealed? Nothing is written.
 */
export async function verify(
  dirs: readonly string[],
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const folders = await caseFolders(dirs);
  const house = await openHouse(parseConfig(process.env));
  try {
    const cases = await readCases(folders, house.vocabulary, house.law);
    const reports = await terminal.during("Comparing the store with the text", async () => {
      const law = await lawDeviations(house.store, house.law.library);
      const found = [{ id: "law", ...law }];
      for (const whole of cases)
        found.push({ id: whole.id, ...(await deviations(house.store, whole, house.vocabulary, house.law)) });
      return found;
    });
    for (const report of reports) {
      terminal.out(
        `${report.id}: ${report.nodes} nodes and ${report.edges} edges compared, ${said(report.deviations)}`,
      );
      for (const one of report.deviations) terminal.out(`  ${one.id}: ${MEANS[one.kind]}`);
    }
    const broken = await checkTrails(house, cases, folders, terminal);
    const wrong =
      options.originals === undefined ? 0 : await checkOriginals(options.originals, cases, terminal);
    const total = wrong + reports.reduce((sum, report) => sum + report.deviations.length, 0);
    if (total > 0)
      terminal.say(
        "redthread: the store or an original differs. Run redthread load to bring the store to the text.",
      );
    if (broken > 0) terminal.say("redthread: an audit trail was changed, or is not all there.");
    return total + broken === 0 ? EXIT.good : EXIT.faults;
  } finally {
    await house.close();
  }
}

/** @returns how many faults the cases' audit trails have, in the store and beside the text. */
async function checkTrails(
  { store }: House,
  cases: readonly Case[],
  folders: readonly string[],
  terminal: Terminal,
): Promise<number> {
  let total = 0;
  for (const { id } of cases) {
    const dir = folders.find((folder) => basename(resolve(folder)) === id) ?? id;
    const { records, faults, cure } = await verifyTrail(store, id, dir);
    total += faults.length;
    if (records + faults.length > 0)
      terminal.out(`${id}: ${count(records)} in the audit trail, ${wrongs(faults.length)}`);
    for (const { where, problem } of faults) terminal.out(`  ${where}: ${problem}`);
    if (cure) terminal.out(`  ${cure}`);
  }
  return total;
}

function count(records: number): string {
  return records === 1 ? "1 act" : `${records} acts`;
}

function wrongs(faults: number): string {
  if (faults === 0) return "all as sealed";
  return faults === 1 ? "1 fault" : `${faults} faults`;
}

const MEANS: Readonly<Record<Deviation["kind"], string>> = {
  missing: "is in the text and not in the store",
  extra: "is in the store and not in the text",
  changed: "was written from another text",
  altered: "was altered in the store",
  edges: "has other edges in the store than in the text",
};

function said(list: readonly Deviation[]): string {
  if (list.length === 0) return "all as written";
  return list.length === 1 ? "1 differs" : `${list.length} differ`;
}

/** @returns how many documents' originals are there and have another fingerprint, or are not there. */
async function checkOriginals(dir: string, cases: readonly Case[], terminal: Terminal): Promise<number> {
  const names = await readdir(dir).catch(() => {
    throw new AppError(
      "USAGE",
      `There is no folder ${dir}. Name the one that holds your copies of the originals.`,
    );
  });
  const known = new Map(
    await Promise.all(names.map(async (name) => [await fingerprint(join(dir, name)), name] as const)),
  );
  let missing = 0;
  for (const document of cases.flatMap((whole) => whole.documents)) {
    const wanted = document.originalSha256;
    if (!wanted) continue;
    const name = known.get(wanted);
    if (name === undefined) missing += 1;
    terminal.out(originalLine(document, wanted, name));
  }
  return missing;
}

function originalLine({ id }: Document, sha256: string, name: string | undefined): string {
  if (name !== undefined) return `${id}: ${name} is the original (SHA-256 ${sha256})`;
  return `${id}: no file here has the original's fingerprint (SHA-256 ${sha256})`;
}

async function fingerprint(file: string): Promise<string> {
  const hash = createHash("sha256");
  // Folders and what may not be read have no fingerprint, and so match nothing.
  await pipeline(createReadStream(file), hash).catch(() => undefined);
  return hash.readable ? hash.digest("hex") : "";
}
