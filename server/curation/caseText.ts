import type { CaseText } from "../casefile/items.ts";
import { type CaseFolder, type ParsedCase, parseCase } from "../casefile/parse.ts";
import { revisionOf } from "../casefile/rowsMade.ts";
import { type FolderMemory, readFolder } from "../ingest/folder.ts";
import { rowsOf } from "../ingest/load.ts";
import type { Case } from "../model/case.ts";
import { AppError, type Fault, faultLine } from "../model/errors.ts";
import type { LawBook } from "../model/law.ts";
import type { CaseRows } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Base } from "./act.ts";

/** What the text of a case is held against. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly law: LawBook;
}

/** A case as its folder says it, checked, with what it puts into the store. */
export interface CheckedText extends Base {
  readonly rows: CaseRows;
  /** By which the store knows it again. */
  readonly revision: string;
}

/**
 * Reads the folder as it is now. What was read before is used again where no file has changed.
 *
 * @throws AppError CASE_INVALID with every fault, each with its file and line.
 */
export async function readText(
  dir: string,
  words: Words,
  known: CheckedText | undefined,
  memory?: FolderMemory,
): Promise<CheckedText> {
  const read = await readFolder(dir, memory);
  if (!read.ok) throw invalid(read.faults);
  if (known && sameFiles(known.folder.files, read.value.files)) return known;
  const parsed = parseCase(read.value, words.vocabulary, words.law);
  if (!parsed.ok) throw invalid(parsed.faults);
  return checked(read.value, parsed.value, words, known?.rows);
}

/** The folder with some files as an act writes them, or without those of no text, and what is wrong with it then. */
export function withFiles(
  { folder }: Pick<Base, "folder">,
  files: readonly { readonly path: string; readonly text: string | null }[],
  words: Words,
): { readonly folder: CaseFolder; readonly parsed: ParsedCase } {
  const paths = new Set(files.map(({ path }) => path));
  const put = files.flatMap(({ path, text }): CaseText[] => (text === null ? [] : [{ path, text }]));
  const all = [...folder.files.filter(({ path }) => !paths.has(path)), ...put];
  const next = { ...folder, files: all.sort((a, b) => (a.path < b.path ? -1 : 1)) };
  return { folder: next, parsed: parseCase(next, words.vocabulary, words.law) };
}

/** @param before what an earlier text of the case put into the store: what is the same is taken from there */
export function checked(
  folder: CaseFolder,
  whole: Case,
  { vocabulary, law }: Words,
  before?: CaseRows,
): CheckedText {
  const rows = rowsOf(whole, vocabulary, law, before);
  return { folder, whole, vocabulary, rows, revision: revisionOf(rows) ?? "" };
}

function invalid(faults: readonly Fault[]): AppError {
  const lines = faults.map(faultLine).join("\n");
  const message = `The case’s text has faults, so nothing can be added to it. Mend it by hand:\n${lines}`;
  return new AppError("CASE_INVALID", message, { details: { faults } });
}

/** Files whose text is not the same in both, or that only one has, by path. */
export function changedFiles(before: readonly CaseText[], after: readonly CaseText[]): string[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]));
  const changed = after.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  const gone = before.filter(({ path }) => !after.some((file) => file.path === path));
  return [...changed, ...gone.map(({ path }) => path)].sort();
}

function sameFiles(before: readonly CaseText[], after: readonly CaseText[]): boolean {
  return before.length === after.length && changedFiles(before, after).length === 0;
}
