import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type CheckedFolder, checkFolder, readVocabulary } from "../../server/ingest/folders.ts";
import type { Case, Claim } from "../../server/model/case.ts";
import { faultLine } from "../../server/model/errors.ts";
import { ROOT } from "./root.ts";
import { shippedBook } from "./shippedLaw.ts";

/** The words that the shipped cases use. */
export const vocabulary = await readVocabulary(join(ROOT, "cypher/vocabulary.yaml"));

/** The law that they name. */
export const law = await shippedBook();

/** The names of all folders of cases/. */
export function caseFolders(): string[] {
  const entries = readdirSync(join(ROOT, "cases"), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Reads and checks a folder of cases/. */
export function checkCase(name: string): Promise<CheckedFolder> {
  return checkFolder(join(ROOT, "cases", name), vocabulary, law);
}

/** A case of cases/ that is known to have no faults. */
export async function readCase(name: string): Promise<Case> {
  const { value, faults } = await checkCase(name);
  if (!value) throw new TypeError(`cases/${name} has faults:\n${faults.map(faultLine).join("\n")}`);
  return value;
}

/** The claim that the case holds under this id. */
export function claimOf(whole: Case, id: string): Claim {
  const claim = whole.claims.find((one) => one.id === id);
  if (!claim) throw new TypeError(`${whole.id} has no claim ${id}`);
  return claim;
}
