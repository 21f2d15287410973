import { AppError } from "../model/errors.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { type Scope, SearchIndex } from "./SearchIndex.ts";

interface Kept {
  readonly revision: string;
  readonly index: Promise<SearchIndex>;
}

/**
 * The search index of each case, made from the store when it is first asked for and again when the case has changed:
 * the case's revision is read with every search, so an index never answers for a text that is gone.
 */
export class SearchIndexes {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @throws AppError NOT_FOUND where no case has the id. */
  async of(caseId: string): Promise<SearchIndex> {
    const [row] = await this.#store.run("case.byIds", { ids: [caseId] });
    if (!row)
      throw new AppError("NOT_FOUND", `No case is called “${caseId}”. Query { cases { id } } lists them.`);
    const { revision } = row.record;
    const kept = this.#kept.get(caseId);
    if (kept?.revision === revision) return kept.index;
    const index = this.#build(caseId);
    this.#kept.set(caseId, { revision, index });
    index.catch(() => this.#kept.delete(caseId));
    return index;
  }

  async #build(caseId: string): Promise<SearchIndex> {
    const rows = await this.#store.run("case.searchTexts", { case: caseId }, { timeoutMs: 60_000 });
    const index = new SearchIndex();
    await index.addAll(
      rows.map(({ id, scope, name, aliases, text }) => ({
        id,
        scope: scope as Scope,
        aliases: aliases ?? [],
        ...(name === null ? {} : { name }),
        ...(text === null ? {} : { text }),
      })),
    );
    return index;
  }
}
