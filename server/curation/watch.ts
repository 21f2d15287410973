import { type FSWatcher, watch } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { CASE_FOLDERS, isCaseText } from "../ingest/folder.ts";

/** After so long without another change a text counts as saved: editors write in several steps. */
const QUIET_MS = 100;
/** Where the system tells nothing (network drives, too many watches), a change is seen by looking. */
const LOOK_EVERY_MS = 2_000;

/** Watches the texts of a case's folder; what is not text of a case is nobody's change. */
export class FolderWatch {
  readonly #dir: string;
  readonly #onChange: () => void;
  #watchers: FSWatcher[] = [];
  #quiet: NodeJS.Timeout | undefined;
  readonly #looking: NodeJS.Timeout;
  #signature: string | undefined;

  constructor(dir: string, onChange: () => void) {
    this.#dir = dir;
    this.#onChange = onChange;
    this.#listen();
    this.#looking = setInterval(() => void this.#look(), LOOK_EVERY_MS).unref();
    void this.#look();
  }

  close(): void {
    clearInterval(this.#looking);
    clearTimeout(this.#quiet);
    for (const watcher of this.#watchers) watcher.close();
  }

  #listen(): void {
    for (const folder of ["", ...CASE_FOLDERS])
      try {
        const watcher = watch(join(this.#dir, folder), { persistent: false }, (_event, name) => {
          if (name === null || CASE_FOLDERS.has(name) || isCaseText(name)) this.#changed();
        });
        this.#watchers.push(watcher.on("error", () => watcher.close()));
      } catch {
        // It is not there, or the system has no watches left: it is looked at instead.
      }
  }

  #changed(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(this.#onChange, QUIET_MS).unref();
  }

  async #look(): Promise<void> {
    const now = await signatureOf(this.#dir);
    if (this.#signature !== undefined && now !== this.#signature) this.#changed();
    this.#signature = now;
  }
}

/** Names, sizes and times of the texts in the folder. */
async function signatureOf(dir: string): Promise<string> {
  const lines = await Promise.all(
    ["", ...CASE_FOLDERS].map(async (folder) => {
      const names = await readdir(join(dir, folder)).catch(() => []);
      const texts = names.filter(isCaseText).sort();
      return await Promise.all(texts.map((name) => lineOf(join(dir, folder, name))));
    }),
  );
  return lines.flat().join("\n");
}

async function lineOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return `${path} ${found?.size} ${found?.mtimeMs} ${found?.ino}`;
}
