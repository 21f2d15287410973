import { join } from "node:path";
import type { LawText } from "../lawfile/parse.ts";
import { parseLaw } from "../lawfile/parse.ts";
import { parseSchemes } from "../lawfile/schemes.ts";
import { AppError, type Fault, faultLine } from "../model/errors.ts";
import type { LawBook, LawLibrary } from "../model/law.ts";
import { readFolder } from "./folder.ts";

/** What checking a law library gave: the library with its kinds of argument, or all its faults. */
export interface CheckedLaw {
  readonly dir: string;
  readonly value?: LawLibrary;
  readonly book?: LawBook;
  /** Files are named from the directory that was given. */
  readonly faults: readonly Fault[];
}

/** Reads and checks the folder of a law library. */
export async function checkLawFolder(dir: string): Promise<CheckedLaw> {
  const folder = await readFolder(dir);
  const parsed = folder.ok ? parseLaw(folder.value.files) : folder;
  const schemes = schemesOf(folder.ok ? folder.value.files : []);
  if (parsed.ok && schemes.ok)
    return { dir, value: parsed.value, book: { library: parsed.value, schemes: schemes.value }, faults: [] };
  const all = [...(parsed.ok ? [] : parsed.faults), ...(schemes.ok ? [] : schemes.faults)];
  const faults = all.map((f) => (f.file === dir ? f : { ...f, file: join(dir, f.file) }));
  return { dir, faults };
}

/** A library may have no kinds of argument of its own. */
function schemesOf(files: readonly LawText[]) {
  const file = files.find(({ path }) => path === "schemes.yaml");
  return file ? parseSchemes(file.text, file.path) : { ok: true as const, value: [] };
}

/**
 * Reads the law that every case is held against.
 *
 * @throws AppError `CASE_INVALID` with every fault, one a line: the library is text that a reader may write on.
 */
export async function readLawBook(dir: string): Promise<LawBook> {
  const { book, faults } = await checkLawFolder(dir);
  if (book) return book;
  throw new AppError("CASE_INVALID", faults.map(faultLine).join("\n"), { details: { faults } });
}
