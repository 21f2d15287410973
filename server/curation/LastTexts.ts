import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { CaseFolder } from "../casefile/parse.ts";
import type { CaseId } from "../model/ids.ts";
import { replaceDurably, textOf } from "./durable.ts";

/** The texts of a case as the store holds it, with the revision by which it knows the case. */
export interface LastText {
  readonly revision: string;
  readonly folder: CaseFolder;
}

/** Acts that follow one another this closely are written once. */
const REST_MS = 1_000;

/**
 * Copies, in the data folder, of the texts that the store was last brought to: what was edited by hand while no server ran
 * is held against them. One that is lost or late costs what a record says of the time before, and nothing else.
 */
export class LastTexts {
  readonly #dir: string;
  readonly #waiting = new Map<CaseId, LastText>();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(dataDir: string) {
    this.#dir = join(dataDir, "texts");
  }

  /** Is written once no more follow. */
  keep(id: CaseId, { revision, folder }: LastText): void {
    this.#waiting.set(id, { revision, folder });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), REST_MS).unref();
  }

  /** Writes what waits. A disk that is full or closed is told by who needs it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    this.#writing = this.#writing.then(() => this.#write(waiting)).catch(() => {});
    await this.#writing;
  }

  async #write(waiting: readonly (readonly [CaseId, LastText])[]): Promise<void> {
    if (waiting.length > 0) await mkdir(this.#dir, { recursive: true, mode: 0o700 });
    for (const [id, text] of waiting) await replaceDurably(this.#path(id), JSON.stringify(text), 0o600);
  }

  /** The copy of just this revision. */
  async of(id: CaseId, revision: string): Promise<LastText | undefined> {
    const text = await textOf(this.#path(id)).catch(() => undefined);
    try {
      const last = JSON.parse(text ?? "null") as LastText | null;
      return last?.revision === revision ? last : undefined;
    } catch {
      return undefined;
    }
  }

  #path(id: CaseId): string {
    return join(this.#dir, `${id}.json`);
  }
}
