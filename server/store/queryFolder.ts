import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError, type Fault } from "../model/errors.ts";
import { type Fragment, parseFragments } from "./fragments.ts";
import { type NamedQuery, parseQueries } from "./queryFile.ts";

/** Every query that a store can run, by name. */
export type QueryBook = ReadonlyMap<string, NamedQuery>;

/** The folder of the query texts, from the sources as from `dist/server`. */
export function cypherFolder(): string {
  const candidates = ["../../cypher/", "../../../cypher/"].map((up) =>
    fileURLToPath(new URL(up, import.meta.url)),
  );
  const found = candidates.find((folder) => existsSync(join(folder, "vocabulary.yaml")));
  if (found) return found;
  throw new AppError(
    "INTERNAL",
    "The folder cypher/ is missing beside the server. Install the program again.",
  );
}

/** Parses every `.cypher` file of a folder. Never throws: the generator and the lint want the faults as data. */
export function readFolder(folder: string): { book: QueryBook; faults: readonly Fault[] } {
  const book = new Map<string, NamedQuery>();
  const faults: Fault[] = [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".cypher"));
  const texts = files.sort().map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
  const fragments = new Map<string, Fragment>(texts.flatMap(({ text }) => [...parseFragments(text)]));
  for (const { file, text } of texts) {
    const parsed = parseQueries(`cypher/${file}`, text, fragments);
    faults.push(...parsed.faults);
    for (const query of parsed.queries) {
      const { file: at, line, name } = query;
      const first = book.get(name);
      if (first)
        faults.push({ file: at, line, problem: `${name} stands in ${first.file} too.`, cure: "Rename one." });
      else book.set(name, query);
    }
  }
  return { book, faults };
}
