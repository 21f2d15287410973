/** The words that relations use, put together as the screen draws them: kinds, and one line for all that ties two kinds. */

export interface Triple {
  readonly relations: number;
  readonly subject: { readonly name: string };
  readonly predicate: { readonly name: string };
  readonly object: { readonly name: string };
}

/** A verb of a line, in one direction. */
export interface LineVerb {
  readonly predicate: string;
  readonly from: string;
  readonly to: string;
  readonly relations: number;
}

/** All relations between two kinds, either way. */
export interface KindLine {
  /** `Government.Payment`: the two names in the order of the alphabet. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly relations: number;
  /** Most relations first. */
  readonly verbs: readonly LineVerb[];
}

export function lineId(a: string, b: string): string {
  return a < b ? `${a}.${b}` : `${b}.${a}`;
}

/** One line for each two kinds that something ties, most relations first. */
export function linesOf(triples: readonly Triple[]): KindLine[] {
  const verbs = new Map<string, LineVerb[]>();
  for (const { subject, predicate, object, relations } of triples) {
    const id = lineId(subject.name, object.name);
    const verb = { predicate: predicate.name, from: subject.name, to: object.name, relations };
    verbs.set(id, [...(verbs.get(id) ?? []), verb]);
  }
  return [...verbs]
    .map(([id, own]) => {
      const [a = "", b = ""] = id.split(".");
      return { id, a, b, relations: sum(own), verbs: own.sort((x, y) => y.relations - x.relations) };
    })
    .sort((x, y) => y.relations - x.relations || (x.id < y.id ? -1 : 1));
}

/** How many relations each verb has, most first. */
export function verbsOf(triples: readonly Triple[]): { predicate: string; relations: number }[] {
  const counts = new Map<string, number>();
  for (const { predicate, relations } of triples)
    counts.set(predicate.name, (counts.get(predicate.name) ?? 0) + relations);
  return [...counts]
    .map(([predicate, relations]) => ({ predicate, relations }))
    .sort((x, y) => y.relations - x.relations || (x.predicate < y.predicate ? -1 : 1));
}

function sum(verbs: readonly LineVerb[]): number {
  return verbs.reduce((all, { relations }) => all + relations, 0);
}
