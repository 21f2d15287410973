import type { CaseRecord } from "../model/records.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";

/**
 * The records of cases as the store holds them now, by which everything else that is kept is known to be of the present:
 * read anew for each request, unless nobody but this process writes; then only after a write.
 */
export class KeptRecords {
  readonly #store: GraphStore;
  #writes: number | undefined;
  #records = new Map<string, CaseRecord>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  async byIds(ids: readonly string[], options: RunOptions): Promise<{ record: CaseRecord }[]> {
    // Counted before the read: what a write changes meanwhile is kept for a count that is over.
    const { writes } = this.#store;
    if (writes === undefined) return await this.#store.run("case.byIds", { ids }, options);
    if (writes !== this.#writes) this.#records = new Map();
    this.#writes = writes;
    const records = this.#records;
    const missing = ids.filter((id) => !records.has(id));
    const rows = missing.length > 0 ? await this.#store.run("case.byIds", { ids: missing }, options) : [];
    for (const { record } of rows) records.set(record.id, record);
    return ids.flatMap((id) => {
      const record = records.get(id);
      return record ? [{ record }] : [];
    });
  }
}
