import { lstatSync, type Stats } from "node:fs";
import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import type { CaseFolder } from "../casefile/parse.ts";
import type { Fault } from "../model/errors.ts";

/** Larger files are refused unread: a case is text that people write. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

export type ReadFolder = { ok: true; value: CaseFolder } | { ok: false; faults: Fault[] };

/** What files said when they were read, by path: see {@link readFolder}. */
export type FolderMemory = Map<string, { readonly mark: string; readonly text: string }>;

/** A file that was changed so shortly before it was read might have been changed once more within the clock's tick. */
const AT_REST_MS = 1_000;

/**
 * Reads the texts of a case's folder: `*.yaml` and `*.md`, in it and one folder below. What cannot be read is a
 * fault, never an exception: all of them at once, like those of the texts themselves.
 *
 * @param memory files that the system says were not touched since are taken from it, and what is read is put there
 */
export async function readFolder(dir: string, memory?: FolderMemory): Promise<ReadFolder> {
  const root = await realpath(dir).catch(() => undefined);
  if (!root || !(await lstat(root)).isDirectory()) {
    const problem = `There is no folder ${dir}.`;
    return { ok: false, faults: [{ file: dir, line: 1, problem, cure: "Name the folder of a case." }] };
  }
  const faults: Fault[] = [];
  const files: { path: string; text: string }[] = [];
  const paths = await textsIn(root);
  const texts = await Promise.all(paths.map((path) => remembered(root, path, memory)));
  for (const [i, read] of texts.entries()) {
    const path = paths[i] as string;
    if ("text" in read) files.push({ path, text: read.text });
    else faults.push({ file: path, line: 1, ...read });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { name: basename(root), files } };
}

/** Paths with slashes, in order. Files that begin with a dot are nobody's. */
async function textsIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const below = entries.filter((e) => CASE_FOLDERS.has(e.name) && !e.isFile());
  const nested = await Promise.all(
    below.map(async (folder) => {
      const names = await readdir(join(root, folder.name)).catch(() => []);
      return names.map((name) => `${folder.name}/${name}`);
    }),
  );
  const top = entries.filter((e) => !e.isDirectory()).map((e) => e.name);
  return [...top, ...nested.flat()].filter(isCaseText).sort();
}

/** The folders of a case that hold texts. */
export const CASE_FOLDERS: ReadonlySet<string> = new Set([
  "documents",
  "entities",
  "claims",
  "links",
  "notes",
  "arguments",
  "views",
]);

/** Whether a path within a case's folder, or a name in one of its folders, is that of a text of the case. */
export function isCaseText(path: string): boolean {
  return /\.(?:ya?ml|md)$/.test(path) && !/(?:^|\/)\./.test(path) && path !== "README.md";
}

type Unread = { readonly problem: string; readonly cure: string };

async function remembered(root: string, path: string, memory: FolderMemory | undefined) {
  if (!memory) return await readText(root, path);
  const found = lookedAt(join(root, path));
  const mark = found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : undefined;
  const held = memory.get(path);
  if (held && held.mark === mark) return held;
  const began = Date.now();
  const read = await readText(root, path);
  memory.delete(path);
  if (mark !== undefined && found && "text" in read && began - found.ctimeMs > AT_REST_MS)
    memory.set(path, { mark, text: read.text });
  return read;
}

/** At once: a hundred promises would take ten times as long as the system takes to answer. */
function lookedAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

async function readText(root: string, path: string): Promise<{ readonly text: string } | Unread> {
  try {
    const real = await realpath(join(root, path));
    const within = relative(root, real);
    if (within === ".." || within.startsWith(`..${sep}`))
      return { problem: "The file is a link that leads out of the case.", cure: "Put the file itself here." };
    const { size, isFile } = await stats(real);
    if (!isFile) return { problem: "This is no file.", cure: "Put a text here, or take it out." };
    if (size > MAX_FILE_BYTES) return tooLarge(size);
    return decode(await readFile(real));
  } catch (error) {
    return unread((error as NodeJS.ErrnoException).code);
  }
}

/** Says nothing of where the file lies on this machine. */
function unread(code = "unknown"): Unread {
  if (code === "ENOENT")
    return { problem: "The file is a link to nothing.", cure: "Put the file itself here." };
  return { problem: `The file cannot be read (${code}).`, cure: "Give it back its rights." };
}

async function stats(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await lstat(path);
  return { size: found.size, isFile: found.isFile() };
}

function tooLarge(size: number): Unread {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return { problem: `The file has ${megabytes} MB; 5 MB is the most.`, cure: "Split it into several files." };
}

/** @returns the text without a byte order mark, or where its first byte that is no UTF-8 stands. */
function decode(bytes: Uint8Array): { readonly text: string } | Unread {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "The file is not UTF-8.", cure: "Save it as UTF-8." };
  }
}
