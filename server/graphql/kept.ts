import type { CaseId } from "../model/ids.ts";
import type { CaseRecord, EntityRecord } from "../model/records.ts";
import type { GraphStore, RunOptions } from "../store/GraphStore.ts";
import type { Row } from "../store/queries.gen.ts";
import { type FilterParams, NO_FILTER } from "./filter.ts";

/** A relation as one of its ends sees it. The lower its rank, the sooner it leads on. */
export type Edge = Row<"relation.touching"> & { readonly rank: number };

/** More relations than any case has, and more firmnesses than there are. */
const POSITIONS = 1e8;
const FIRMNESSES = 10;

/** Most origins first, then the firmest, then in the order of the case: one number, since views sort thousands. */
function ranked(row: Row<"relation.touching">): Edge {
  const rank = (row.firmness - row.originCount * FIRMNESSES) * POSITIONS + row.position;
  return Object.assign(row, { rank });
}

/** How much of one case is kept: some 60 MB at most. */
const MOST_EDGES = 100_000;
const MOST_ENTITIES = 50_000;

/**
 * What views have read of a case, until the case changes: entities, and the relations at each of them under no filter.
 * A view of 500 entities reads thousands of relations, mostly the same ones again and again. The caller has read the
 * case's revision in the same request, so that nothing is answered from a text that is gone. What was read while something
 * was written is not kept: the case may have changed, and by an undo be back at its revision.
 */
export class KeptCase {
  readonly #store: GraphStore;
  readonly #id: CaseId;
  readonly #entities = new Map<string, EntityRecord | null>();
  readonly #edges = new Map<string, readonly Edge[]>();
  #edgeCount = 0;

  constructor(store: GraphStore, id: CaseId) {
    this.#store = store;
    this.#id = id;
  }

  /** The entities of this case among the ids, in their order; null for what is none. */
  async entities(ids: readonly string[], options: RunOptions): Promise<(EntityRecord | null)[]> {
    const missing = ids.filter((id) => !this.#entities.has(id));
    const found = new Map<string, EntityRecord>();
    const { writes } = this.#store;
    if (missing.length > 0) {
      const rows = await this.#store.run("entity.byIds", { ids: missing }, options);
      for (const { record } of rows) if (record.case === this.#id) found.set(record.id, record);
      if (this.#entities.size + missing.length > MOST_ENTITIES) this.#entities.clear();
    }
    const answer = ids.map((id) => this.#entities.get(id) ?? found.get(id) ?? null);
    if (writes === this.#store.writes) for (const [id, record] of found) this.#entities.set(id, record);
    return answer;
  }

  /** The relations at each of these entities that pass the filter, entity by entity. */
  async edges(ids: readonly string[], params: FilterParams, options: RunOptions) {
    if (!passesAll(params)) return await this.#read(ids, params, options);
    const missing = ids.filter((id) => !this.#edges.has(id));
    const { writes } = this.#store;
    const read = missing.length > 0 ? await this.#read(missing, params, options) : undefined;
    const answer = new Map(ids.map((id) => [id, read?.get(id) ?? this.#edges.get(id) ?? []]));
    if (writes === this.#store.writes) for (const [id, edges] of read ?? []) this.#keep(id, edges);
    return answer;
  }

  async #read(
    ids: readonly string[],
    params: FilterParams,
    options: RunOptions,
  ): Promise<ReadonlyMap<string, readonly Edge[]>> {
    const at = new Map<string, Edge[]>(ids.map((id) => [id, []]));
    for (const row of await this.#store.run("relation.touching", { ids, ...params }, options))
      at.get(row.at)?.push(ranked(row));
    return at;
  }

  #keep(id: string, edges: readonly Edge[]): void {
    if (this.#edges.has(id)) return;
    if (this.#edgeCount + edges.length > MOST_EDGES) {
      this.#edges.clear();
      this.#edgeCount = 0;
    }
    this.#edges.set(id, edges);
    this.#edgeCount += edges.length;
  }
}

/** Whether these let every relation through. */
export function passesAll(params: FilterParams): boolean {
  return (Object.keys(NO_FILTER) as (keyof FilterParams)[]).every((key) => params[key] === NO_FILTER[key]);
}

/** One {@link KeptCase} for each case that is looked at, dropped when its revision has changed. */
export class KeptCases {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, { readonly revision: string; readonly of: KeptCase }>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): KeptCase {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.of;
    const fresh = new KeptCase(this.#store, id);
    this.#kept.set(id, { revision, of: fresh });
    return fresh;
  }
}
