import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { AppError } from "../model/errors.ts";

/** The file's text, or undefined where there is none. */
export async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unwritable(path, error);
  }
}

/**
 * Makes the file hold the text, whole or not at all, and safe from a power cut when the promise resolves: what reads it
 * meanwhile sees the old text or the new one.
 */
export async function replaceDurably(path: string, text: string, mode = 0o644): Promise<void> {
  await writeBeside(path, text, mode);
  await takeFromBeside(path);
  await syncFolderOf(path);
}

/** Writes what a file is to hold, safe from a power cut, beside it: {@link takeFromBeside} puts it there in no time. */
export async function writeBeside(path: string, text: string, mode = 0o644): Promise<void> {
  try {
    await withFile(besideOf(path), "w", mode, async (file) => {
      await file.writeFile(text, "utf8");
      await file.sync();
    });
  } catch (error) {
    await dropBeside(path);
    throw unwritable(path, error);
  }
}

/** Makes the file hold what was written beside it. A power cut may take that back until {@link syncFolderOf}. */
export async function takeFromBeside(path: string): Promise<void> {
  try {
    await rename(besideOf(path), path);
  } catch (error) {
    await dropBeside(path);
    throw unwritable(path, error);
  }
}

/** Takes a file away. A power cut may bring it back until {@link syncFolderOf}. */
export async function takeAway(path: string): Promise<void> {
  try {
    await rm(path, { force: true });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Takes away what was written beside a file, if it is still there. */
export async function dropBeside(path: string): Promise<void> {
  await rm(besideOf(path), { force: true }).catch(() => {});
}

function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

/** What was put into the file’s folder, or taken out of it, is so also after a power cut. */
export async function syncFolderOf(path: string): Promise<void> {
  try {
    await syncFolder(dirname(path));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** What was written into the file is there also after a power cut. */
export async function syncFile(path: string): Promise<void> {
  try {
    await withFile(path, "r+", 0, (file) => file.sync());
  } catch (error) {
    throw unwritable(path, error);
  }
}

/**
 * Puts a line at the end of a file that does not end with it. What a power cut left without its end there goes first, and
 * one that comes now may take the line back until {@link syncFile}.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  try {
    await withFile(path, "a+", 0o644, async (file) => {
      const { size } = await file.stat();
      const end = await endOf(file, size);
      const whole = end.subarray(0, end.lastIndexOf(NEWLINE) + 1);
      if (whole.length < end.length) await file.truncate(size - end.length + whole.length);
      const last = whole.toString("utf8").slice(0, -1).split("\n").at(-1);
      if (last !== line) await file.appendFile(`${line}\n`, "utf8");
    });
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** The last line of a file that is not empty, also one without its end; undefined where there is none. */
export async function lastLineOf(path: string): Promise<string | undefined> {
  try {
    let text = "";
    await withFile(path, "r", 0, async (file) => {
      text = (await endOf(file, (await file.stat()).size)).toString("utf8");
    });
    return text.trimEnd().split("\n").at(-1) || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw unwritable(path, error);
  }
}

const NEWLINE = 10;
const FIRST_LOOK = 16_384;

/** The end of a file, at least its last two lines: what came before grows with the years and is not read. */
async function endOf(file: FileHandle, size: number): Promise<Buffer> {
  for (let length = FIRST_LOOK; ; length *= 4) {
    const start = Math.max(0, size - length);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    const end = buffer.subarray(0, bytesRead);
    const lines = end.subarray(0, end.lastIndexOf(NEWLINE)).toString("utf8").trimEnd();
    if (start === 0 || lines.includes("\n")) return end;
  }
}

/** Takes a file away; one that is not there is gone already. */
export async function removeDurably(path: string): Promise<void> {
  await takeAway(path);
  await syncFolderOf(path);
}

async function withFile(
  path: string,
  flags: string,
  mode: number,
  work: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    await work(file);
  } finally {
    await file.close();
  }
}

/** A new name is safe when its folder is. Systems that cannot open folders keep names by themselves. */
async function syncFolder(folder: string): Promise<void> {
  await withFile(folder, "r", 0, (file) => file.sync()).catch((error: NodeJS.ErrnoException) => {
    if (!["EISDIR", "EPERM", "EINVAL", "EACCES"].includes(error.code ?? "")) throw error;
  });
}

/** What leaves the house names the file, not where it lies on this machine. */
function unwritable(path: string, cause: unknown): AppError {
  const { code } = cause as NodeJS.ErrnoException;
  const name = basename(path);
  if (code === "ENOSPC" || code === "EDQUOT")
    return new AppError("STORAGE_FULL", `The disk is full: ${name} was not written. Make room.`, { cause });
  return new AppError("UNAVAILABLE", `${name} cannot be read or written. Give it back its rights.`, {
    cause,
  });
}
