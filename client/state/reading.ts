import type { OpenDocument, Passage, PassageAssertion } from "./document.ts";

/** A claim where it is stated: the unit that N and B walk. */
export interface Stated {
  readonly passage: Passage;
  readonly assertion: PassageAssertion;
}

/** Everything the document states, in reading order. */
export function statedIn(document: OpenDocument): Stated[] {
  return document.passages.nodes.flatMap((passage) =>
    [...passage.assertions]
      .sort((a, b) => a.start - b.start || a.end - b.end)
      .map((assertion) => ({ passage, assertion })),
  );
}

/** Where the reader stands: the selected claim in the named passage, else wherever it is stated first; -1 for nowhere. */
export function standing(stated: readonly Stated[], claim: string | null, place: string | null): number {
  if (claim === null) return -1;
  const here = stated.findIndex((s) => s.assertion.claim.id === claim && s.passage.slug === place);
  return here >= 0 ? here : stated.findIndex((s) => s.assertion.claim.id === claim);
}

/** The next or previous; from nowhere the next one is the first of the named passage. Null at either end. */
export function stepFrom(
  stated: readonly Stated[],
  at: number,
  by: 1 | -1,
  place: string | null,
): Stated | null {
  if (at < 0) {
    const first = stated.findIndex((s) => s.passage.slug === place);
    return stated[by === 1 ? Math.max(first, 0) : stated.length - 1] ?? null;
  }
  return stated[at + by] ?? null;
}

/** `2 of 6`: which of its passage's claims this is. */
export function countIn(
  stated: readonly Stated[],
  at: number,
): { readonly nth: number; readonly of: number } {
  const here = stated[at];
  const same = stated.filter((s) => s.passage.id === here?.passage.id);
  return { nth: here ? same.indexOf(here) + 1 : 0, of: same.length };
}
