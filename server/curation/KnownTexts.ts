import type { FolderMemory } from "../ingest/folder.ts";
import { AppError, type Fault } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { type CheckedText, changedFiles, readText, type Words } from "./caseText.ts";
import { expectLoadable } from "./handEdited.ts";
import { absentText, type TextState, textAsLoaded } from "./textState.ts";

/**
 * The last text of each case that said what the store holds: what did not change since is not read anew, and what was
 * edited by hand is held against it.
 */
export class KnownTexts {
  readonly #store: GraphStore;
  readonly #words: Words;
  readonly #known = new Map<CaseId, CheckedText>();
  /** What the files of each folder said. */
  readonly #files = new Map<string, FolderMemory>();

  constructor(store: GraphStore, words: Words) {
    this.#store = store;
    this.#words = words;
  }

  keep(id: CaseId, text: CheckedText): void {
    this.#known.set(id, text);
  }

  forget(id: CaseId): void {
    this.#known.delete(id);
  }

  /** The text as it is now. @throws AppError CONFLICT where that is not what the store holds. */
  async base(id: CaseId, dir: string): Promise<CheckedText> {
    const known = this.#known.get(id);
    const base = await this.#read(dir, known);
    const stored = await this.#stored(id);
    if (stored !== base.revision) throw editedByHand(base, stored, known);
    this.keep(id, base);
    return base;
  }

  /** The text as it was edited by hand, and what it was edited from. @throws AppError see {@link expectLoadable}. */
  async edited(
    id: CaseId,
    dir: string,
    seen: string | undefined,
  ): Promise<{ readonly base: CheckedText; readonly next: CheckedText }> {
    const known = this.#known.get(id);
    const next = await this.#read(dir, known);
    return { base: expectLoadable(known, await this.#stored(id), next, seen), next };
  }

  async absent(id: CaseId): Promise<TextState> {
    return absentText(await this.#stored(id));
  }

  async state(id: CaseId, dir: string): Promise<TextState> {
    const known = this.#known.get(id);
    const stored = await this.#stored(id);
    try {
      const text = await this.#read(dir, known);
      const { revision } = text;
      if (revision === stored) this.keep(id, text);
      if (revision === stored) return textAsLoaded(revision);
      const files = known ? changedFiles(known.folder.files, text.folder.files) : [];
      const behind = known !== undefined && known.revision !== stored && files.length === 0;
      return { state: behind ? "BEHIND" : "EDITED", files, faults: [], revision, stored };
    } catch (error) {
      if (!(error instanceof AppError && error.code === "CASE_INVALID")) throw error;
      const faults = error.details.faults as readonly Fault[];
      return { state: "INVALID", files: [...new Set(faults.map(({ file }) => file))].sort(), faults, stored };
    }
  }

  async #read(dir: string, known: CheckedText | undefined): Promise<CheckedText> {
    const memory = this.#files.get(dir) ?? new Map();
    this.#files.set(dir, memory);
    return await readText(dir, this.#words, known, memory);
  }

  async #stored(id: CaseId): Promise<string | undefined> {
    const [row] = await this.#store.run("case.byIds", { ids: [id] });
    return row?.record.revision;
  }
}

function editedByHand(
  base: CheckedText,
  stored: string | undefined,
  known: CheckedText | undefined,
): AppError {
  const files = known ? changedFiles(known.folder.files, base.folder.files) : [];
  const where = files.length > 0 ? ` (${files.join(", ")})` : "";
  const id = base.whole.id;
  const store = stored === undefined ? "nothing" : `version ${stored.slice(0, 8)}`;
  const message = `The text of ${id} was edited by hand${where}: it is version ${base.revision.slice(0, 8)}, and the store holds ${store}. Both are kept and nothing was written. Load the edited text first.`;
  return new AppError("CONFLICT", message, {
    details: { text: base.revision, store: stored ?? null, files },
  });
}
