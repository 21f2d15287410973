import { AppError } from "../model/errors.ts";
import type { CaseId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import { Scratch } from "../path/distances.ts";
import { type PathColumns, PathIndex } from "../path/PathIndex.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import type { Row } from "../store/queries.gen.ts";
import type { FilterParams } from "./filter.ts";
import { passesAll } from "./kept.ts";

/** An answer of a case of 400,000 relations takes a second or two, more where the machine is busy. */
const READ = { timeoutMs: 60_000 };
/** As many filters are remembered for each case: one byte a relation. */
const MOST_FILTERS = 16;
const TRIES = 3;
/** Acts that follow one another this closely cost one index. */
const REST_MS = 200;

/** The index of one case's paths, and which relations the last filters let through. */
export class KeptPathIndex {
  readonly index: PathIndex;
  readonly scratch: Scratch;
  readonly #store: GraphStore;
  readonly #whole: Pick<CaseRecord, "id" | "revision">;
  #claims: Promise<readonly string[]> | undefined;
  readonly #allowed = new Map<string, Promise<Uint8Array>>();

  /** @param whole of which revision the index is */
  constructor(store: GraphStore, whole: Pick<CaseRecord, "id" | "revision">, index: PathIndex) {
    this.#store = store;
    this.#whole = whole;
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
    const rows = await this.#store.run("path.allowed", { case: this.#whole.id, ...params }, READ);
    await this.#unchanged();
    return this.index.allowing(inOne(rows.map(({ position }) => position)));
  }

  /** The claim behind each relation: read with the first paths that are told, since a search needs none. */
  claims(): Promise<readonly string[]> {
    this.#claims ??= this.#readClaims();
    this.#claims.catch(() => {
      this.#claims = undefined;
    });
    return this.#claims;
  }

  async #readClaims(): Promise<readonly string[]> {
    const rows = await this.#store.run("path.claims", { case: this.#whole.id }, READ);
    await this.#unchanged();
    return this.index.byRelation(
      inOne(rows.map(({ position }) => position)),
      rows.flatMap(({ id }) => id),
    );
  }

  /** Places in the case are of one revision: those of another would name other claims. */
  async #unchanged(): Promise<void> {
    if ((await revisionOf(this.#store, this.#whole.id)) === this.#whole.revision) return;
    throw new AppError("UNAVAILABLE", `${this.#whole.id} was changed while its paths were read. Ask again.`);
  }
}

async function revisionOf(store: GraphStore, id: CaseId): Promise<string | undefined> {
  const [row] = await store.run("case.byIds", { ids: [id] });
  return row?.record.revision;
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
  readonly #awaited = new Map<string, NodeJS.Timeout>();

  constructor(store: GraphStore, vocabulary: Vocabulary) {
    this.#store = store;
    this.#containers = vocabulary.kinds.filter((kind) => kind.container).map((kind) => kind.name);
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: Pick<CaseRecord, "id" | "revision">): Promise<KeptPathIndex> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.of;
    const fresh = { revision, of: this.#build(id) };
    this.#kept.set(id, fresh);
    fresh.of.catch(() => {
      if (this.#kept.get(id) === fresh) this.#kept.delete(id);
    });
    return fresh.of;
  }

  /** Makes the index before anybody waits for it. What fails here fails again, and is told, when it is asked for. */
  warm(whole: Pick<CaseRecord, "id" | "revision">): void {
    this.of(whole).catch(() => {});
  }

  /** A case has changed: once no more acts follow, the index that was in use is made anew. */
  changed(whole: Pick<CaseRecord, "id" | "revision">): void {
    const { id } = whole;
    if (!this.#kept.has(id)) return;
    clearTimeout(this.#awaited.get(id));
    const timer = setTimeout(() => this.warm(whole), REST_MS);
    timer.unref();
    this.#awaited.set(id, timer);
  }

  /** The answers must be of one revision: a relation to a thing that is not there yet would lead to another. */
  async #build(id: CaseId): Promise<KeptPathIndex> {
    for (let tries = 1; tries <= TRIES; tries++) {
      const revision = await revisionOf(this.#store, id);
      const index = await this.#read(id);
      if (revision !== undefined && (await revisionOf(this.#store, id)) === revision)
        return new KeptPathIndex(this.#store, { id, revision }, index);
    }
    throw new AppError("UNAVAILABLE", `${id} changes faster than its paths can be read. Ask again.`);
  }

  async #read(id: CaseId): Promise<PathIndex> {
    const [things, ...halves] = await Promise.all([
      this.#store.run("path.things", { case: id, containers: this.#containers }, READ),
      ...[0, 1].map((half) => this.#store.run("path.relations", { case: id, half }, READ)),
    ]);
    const relations = columnsOf(halves.flat());
    if (relations.weakness.length < relations.position.length)
      throw new AppError(
        "UNAVAILABLE",
        `${id} was loaded by an older version. Start once without --read-only.`,
      );
    return new PathIndex({
      things: {
        id: things.flatMap((part) => part.id),
        position: inOne(things.map(({ position }) => position)),
        container: things.flatMap(({ container }) => container),
      },
      relations,
    });
  }
}

function columnsOf(parts: readonly Row<"path.relations">[]): PathColumns["relations"] {
  const column = (of: (part: Row<"path.relations">) => readonly number[]) => inOne(parts.map(of));
  return {
    from: column(({ from }) => from),
    to: column(({ to }) => to),
    position: column(({ position }) => position),
    weakness: column(({ weakness }) => weakness),
  };
}

/** Whole numbers that were told in parts, in one list. */
function inOne(parts: readonly (readonly number[])[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
