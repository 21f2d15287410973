import { access, constants, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { AppError } from "../model/errors.ts";

const LOCK = ".redthread-lock";
const TRY_AGAIN_MS = 10;
const LONGEST_MS = 5_000;
/** Who holds a lock says so this often, and who has said nothing for so long is gone: its number may be another's by now. */
const SAY_SO_MS = 2_000;
const SILENT_MS = 30_000;
/** The locks that this process holds or is about to take: numbers of processes come again. */
const OURS = new Set<string>();

/**
 * Runs the work while no other server of this machine changes the texts of the folder: two of them would each take the
 * other’s text for one that was edited by hand, or undo it. The lock of a process that is gone is nobody’s.
 *
 * @throws AppError CONFLICT where another server takes too long.
 */
export async function alone<T>(dir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dir, LOCK);
  for (const began = performance.now(); !(await taken(lock)); await pause(TRY_AGAIN_MS))
    if (performance.now() - began > LONGEST_MS)
      throw new AppError("CONFLICT", "Another server is changing this case. Nothing was written: try again.");
  const saying = setInterval(() => void sayStill(lock), SAY_SO_MS).unref();
  try {
    return await work();
  } finally {
    clearInterval(saying);
    // In this order: what is no longer ours must be gone, or the next one would take it away from the one after.
    await rm(lock, { force: true }).finally(() => OURS.delete(lock));
  }
}

async function sayStill(lock: string): Promise<void> {
  const now = new Date();
  await utimes(lock, now, now).catch(() => {});
}

async function taken(lock: string): Promise<boolean> {
  if (OURS.has(lock)) return false;
  // Ours from before it is written: another wish of this process would find our number and think it left behind.
  OURS.add(lock);
  const got = await written(lock);
  if (!got) OURS.delete(lock);
  return got;
}

async function written(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== "EEXIST") {
      OURS.delete(lock);
      const isGone = code === "ENOENT" || code === "ENOTDIR";
      const message = isGone
        ? "The case’s folder is not there any more. Put it back."
        : "The case’s folder cannot be written. Give it back its rights.";
      throw new AppError("UNAVAILABLE", message, { cause });
    }
    if (await isNobodys(lock)) await rm(lock, { force: true });
    return false;
  }
}

/**
 * A process that died left it: one with another number, with ours before us, with one that somebody else has since a new
 * start of the machine, or before it could write its own.
 */
async function isNobodys(lock: string): Promise<boolean> {
  try {
    const holder = Number(await readFile(lock, "utf8"));
    if (holder === process.pid) return true;
    const silent = Date.now() - (await stat(lock)).mtimeMs;
    return holder > 0 ? isGone(holder) || silent > SILENT_MS : silent > LONGEST_MS / 5;
  } catch {
    return false;
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Whether the folder is ours to write in. */
export async function mayWrite(dir: string): Promise<boolean> {
  return await access(dir, constants.W_OK).then(
    () => true,
    () => false,
  );
}
