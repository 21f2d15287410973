import type { Law } from "../law/library.ts";
import { sameMap } from "../mapping/compile.ts";
import { Evaluated } from "../mapping/Evaluated.ts";
import { MappedCase } from "../mapping/MappedCase.ts";
import type { AccusationStanding } from "../mapping/standing.ts";
import type { Overlay, Profile } from "../model/argument.ts";
import type { CaseMap } from "../model/caseMap.ts";
import type { CaseId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { readMap } from "./readMap.ts";

/** How many what-ifs of a case are kept: someone who goes back and forth between two is answered at once. */
const MOST_OVERLAYS = 8;

/** A case's argument map as it is kept between requests, with what was worked out of it. */
export class KeptMap {
  readonly mapped: MappedCase;
  readonly #evaluated = new Map<string, KeptEvaluation>();

  constructor(mapped: MappedCase) {
    this.mapped = mapped;
  }

  evaluated(profile: Profile, overlay: Overlay): KeptEvaluation {
    const key = JSON.stringify([profile.name, overlay]);
    const known = this.#evaluated.get(key);
    this.#evaluated.delete(key);
    const kept = known ?? new KeptEvaluation(new Evaluated(this.mapped, profile, overlay));
    this.#evaluated.set(key, kept);
    const [oldest] = this.#evaluated.keys();
    if (this.#evaluated.size > MOST_OVERLAYS && oldest !== undefined) this.#evaluated.delete(oldest);
    return kept;
  }
}

/** An evaluation with the standings that were asked of it, by accusation and day. */
export class KeptEvaluation {
  readonly evaluated: Evaluated;
  readonly #standings = new WeakMap<Law, Map<string, AccusationStanding>>();

  constructor(evaluated: Evaluated) {
    this.evaluated = evaluated;
  }

  /** @param law another one gives other answers */
  standing(law: Law, key: string, work: () => AccusationStanding): AccusationStanding {
    const known = this.#standings.get(law) ?? new Map<string, AccusationStanding>();
    this.#standings.set(law, known);
    const standing = known.get(key) ?? work();
    known.set(key, standing);
    return standing;
  }
}

/** One {@link KeptMap} for each case that is looked at, made anew when the case's revision has changed. */
export class KeptMaps {
  readonly #store: GraphStore;
  readonly #kept = new Map<CaseId, { readonly revision: string; readonly map: () => Promise<KeptMap> }>();

  readonly #last = new Map<CaseId, KeptMap>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** @param record read from the store in the same request */
  of({ id, revision }: CaseRecord): Promise<KeptMap> {
    const kept = this.#kept.get(id);
    if (kept?.revision === revision) return kept.map();
    return this.#keep(id, revision, () => readMap(this.#store, id))();
  }

  /**
   * Tells what the map of a case is whose text was just put into the store, so that nobody has to read it back.
   *
   * @param map what {@link readMap} would give at this revision; asked for when the map is
   */
  written(id: CaseId, revision: string, map: () => CaseMap): void {
    this.#keep(id, revision, async () => map());
  }

  #keep(id: CaseId, revision: string, read: () => Promise<CaseMap>): () => Promise<KeptMap> {
    let made: Promise<KeptMap> | undefined;
    const map = () => {
      made ??= read().then((whole) => this.#made(id, whole));
      // What could not be made is tried again.
      made.catch(() => this.#kept.get(id)?.map === map && this.#kept.delete(id));
      return made;
    };
    this.#kept.set(id, { revision, map });
    return map;
  }

  /** Most acts change nothing of the map: then what was worked out of it holds. */
  #made(id: CaseId, whole: CaseMap): KeptMap {
    const last = this.#last.get(id);
    const made = last && sameMap(last.mapped.map, whole) ? last : new KeptMap(new MappedCase(whole));
    this.#last.set(id, made);
    return made;
  }
}
