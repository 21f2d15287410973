import type { Case, Document, Entity } from "../model/case.ts";
import type { CaseMap } from "../model/caseMap.ts";
import type { Edtf } from "../model/dates.ts";
import { type StandingContext, standingContext } from "../model/derive.ts";
import { type NodeId, qualify, type ShortId } from "../model/ids.ts";
import { sameItems } from "../model/madeOf.ts";
import type { Predicate, Vocabulary } from "../model/vocabulary.ts";

/** Everything about a case that its rows are made of. */
export interface RowContext {
  readonly whole: Case;
  readonly standings: StandingContext;
  readonly entities: ReadonlyMap<ShortId, Entity>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** The case’s documents: the same list as long as each of them is the same. */
  readonly documents: readonly Document[];
  readonly dates: ReadonlyMap<ShortId, Edtf>;
  readonly id: (id: ShortId) => NodeId;
  /** What the case’s map holds: claims by id, and what it says of assertions. */
  readonly stated: ReadonlyMap<string, string>;
}

/** @param before of an earlier text of the case, whose documents may be the same */
export function rowContext(
  whole: Case,
  vocabulary: Vocabulary,
  map: CaseMap,
  before?: readonly Document[],
): RowContext {
  return {
    documents: before && sameItems(before, whole.documents) ? before : whole.documents,
    whole,
    standings: standingContext(whole),
    entities: new Map(whole.entities.map((e) => [e.id, e])),
    predicates: new Map(vocabulary.predicates.map((p) => [p.name, p])),
    dates: new Map(whole.documents.flatMap((d) => (d.date ? [[d.id, d.date]] : []))),
    id: (id) => qualify(whole.id, id),
    stated: new Map(map.statements.map(({ id, text }) => [id, text])),
  };
}
