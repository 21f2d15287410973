import { AppError, type Fault, faultLine } from "../model/errors.ts";
import { QUERIES } from "./queries.gen.ts";
import type { NamedQuery, QueryFacts, QueryMode } from "./queryFile.ts";
import { cypherFolder, type QueryBook, readFolder } from "./queryFolder.ts";

/**
 * Reads the product's queries and checks names, modes, parameters and columns against queries.gen.ts.
 *
 * @throws AppError INTERNAL with every fault in one message.
 */
export function readQueryBook(folder: string = cypherFolder()): QueryBook {
  const { book, faults } = readFolder(folder);
  report([...faults, ...staleFaults(book)]);
  return book;
}

/** Reads a folder of queries that the program does not know by type: the tests' own statements. */
export function readExtraQueries(folder: string): QueryBook {
  const { book, faults } = readFolder(folder);
  report(faults);
  return book;
}

/** @throws TypeError when no such query exists, or when it writes and only a read is allowed. */
export function queryNamed(book: QueryBook, name: string, mode?: QueryMode): NamedQuery {
  const query = book.get(name);
  if (!query) throw new TypeError(`There is no query ${name}.`);
  if (mode && query.mode !== mode) throw new TypeError(`${name} is no ${mode} query.`);
  return query;
}

function staleFaults(book: QueryBook): Fault[] {
  const cure = "Run npm run gen.";
  const known: Readonly<Record<string, QueryFacts>> = QUERIES;
  const faults: Fault[] = [];
  for (const { name, file, line, mode, params, rows } of book.values())
    if (JSON.stringify(known[name]) !== JSON.stringify({ mode, params, rows }))
      faults.push({ file, line, problem: `queries.gen.ts does not fit ${name}.`, cure });
  for (const name of Object.keys(known))
    if (!book.has(name))
      faults.push({ file: "server/store/queries.gen.ts", line: 1, problem: `No text of ${name}.`, cure });
  return faults;
}

function report(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new AppError("INTERNAL", `The queries have faults:\n${faults.map(faultLine).join("\n")}`);
}
