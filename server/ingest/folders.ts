import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseCase } from "../casefile/parse.ts";
import { parseVocabulary } from "../casefile/vocabulary.ts";
import type { Case } from "../model/case.ts";
import { AppError, type Fault, faultLine } from "../model/errors.ts";
import type { LawBook } from "../model/law.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { readFolder } from "./folder.ts";
import { type LoadResult, loadCase } from "./load.ts";
import { loadLaw } from "./loadLaw.ts";
import type { Progress } from "./write.ts";

/** What checking a folder gave: the case, or all its faults. */
export interface CheckedFolder {
  readonly dir: string;
  readonly value?: Case;
  /** Files are named from the directory that was given. */
  readonly faults: readonly Fault[];
}

/** Reads and checks one case's folder. */
export async function checkFolder(
  dir: string,
  vocabulary: Vocabulary,
  law?: LawBook,
): Promise<CheckedFolder> {
  const folder = await readFolder(dir);
  const parsed = folder.ok ? parseCase(folder.value, vocabulary, law) : folder;
  if (parsed.ok) return { dir, value: parsed.value, faults: [] };
  const faults = parsed.faults.map((f) => (f.file === dir ? f : { ...f, file: join(dir, f.file) }));
  return { dir, faults };
}

export async function checkFolders(
  dirs: readonly string[],
  vocabulary: Vocabulary,
  law?: LawBook,
): Promise<CheckedFolder[]> {
  return await Promise.all(dirs.map((dir) => checkFolder(dir, vocabulary, law)));
}

/**
 * Reads and checks several folders.
 *
 * @throws AppError `CASE_INVALID` with every fault of every folder, one a line.
 */
export async function readCases(
  dirs: readonly string[],
  vocabulary: Vocabulary,
  law?: LawBook,
): Promise<Case[]> {
  const checked = await checkFolders(dirs, vocabulary, law);
  const faults = [...checked.flatMap((folder) => folder.faults), ...sharedIds(checked)];
  if (faults.length > 0)
    throw new AppError("CASE_INVALID", faults.map(faultLine).join("\n"), { details: { faults } });
  return checked.flatMap(({ value }) => value ?? []);
}

/** Two folders of one name would be one case in the store, and the second would take the first one's place. */
function sharedIds(checked: readonly CheckedFolder[]): Fault[] {
  const first = new Map<string, string>();
  return checked.flatMap(({ dir, value }) => {
    const other = value && first.get(value.id);
    if (value && other === undefined) first.set(value.id, dir);
    if (!value || other === undefined) return [];
    const problem = `The case “${value.id}” is in ${other} too.`;
    return [
      {
        file: join(dir, "case.yaml"),
        line: 1,
        problem,
        cure: "Give one of the two folders another name and id.",
      },
    ];
  });
}

export interface Loaded {
  readonly id: string;
  readonly result: LoadResult;
}

/** Where cases are loaded to, and what their texts are held against. */
export interface LoadingHouse {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly law: LawBook;
}

/** Brings the store to one case. */
export type Bring = (dir: string, whole: Case, onProgress: Progress) => Promise<LoadResult>;

/** Brings the store to what the folders say. One fault in one of them, and nothing has changed. */
export async function loadFolders(
  { store, vocabulary, law }: LoadingHouse,
  dirs: readonly string[],
  report: (text: string) => void,
  bring: Bring = (_dir, whole, onProgress) => loadCase(store, whole, vocabulary, { onProgress, law }),
): Promise<Loaded[]> {
  const cases = await readCases(dirs, vocabulary, law);
  const loaded: Loaded[] = [{ id: "law", result: await loadLaw(store, law.library) }];
  for (const [i, whole] of cases.entries()) {
    const onProgress = (done: number, total: number) => report(`Loading ${whole.id}: ${done} of ${total}`);
    loaded.push({ id: whole.id, result: await bring(dirs[i] as string, whole, onProgress) });
  }
  return loaded;
}

/** Reads the vocabulary that ships with the program; faults in it are ours and not the reader's. */
export async function readVocabulary(file: string): Promise<Vocabulary> {
  const parsed = parseVocabulary(await readFile(file, "utf8"), file);
  if (parsed.ok) return parsed.value;
  throw new TypeError(`The vocabulary has faults:\n${parsed.faults.map(faultLine).join("\n")}`);
}
