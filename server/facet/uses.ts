import type { ClaimTable, Coded } from "./ClaimTable.ts";
import { given } from "./failing.ts";

/** A relation, as far as the words of the vocabulary that it uses go. */
export interface UsedWords {
  readonly subject: string;
  readonly subjectKind: string;
  readonly predicate: string;
  readonly object: string;
  readonly objectKind: string;
}

/** A name of the vocabulary and how much of it is used. */
export interface KindUse {
  readonly kind: string;
  /** Different entities of the kind at an end of a relation. */
  readonly entities: number;
  /** Relations with the kind at an end; one between two of the kind counts once. */
  readonly relations: number;
}

export interface TripleUse {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly relations: number;
}

/** Which kinds relations tie to which, by which predicate. */
export interface VocabularyUse {
  readonly entities: number;
  readonly relations: number;
  readonly predicates: number;
  /** Most entities first, then by name. */
  readonly kinds: readonly KindUse[];
  /** Most relations first, then by subject, predicate and object. */
  readonly triples: readonly TripleUse[];
}

/**
 * Counts the words that relations use.
 *
 * @param drawn entities that count even where no relation touches them: id to kind
 */
export function usesOf(
  relations: Iterable<UsedWords>,
  drawn: Iterable<readonly [id: string, kind: string]> = [],
): VocabularyUse {
  const kindOf = new Map(drawn);
  const touching = new Map<string, number>();
  const triples = new Map<string, TripleUse>();
  let total = 0;
  for (const { subject, subjectKind, predicate, object, objectKind } of relations) {
    total += 1;
    kindOf.set(subject, subjectKind).set(object, objectKind);
    for (const kind of new Set([subjectKind, objectKind])) touching.set(kind, (touching.get(kind) ?? 0) + 1);
    const key = `${subjectKind} ${predicate} ${objectKind}`;
    const before = triples.get(key)?.relations ?? 0;
    triples.set(key, { subject: subjectKind, predicate, object: objectKind, relations: before + 1 });
  }
  const kinds = new Map<string, number>();
  for (const kind of kindOf.values()) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    entities: kindOf.size,
    relations: total,
    predicates: new Set([...triples.values()].map(({ predicate }) => predicate)).size,
    kinds: [...kinds]
      .map(([kind, entities]) => ({ kind, entities, relations: touching.get(kind) ?? 0 }))
      .sort((a, b) => b.entities - a.entities || (a.kind < b.kind ? -1 : 1)),
    triples: [...triples]
      .sort(([a, x], [b, y]) => y.relations - x.relations || (a < b ? -1 : 1))
      .map(([, triple]) => triple),
  };
}

/** The relations among the claims of a table that fail nothing. */
export function* relationsPassing(table: ClaimTable, fails: Uint16Array): Generator<UsedWords> {
  const draws = given(table.predicate);
  const at = ({ values, codes }: Coded, row: number) => values[codes[row] as number] as string;
  for (let row = 0; row < table.size; row++)
    if (fails[row] === 0 && draws(row))
      yield {
        subject: at(table.subject, row),
        subjectKind: at(table.subjectKind, row),
        predicate: at(table.predicate, row),
        object: at(table.object, row),
        objectKind: at(table.objectKind, row),
      };
}
