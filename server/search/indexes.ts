import type { CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { type Scope, type Searched, SearchIndex } from "./SearchIndex.ts";

/** A large case takes seconds. */
const READING = { timeoutMs: 60_000 };
const NONE: readonly string[] = [];

interface Kept {
  readonly revision: string;
  readonly index: Promise<SearchIndex>;
}

/**
 * The search index of each case, made from the store when it is first asked for and again when the case has changed:
 * who asks has read the case in the same request, so an index never answers for a text that is gone.
 */
export class SearchIndexes {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<SearchIndex> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.index;
    const index = this.#build(id);
    this.#kept.set(id, { revision, index });
    index.catch(() => this.#kept.delete(id));
    return index;
  }

  /** Makes the index of every case before somebody asks: that of a large case takes seconds. */
  async warm(): Promise<void> {
    for (const { record } of await this.#store.run("case.list", {})) await this.of(record);
  }

  async #build(caseId: string): Promise<SearchIndex> {
    const index = new SearchIndex();
    // One after the other, so that each has gone before the next is read.
    await index.addAll(await this.#entities(caseId));
    await index.addAll(await this.#texts("CLAIMS", "search.claims", caseId));
    await index.addAll(await this.#texts("PASSAGES", "search.passages", caseId));
    return index;
  }

  async #entities(caseId: string): Promise<Searched[]> {
    const rows = await this.#store.run("search.entities", { case: caseId }, READING);
    return rows.map(({ id, name, aliases, text }) => ({
      id,
      scope: "ENTITIES",
      name,
      aliases: aliases.length > 0 ? aliases : NONE,
      ...(text === null ? {} : { text }),
    }));
  }

  async #texts(
    scope: Scope,
    query: "search.claims" | "search.passages",
    caseId: string,
  ): Promise<Searched[]> {
    const rows = await this.#store.run(query, { case: caseId }, READING);
    return rows.map(({ id, text }) => ({ id, scope, aliases: NONE, text }));
  }
}
