import { closeSync, fdatasyncSync, fstatSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The log into which the engine writes each commit before its main file has it: `<file>.wal/*.log`. The engine hands it
 * to the system with every commit, so that a commit survives the process; synced, it survives the power too. That costs
 * half a millisecond, and a checkpoint, which writes the whole graph anew, thirty.
 */
export class WriteAhead {
  readonly #dir: string;
  #names = new Set<string>();

  constructor(file: string) {
    this.#dir = `${file}.wal`;
  }

  /**
   * Puts on disk what the log holds.
   *
   * @returns how many bytes that is
   * @throws Error where there is no such log, or the system cannot sync it
   */
  sync(): number {
    const names = readdirSync(this.#dir).filter((name) => name.endsWith(".log"));
    if (names.length === 0) throw new Error(`${this.#dir} has no log.`);
    const bytes = names.reduce((sum, name) => sum + syncFile(join(this.#dir, name)), 0);
    // A new file is safe when its name is.
    if (names.some((name) => !this.#names.has(name)))
      for (const folder of [this.#dir, dirname(this.#dir)]) syncFolder(folder);
    this.#names = new Set(names);
    return bytes;
  }
}

function syncFile(path: string): number {
  const file = openSync(path, "r+");
  try {
    fdatasyncSync(file);
    return fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}

function syncFolder(path: string): void {
  // Windows opens no folders, and keeps names by itself.
  if (process.platform === "win32") return;
  const folder = openSync(path, "r");
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
