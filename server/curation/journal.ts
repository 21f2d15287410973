import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { CaseId } from "../model/ids.ts";
import type { AuditRecord } from "../model/records.ts";
import { removeDurably, replaceDurably, textOf } from "./durable.ts";

/** A text that an act changes. `before` is null where the act makes the file, and `after` where it takes it away. */
export interface ChangedText {
  /** Relative to the case's folder. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** An act that is being made durable: everything that is needed to end it, or to take it back. */
export interface JournalEntry {
  readonly version: 1;
  readonly case: CaseId;
  /** The case's folder. */
  readonly dir: string;
  readonly record: AuditRecord;
  readonly files: readonly ChangedText[];
}

/** What acts were under way, in the data folder: written before the first text is touched, gone when all is done. */
export class Journal {
  readonly #dir: string;

  constructor(dataDir: string) {
    this.#dir = join(dataDir, "journal");
  }

  async begin(entry: JournalEntry): Promise<void> {
    await mkdir(this.#dir, { recursive: true, mode: 0o700 });
    await replaceDurably(this.#path(entry.case), JSON.stringify(entry), 0o600);
  }

  async end(id: CaseId): Promise<void> {
    await removeDurably(this.#path(id));
  }

  /** The act on this case that was never ended. */
  async pending(id: CaseId): Promise<JournalEntry | undefined> {
    const text = await textOf(this.#path(id));
    return text === undefined ? undefined : (JSON.parse(text) as JournalEntry);
  }

  async allPending(): Promise<JournalEntry[]> {
    const names = (await readdir(this.#dir).catch(() => [])).filter((name) =>
      /^[a-z0-9-]+\.json$/.test(name),
    );
    const entries = await Promise.all(names.sort().map((name) => this.pending(name.slice(0, -5) as CaseId)));
    return entries.flatMap((entry) => entry ?? []);
  }

  #path(id: CaseId): string {
    return join(this.#dir, `${id}.json`);
  }
}
