import type { Quantity } from "../model/case.ts";
import { apart, figureOf, quantityText } from "../model/quantity.ts";
import type { ClaimRecord } from "../model/records.ts";
import {
  type CaseFacts,
  clause,
  counted,
  endsOf,
  type Finding,
  listing,
  nameOf,
  type Rule,
} from "./facts.ts";

/** Claims with the same measure whose figures cannot all be right. */
export const figuresDisagree: Rule = {
  kind: "FIGURES_DISAGREE",
  title: "Figures disagree",
  rule: "Two claims measure the same thing in the same unit, and no figure fits both.",
  find: (facts) =>
    [...byMeasure(facts.claims)].flatMap(([measure, claims]) => disagreement(facts, measure, claims)),
};

function byMeasure(claims: readonly ClaimRecord[]): Map<string, ClaimRecord[]> {
  const groups = new Map<string, ClaimRecord[]>();
  for (const claim of claims) {
    if (!claim.measure || !figureOf(claim)) continue;
    const key = `${claim.measure}|${claim.unit}`;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

function disagreement(facts: CaseFacts, key: string, claims: readonly ClaimRecord[]): Finding[] {
  const rivals = claims.filter((claim) => claims.some((other) => excludes(claim, other)));
  const [first] = rivals;
  if (!first) return [];
  const measure = key.slice(0, key.indexOf("|"));
  return [
    {
      id: `FIGURES_DISAGREE:${first.id}`,
      kind: "FIGURES_DISAGREE",
      title: `${rivals.length === 2 ? "Two" : rivals.length} figures for ${measure}`,
      text: rivals.length === 2 ? bothTold(facts, rivals) : allTold(facts, rivals),
      basis: `${counted(rivals.length, "figure")} disagree`,
      claims: rivals.map((claim) => claim.id),
      entities: endsOf(rivals),
      view: {
        entities: endsOf(rivals),
        claims: rivals.filter((c) => c.predicate).map((c) => c.id),
        select: first.id,
      },
      weight: 90 + rivals.length,
    },
  ];
}

/** Two figures are told with their claims. */
function bothTold(facts: CaseFacts, rivals: readonly ClaimRecord[]): string {
  const figures = rivals.map((claim) => `${figureText(claim)} (${clause(claim)})`);
  return `${capitalised(figures.join("; "))}. Said by ${originsOf(facts, rivals)}.`;
}

/** So many are told; the view shows the rest. */
const MOST_TOLD = 5;

/** More are told from the lowest to the highest, each with whom it goes back to. */
function allTold(facts: CaseFacts, rivals: readonly ClaimRecord[]): string {
  const sorted = [...rivals].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const texts = [...new Set(sorted.map(figureText))];
  const told = texts.slice(0, MOST_TOLD).map((text) => {
    const sayers = rivals.filter((claim) => figureText(claim) === text);
    return `${text} (${originsOf(facts, sayers)})`;
  });
  const more = texts.length > MOST_TOLD ? `; and ${texts.length - MOST_TOLD} more` : "";
  return `${capitalised(told.join("; "))}${more}.`;
}

/** Whom these figures go back to, each voice once. */
function originsOf(facts: CaseFacts, claims: readonly ClaimRecord[]): string {
  const origins = new Set(claims.flatMap((claim) => claim.origins));
  return listing([...origins].map((id) => nameOf(facts, id)));
}

function figureText(claim: ClaimRecord): string {
  return quantityText(figureOf(claim) as Quantity);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function excludes(claim: ClaimRecord, other: ClaimRecord): boolean {
  return claim.id !== other.id && apart(figureOf(claim) as Quantity, figureOf(other) as Quantity);
}
