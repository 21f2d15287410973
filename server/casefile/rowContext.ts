import type { Case, Document, Entity, Link } from "../model/case.ts";
import type { CaseMap } from "../model/caseMap.ts";
import type { Edtf } from "../model/dates.ts";
import { type StandingContext, standingContext } from "../model/derive.ts";
import { type NodeId, qualify, type ShortId } from "../model/ids.ts";
import { LastMade, MadeOf } from "../model/madeOf.ts";
import type { Predicate, Vocabulary } from "../model/vocabulary.ts";

/** Everything about a case that its rows are made of. */
export interface RowContext extends Around {
  readonly whole: Case;
  readonly entities: ReadonlyMap<ShortId, Entity>;
  /** The same thing as long as all of this is, but for the case’s claims and entities. */
  readonly around: object;
}

/** What is around the claims of a case. */
interface Around {
  readonly standings: StandingContext;
  readonly predicates: ReadonlyMap<string, Predicate>;
  /** The case’s documents: the same list as long as each of them is the same. */
  readonly documents: readonly Document[];
  readonly dates: ReadonlyMap<ShortId, Edtf>;
  /** By the claims that they lead from. */
  readonly links: ReadonlyMap<ShortId, readonly Link[]>;
  readonly id: (id: ShortId) => NodeId;
  /** What the case’s map holds: claims by id, and what it says of assertions. */
  readonly stated: ReadonlyMap<string, string>;
}

export function rowContext(whole: Case, vocabulary: Vocabulary, map: CaseMap): RowContext {
  const of = [whole.documents, whole.links, [vocabulary, map]];
  const around = AROUND.of(whole.id, of, () => aroundClaims(whole, vocabulary, map));
  const byId = () => new Map(whole.entities.map((entity) => [entity.id, entity]));
  return { ...around, whole, entities: ENTITIES.of(whole.id, [whole.entities], byId), around };
}

const AROUND = new LastMade<Around>();
const ENTITIES = new LastMade<ReadonlyMap<ShortId, Entity>>();
const DOCUMENTS = new LastMade<readonly Document[]>();
const STATED = new MadeOf<CaseMap, ReadonlyMap<string, string>>();

function aroundClaims(whole: Case, vocabulary: Vocabulary, map: CaseMap): Around {
  return {
    documents: DOCUMENTS.of(whole.id, [whole.documents], () => whole.documents),
    standings: standingContext(whole),
    predicates: new Map(vocabulary.predicates.map((p) => [p.name, p])),
    dates: new Map(whole.documents.flatMap((d) => (d.date ? [[d.id, d.date]] : []))),
    links: groupBy(whole.links, (link) => link.from),
    id: (id) => qualify(whole.id, id),
    stated: STATED.of(map, [], () => new Map(map.statements.map(({ id, text }) => [id, text]))),
  };
}

function groupBy<T, K>(list: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of list) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
