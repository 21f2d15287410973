import type { Quantity } from "../model/case.ts";
import { apart, figureOf } from "../model/quantity.ts";
import type { AssertionRecord, ClaimRecord, EntityRecord } from "../model/records.ts";

/** Every figure of a case and who tells it. Claims in the order of the case. */
export interface FigureFacts {
  readonly claims: readonly ClaimRecord[];
  /** By the id of the claim, in the order of the case. */
  readonly tellings: ReadonlyMap<string, readonly AssertionRecord[]>;
  /** Everybody who speaks of a figure. */
  readonly voices: ReadonlyMap<string, EntityRecord>;
}

/** One figure, with those that no number could satisfy together with it. */
export interface Figure {
  readonly claim: ClaimRecord;
  readonly quantity: Quantity;
  readonly tellings: readonly AssertionRecord[];
  /** Claims with the same measure and unit that exclude it. */
  readonly against: readonly string[];
}

/** The figures of one measure in one unit, lowest first. */
export interface Measure {
  readonly measure: string;
  readonly unit: string;
  readonly figures: readonly Figure[];
  /** Independent voices to whom the figures go back, each once, in the order of the case. */
  readonly origins: readonly string[];
  /** How many of the figures are excluded by another. */
  readonly disagree: number;
}

/** Every measure of a case, most rivals first, then most figures, then by name. */
export function measuresOf(facts: FigureFacts): Measure[] {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of facts.claims) {
    const quantity = figureOf(claim);
    if (!claim.measure || !quantity) continue;
    const key = `${claim.measure}|${quantity.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()]
    .map((claims) => measured(facts, claims))
    .sort(
      (a, b) =>
        b.disagree - a.disagree || b.figures.length - a.figures.length || (a.measure < b.measure ? -1 : 1),
    );
}

function measured(facts: FigureFacts, claims: readonly ClaimRecord[]): Measure {
  const figures = claims
    .map((claim) => figure(facts, claim, claims))
    .sort((a, b) => a.quantity.value - b.quantity.value || a.claim.position - b.claim.position);
  const [first] = figures as [Figure];
  return {
    measure: first.claim.measure as string,
    unit: first.quantity.unit,
    figures,
    origins: [...new Set(claims.flatMap((claim) => claim.origins))],
    disagree: figures.filter(({ against }) => against.length > 0).length,
  };
}

function figure(facts: FigureFacts, claim: ClaimRecord, claims: readonly ClaimRecord[]): Figure {
  const quantity = figureOf(claim) as Quantity;
  const against = claims.filter(
    (other) => other.id !== claim.id && apart(quantity, figureOf(other) as Quantity),
  );
  return {
    claim,
    quantity,
    tellings: facts.tellings.get(claim.id) ?? [],
    against: against.map(({ id }) => id),
  };
}

/** Measures with a figure that the same words tell as a figure of these: the dead and the wounded of one sentence. */
export function besideOf(all: readonly Measure[], these: readonly Measure[]): Measure[] {
  const told = these.flatMap(tellingsOf);
  return all.filter(
    (measure) =>
      !these.includes(measure) &&
      tellingsOf(measure).some((telling) => told.some((other) => overlap(telling, other))),
  );
}

function tellingsOf({ figures }: Measure): AssertionRecord[] {
  return figures.flatMap(({ tellings }) => tellings);
}

function overlap(a: AssertionRecord, b: AssertionRecord): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}
