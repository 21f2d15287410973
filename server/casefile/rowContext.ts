import type { Case, Entity } from "../model/case.ts";
import type { Edtf } from "../model/dates.ts";
import { type StandingContext, standingContext } from "../model/derive.ts";
import { type NodeId, qualify, type ShortId } from "../model/ids.ts";
import type { Predicate, Vocabulary } from "../model/vocabulary.ts";

/** Everything about a case that its rows are made of. */
export interface RowContext {
  readonly whole: Case;
  readonly standings: StandingContext;
  readonly entities: ReadonlyMap<ShortId, Entity>;
  readonly predicates: ReadonlyMap<string, Predicate>;
  readonly dates: ReadonlyMap<ShortId, Edtf>;
  readonly id: (id: ShortId) => NodeId;
}

export function rowContext(whole: Case, vocabulary: Vocabulary): RowContext {
  return {
    whole,
    standings: standingContext(whole),
    entities: new Map(whole.entities.map((e) => [e.id, e])),
    predicates: new Map(vocabulary.predicates.map((p) => [p.name, p])),
    dates: new Map(whole.documents.flatMap((d) => (d.date ? [[d.id, d.date]] : []))),
    id: (id) => qualify(whole.id, id),
  };
}
