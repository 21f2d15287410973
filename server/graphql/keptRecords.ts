import type { GraphStore, RunOptions } from "../store/GraphStore.ts";

/** How many records of one sort are kept: some 30 MB at most. */
const MOST = 50_000;

/**
 * Records as the store holds them now: read anew for each request, unless nobody but this process writes; then only after
 * a write.
 */
export class KeptRecords<R extends { readonly id: string }> {
  readonly #store: Pick<GraphStore, "writes">;
  readonly #read: (ids: readonly string[], options: RunOptions) => Promise<{ record: R }[]>;
  #writes: number | undefined;
  #records = new Map<string, R>();

  constructor(
    store: Pick<GraphStore, "writes">,
    read: (ids: readonly string[], options: RunOptions) => Promise<{ record: R }[]>,
  ) {
    this.#store = store;
    this.#read = read;
  }

  async byIds(ids: readonly string[], options: RunOptions): Promise<{ record: R }[]> {
    // Counted before the read: what a write changes meanwhile is kept for a count that is over.
    const { writes } = this.#store;
    if (writes === undefined) return await this.#read(ids, options);
    if (writes !== this.#writes || this.#records.size + ids.length > MOST) this.#records = new Map();
    this.#writes = writes;
    const records = this.#records;
    const missing = ids.filter((id) => !records.has(id));
    const rows = missing.length > 0 ? await this.#read(missing, options) : [];
    for (const { record } of rows) records.set(record.id, record);
    return ids.flatMap((id) => {
      const record = records.get(id);
      return record ? [{ record }] : [];
    });
  }
}

/** What most questions begin with: cases, by which everything else that is kept is known to be of the present, and entities. */
export function keptRecords(store: GraphStore) {
  return {
    cases: new KeptRecords(store, (ids, options) => store.run("case.byIds", { ids }, options)),
    entities: new KeptRecords(store, (ids, options) => store.run("entity.byIds", { ids }, options)),
  };
}
