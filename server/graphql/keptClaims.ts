import { ClaimTable, type Coded } from "../facet/ClaimTable.ts";
import type { Label } from "../model/argument.ts";
import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";

/** A case of 400,000 claims takes some seconds, more where the machine is busy. */
const READ = { timeoutMs: 60_000 };
const TRIES = 3;

/** The claims of one case as counting needs them, and what the values of its lists are called. */
export class KeptClaimTable {
  readonly table: ClaimTable;
  readonly #store: GraphStore;
  readonly #id: CaseId;
  readonly #labels = new WeakMap<ReadonlyMap<string, Label>, Coded>();
  #names: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(store: GraphStore, id: CaseId, table: ClaimTable) {
    this.#store = store;
    this.#id = id;
    this.table = table;
  }

  /** Of each claim its label in an evaluation; an empty text where the map does not use it. */
  labels(evaluated: ReadonlyMap<string, Label>): Coded {
    const known = this.#labels.get(evaluated);
    if (known) return known;
    const values = ["", "in", "out", "open"] as const;
    const { values: ids, codes } = this.table.id;
    const column = Uint32Array.from(codes, (code) =>
      values.indexOf(evaluated.get(ids[code] as string) ?? ""),
    );
    const labels = { values, codes: column };
    this.#labels.set(evaluated, labels);
    return labels;
  }

  /** What speakers and documents are called: a document by its letter and title. */
  names(): Promise<ReadonlyMap<string, string>> {
    this.#names ??= this.#readNames();
    this.#names.catch(() => {
      this.#names = undefined;
    });
    return this.#names;
  }

  async #readNames(): Promise<ReadonlyMap<string, string>> {
    const [speakers, documents] = await Promise.all([
      this.#store.run("entity.byIds", { ids: [...this.table.speakers.values] }, READ),
      this.#store.run("document.ofCase", { case: this.#id }, READ),
    ]);
    return new Map([
      ...speakers.map(({ record }) => [record.id, record.name] as const),
      ...documents.map(({ record }) => [record.id, `${record.letter} · ${record.title}`] as const),
    ]);
  }
}

interface Kept {
  readonly revision: string;
  readonly of: Promise<KeptClaimTable>;
}

/** One {@link KeptClaimTable} for each case that is counted, read anew when the case's revision has changed. */
export class KeptClaims {
  readonly #store: GraphStore;
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<KeptClaimTable> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.of;
    const fresh = { revision, of: this.#build(id) };
    this.#kept.set(id, fresh);
    fresh.of.catch(() => {
      if (this.#kept.get(id) === fresh) this.#kept.delete(id);
    });
    return fresh.of;
  }

  /** The answers must be of one revision: places in the case tell which claim a speaker belongs to. */
  async #build(id: CaseId): Promise<KeptClaimTable> {
    for (let tries = 1; tries <= TRIES; tries++) {
      const before = await this.#revision(id);
      const table = await this.#read(id);
      if (before !== undefined && (await this.#revision(id)) === before)
        return new KeptClaimTable(this.#store, id, table);
    }
    throw new AppError("UNAVAILABLE", `${id} changes faster than its claims can be counted. Ask again.`);
  }

  async #revision(id: CaseId): Promise<string | undefined> {
    const [row] = await this.#store.run("case.byIds", { ids: [id] });
    return row?.record.revision;
  }

  async #read(id: CaseId): Promise<ClaimTable> {
    // One after the other: of a large case each is a hundred megabytes and more while it is made.
    const [claims] = await this.#store.run("facet.claims", { case: id }, READ);
    const [speakers] = await this.#store.run("facet.speakers", { case: id }, READ);
    const [documents] = await this.#store.run("facet.documents", { case: id }, READ);
    const [chains] = await this.#store.run("facet.chains", { case: id }, READ);
    if (!claims || !speakers || !documents || !chains)
      throw new AppError("NOT_FOUND", `There is no case ${id}.`);
    return new ClaimTable({ claims, speakers, documents, chains });
  }
}
