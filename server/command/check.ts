import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCase } from "../casefile/parse.ts";
import { parseVocabulary } from "../casefile/vocabulary.ts";
import { readFolder } from "../ingest/folder.ts";
import type { Case } from "../model/case.ts";
import type { Fault } from "../model/errors.ts";
import type { Vocabulary } from "../model/vocabulary.ts";

/** What checking a folder gave: the case, or all its faults. */
export interface CheckedFolder {
  readonly dir: string;
  readonly value?: Case;
  /** Files are named from the directory that was given. */
  readonly faults: readonly Fault[];
}

/** Reads and checks one case's folder. */
export async function checkFolder(dir: string, vocabulary: Vocabulary): Promise<CheckedFolder> {
  const folder = await readFolder(dir);
  const parsed = folder.ok ? parseCase(folder.value, vocabulary) : folder;
  if (parsed.ok) return { dir, value: parsed.value, faults: [] };
  const faults = parsed.faults.map((f) => (f.file === dir ? f : { ...f, file: join(dir, f.file) }));
  return { dir, faults };
}

export async function checkFolders(
  dirs: readonly string[],
  vocabulary: Vocabulary,
): Promise<CheckedFolder[]> {
  return await Promise.all(dirs.map((dir) => checkFolder(dir, vocabulary)));
}

/** Reads the vocabulary that ships with the program. */
export async function readVocabulary(file: string): Promise<Vocabulary> {
  const parsed = parseVocabulary(await readFile(file, "utf8"), file);
  if (parsed.ok) return parsed.value;
  const first = parsed.faults.map((f) => `${f.file}:${f.line}: ${f.problem} ${f.cure}`).join("\n");
  throw new TypeError(`The vocabulary has faults:\n${first}`);
}
