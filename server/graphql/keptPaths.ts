import { AppError } from "../model/errors.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { Scratch } from "../path/distances.ts";
import { PathIndex } from "../path/PathIndex.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { FilterParams } from "./filter.ts";
import { passesAll } from "./kept.ts";

/** An answer of a case of 400,000 relations takes a second or two, more where the machine is busy. */
const READ = { timeoutMs: 60_000 };
/** As many filters are remembered for each case: one byte a relation. */
const MOST_FILTERS = 16;
const TRIES = 3;

/** The index of one case's paths, and which relations the last filters let through. */
export class KeptPathIndex {
  readonly index: PathIndex;
  readonly scratch: Scratch;
  readonly #store: GraphStore;
  readonly #id: string;
  readonly #allowed = new Map<string, Promise<Uint8Array>>();

  constructor(store: GraphStore, id: string, index: PathIndex) {
    this.#store = store;
    this.#id = id;
    this.index = index;
    this.scratch = new Scratch(index);
  }

  /** Of each relation whether the filter lets it through; undefined where it lets all through. */
  async allowed(params: FilterParams): Promise<Uint8Array | undefined> {
    if (passesAll(params)) return undefined;
    const key = JSON.stringify(params);
    const known = this.#allowed.get(key) ?? this.#read(params);
    // The one that was asked for last goes last.
    this.#allowed.delete(key);
    this.#allowed.set(key, known);
    const oldest = this.#allowed.keys().next();
    if (this.#allowed.size > MOST_FILTERS && !oldest.done) this.#allowed.delete(oldest.value);
    known.catch(() => this.#allowed.delete(key));
    return known;
  }

  async #read(params: FilterParams): Promise<Uint8Array> {
    const [row] = await this.#store.run("path.allowed", { case: this.#id, ...params }, READ);
    return this.index.allowing(row?.position ?? []);
  }
}

interface Kept {
  readonly revision: string;
  readonly of: Promise<KeptPathIndex>;
}

/**
 * The index of paths of each case, made when it is first asked for and again when the case has changed. Who asks has read
 * the case's revision in the same request, so that a write is seen by the next answer.
 */
export class KeptPaths {
  readonly #store: GraphStore;
  readonly #containers: readonly string[];
  readonly #kept = new Map<string, Kept>();

  constructor(store: GraphStore, vocabulary: Vocabulary) {
    this.#store = store;
    this.#containers = vocabulary.kinds.filter((kind) => kind.container).map((kind) => kind.name);
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<KeptPathIndex> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.of;
    const fresh = { revision, of: this.#build(id) };
    this.#kept.set(id, fresh);
    fresh.of.catch(() => {
      if (this.#kept.get(id) === fresh) this.#kept.delete(id);
    });
    return fresh.of;
  }

  /** The answers must be of one revision: a relation to a thing that is not there yet would lead to another. */
  async #build(id: string): Promise<KeptPathIndex> {
    for (let tries = 1; tries <= TRIES; tries++) {
      const before = await this.#revision(id);
      const index = await this.#read(id);
      if ((await this.#revision(id)) === before) return new KeptPathIndex(this.#store, id, index);
    }
    throw new AppError("UNAVAILABLE", `${id} changes faster than its paths can be read. Ask again.`);
  }

  async #revision(id: string): Promise<string | undefined> {
    const [row] = await this.#store.run("case.byIds", { ids: [id] });
    return row?.record.revision;
  }

  async #read(id: string): Promise<PathIndex> {
    const [[things], [relations], [unheld]] = await Promise.all([
      this.#store.run("path.things", { case: id, containers: this.#containers }, READ),
      this.#store.run("path.relations", { case: id }, READ),
      this.#store.run("path.unheld", { case: id }, READ),
    ]);
    if (!things || !relations) throw new AppError("NOT_FOUND", `There is no case ${id}.`);
    return new PathIndex({ things, relations: { ...relations, unheld: unheld?.position ?? [] } });
  }
}
