import { existsSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../config.ts";
import { readCases } from "../ingest/folders.ts";
import { lawOf } from "../law/library.ts";
import { shippedLaw, shippedVocabulary } from "../main.ts";
import { compileMapping } from "../mapping/compile.ts";
import { qualifyMap } from "../mapping/qualify.ts";
import { AppError } from "../model/errors.ts";

/** The folder of a case, by its path or by the name of one that ships with the program. */
export function caseFolder(name: string): string | undefined {
  const shipped = join(projectRoot(), "cases", name);
  return [name, shipped].find((dir) => existsSync(join(dir, "case.yaml")));
}

/** A case read from its text, with its map compiled against the law that ships. Needs no store. */
export async function compiledCase(dir: string) {
  const [vocabulary, book] = await Promise.all([shippedVocabulary(), shippedLaw()]);
  const [whole] = await readCases([dir], vocabulary, book);
  if (!whole) throw new AppError("USAGE", `There is no case in ${dir}.`);
  const law = lawOf(book.library);
  const map = qualifyMap(compileMapping(whole, law, book.schemes), whole.id);
  return { whole, book, law, map };
}
