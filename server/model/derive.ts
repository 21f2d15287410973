import { type Case, CERTAINTIES, type Certainty, type Claim, type Stance } from "./case.ts";
import { type DayRange, dayRange } from "./dates.ts";
import type { ShortId } from "./ids.ts";

/** What follows from a claim's assertions and links, and is what filters, widths and dashes are made of. */
export interface ClaimStanding {
  /** Strongest certainty among the assertions that assert or report it, else among all. */
  readonly certainty: Certainty;
  /** "denies" or "doubts" only where nobody asserts or reports it. */
  readonly stance: Stance;
  /** Independent first voices, each once, in order of appearance. */
  readonly origins: readonly ShortId[];
  readonly speakers: readonly ShortId[];
  readonly documents: readonly ShortId[];
  /** One text an assertion: its chain as `|first|second|`, so that a filter can ask who would have to be silent. */
  readonly chains: readonly string[];
  /** A denial or doubt among its assertions, or a claim that contradicts it. */
  readonly disputed: boolean;
  readonly valid: DayRange;
  /** Earliest and latest day on which it was said; open where no assertion has a date. */
  readonly said: DayRange;
}

/** The case's own indexes that {@link standing} needs; build once, use for every claim. */
export interface StandingContext {
  readonly authorOf: ReadonlyMap<ShortId, ShortId>;
  readonly contradicted: ReadonlySet<ShortId>;
  readonly documentOf: ReadonlyMap<ShortId, ShortId>;
  readonly dateOf: ReadonlyMap<ShortId, DayRange>;
}

export function standingContext(whole: Case): StandingContext {
  const authorOf = new Map<ShortId, ShortId>();
  const documentOf = new Map<ShortId, ShortId>();
  const dateOf = new Map<ShortId, DayRange>();
  for (const document of whole.documents) {
    if (document.entity && document.authorEntity) authorOf.set(document.entity, document.authorEntity);
    if (document.date) dateOf.set(document.id, dayRange(document.date));
    for (const passage of document.passages) documentOf.set(passage.id, document.id);
  }
  const ties = whole.links.filter((link) => link.kind === "contradicts");
  return { authorOf, documentOf, dateOf, contradicted: new Set(ties.flatMap((l) => [l.from, l.to])) };
}

/**
 * The origin of a speaker chain: the innermost voice; a document that speaks for itself stands for its author, so
 * that an author who repeats themselves in another text is one voice.
 */
export function originOf(speakers: readonly ShortId[], authorOf: ReadonlyMap<ShortId, ShortId>): ShortId {
  const innermost = speakers[speakers.length - 1] as ShortId;
  return authorOf.get(innermost) ?? innermost;
}

/** What some assertions of a claim say together. */
export interface Heard<A> {
  /** All of them. */
  readonly assertions: readonly A[];
  /** Those that assert or report it, else all. */
  readonly voices: readonly A[];
  readonly certainty: Certainty;
  readonly stance: Stance;
  /** One denies or doubts it. */
  readonly against: boolean;
}

/** @param assertions at least one */
export function heard<A extends { readonly stance: Stance; readonly certainty: Certainty }>(
  assertions: readonly A[],
): Heard<A> {
  const holding = assertions.filter((a) => a.stance === "asserts" || a.stance === "reports");
  const voices = holding.length > 0 ? holding : assertions;
  return {
    assertions,
    voices,
    certainty: strongest(voices.map((a) => a.certainty)),
    stance: strongestStance(assertions.map((a) => a.stance)),
    against: assertions.some((a) => a.stance === "denies" || a.stance === "doubts"),
  };
}

export function standing(claim: Claim, context: StandingContext): ClaimStanding {
  const { assertions } = claim;
  const { certainty, stance, voices, against } = heard(assertions);
  const documents = unique(assertions.map((a) => context.documentOf.get(a.passage) as ShortId));
  return {
    certainty,
    stance,
    origins: unique(voices.map((a) => originOf(a.speakers, context.authorOf))),
    speakers: unique(assertions.flatMap((a) => a.speakers)),
    documents,
    chains: unique(voices.map((a) => `|${a.speakers.join("|")}|`)),
    disputed: against || context.contradicted.has(claim.id),
    valid: claim.validTime ? dayRange(claim.validTime) : { from: undefined, to: undefined },
    said: saidRange(claim, context),
  };
}

function saidRange(claim: Claim, context: StandingContext): DayRange {
  const ranges = claim.assertions.map((a) =>
    a.saidAt ? dayRange(a.saidAt) : context.dateOf.get(context.documentOf.get(a.passage) as ShortId),
  );
  const from = ranges.flatMap((r) => r?.from ?? []).sort();
  const to = ranges.flatMap((r) => r?.to ?? []).sort();
  return { from: from[0], to: ranges.some((r) => !r?.to) ? undefined : to[to.length - 1] };
}

export function strongest(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.find((c) => certainties.includes(c)) ?? "opinion";
}

export function strongestStance(stances: readonly Stance[]): Stance {
  const order: readonly Stance[] = ["asserts", "reports", "denies", "doubts"];
  return order.find((s) => stances.includes(s)) ?? "asserts";
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
