/** A comparison in words. Numbers first. */
import type { ComparedPair, ComparedSide, Comparison, Group, SharedPart, Sort } from "./compare.ts";
import { plural } from "./viewwords.ts";
import { whenWords } from "./when.ts";

export const SORT_WORDS: Readonly<Record<Sort, string>> = {
  documents: "Documents",
  entities: "Entities",
  days: "Days",
};

export const TITLES: Readonly<Record<Sort, string>> = {
  documents: "What two documents share, and where they part",
  entities: "What two entities share, and where they part",
  days: "What was known on two days",
};

export const ASK_WORDS: Readonly<Record<Sort, string>> = {
  documents: "Choose two documents",
  entities: "Choose two people, States, events or things",
  days: "Choose two days",
};

/** @example sideName(side) // "A", "Russia", "1 December 2024" */
export function sideName({ document, entity, day }: ComparedSide): string {
  return document?.letter ?? entity?.name ?? whenWords(day);
}

/** The same where it stands alone. */
export function sideWords(side: ComparedSide): string {
  return side.document ? `document ${side.document.letter}` : sideName(side);
}

type Sides = Pick<Comparison, "compared" | "a" | "b">;

/** How a pair stands, in the words of its sides: `B firmer`. */
export function tieWords(pair: Pick<ComparedPair, "tie" | "reasons" | "a" | "b">, sides: Sides): string {
  switch (pair.tie) {
    case "CONTRADICTS":
      return "contradicts";
    case "DIFFERS":
      return "both can be";
    case "A_FIRMER":
      return firmerWords(sides.a, sides);
    case "B_FIRMER":
      return firmerWords(sides.b, sides);
    case "ALIKE":
      return pair.a.claim.id === pair.b.claim.id ? "one claim" : "alike";
  }
}

function firmerWords(side: ComparedSide, { compared }: Sides): string {
  if (compared === "DOCUMENTS") return `${sideName(side)} firmer`;
  return compared === "DAYS" ? `firmer by ${sideName(side)}` : `firmer on ${sideName(side)}`;
}

const GROUP_TITLES: Readonly<Record<Exclude<Group, "onlyA" | "onlyB">, string>> = {
  contradicts: "Contradicting",
  differs: "Apart",
  firmer: "One side firmer",
  alike: "Alike",
};

export function groupTitle(group: Group, { compared, a, b }: Sides): string {
  if (group !== "onlyA" && group !== "onlyB") return GROUP_TITLES[group];
  const [side, other] = group === "onlyA" ? [a, b] : [b, a];
  if (compared === "DAYS") return `Said after ${sideName(other)}`;
  return `Only ${compared === "DOCUMENTS" ? "in" : "of"} ${sideName(side)}`;
}

/** Over a column of what only one side has. */
export function onlyWords({ compared, a }: Sides, side: ComparedSide): string {
  if (compared === "DAYS") return side === a ? "only first" : "only second";
  return `only ${sideName(side)}`;
}

const AGREE: Readonly<Record<Comparison["compared"], string>> = {
  DOCUMENTS: "agreement counts two origins only where each has a witness of its own",
  ENTITIES: "said of both, or of what ties the two, as firmly",
  DAYS: "known on both days, as firmly",
};

export function groupNote(group: Group, comparison: Comparison): string {
  const { compared, a, b } = comparison;
  switch (group) {
    case "contradicts":
      return "both statements are kept; neither overwrites the other";
    case "differs":
      return "both can be so: one narrows the other, another time, or a doubt on one side";
    case "firmer":
      return "they say the same, and one side hedges less";
    case "alike":
      return AGREE[compared];
    default:
      return compared === "DAYS"
        ? `and by ${sideName(group === "onlyA" ? a : b)}, in no pair${alsoPaired(comparison)}`
        : "a gap in the other, not a denial";
  }
}

/** @example leadWords(c) // "2 pairs contradict, 17 are apart, 9 are firmer on one side, 8 are alike; 80 claims only in A, 79 only in B." */
export function leadWords(comparison: Comparison): string {
  const { compared, a, b, contradicts, differs, firmer, alike, claims } = comparison;
  const pairs = [
    contradicts.totalCount === 0
      ? "No pair contradicts"
      : plural(contradicts.totalCount, "pair contradicts", "pairs contradict"),
    ...counted(differs.totalCount, "is apart", "are apart"),
    ...counted(firmer.totalCount, "is firmer on one side", "are firmer on one side"),
    ...counted(alike.totalCount, "is alike", "are alike"),
  ].join(", ");
  if (compared === "DAYS") {
    const paired = pairedBetween(comparison);
    const came = plural(claims.onlyA + claims.onlyB + paired, "claim was", "claims were");
    return `${pairs}; ${came} said in between${paired === 0 ? "" : `, ${paired} of them in a pair`}.`;
  }
  const place = compared === "DOCUMENTS" ? "in" : "of";
  return `${pairs}; ${plural(claims.onlyA, "claim", "claims")} only ${place} ${sideName(a)}, ${claims.onlyB} only ${place} ${sideName(b)}.`;
}

/** Of what was said between two days, how much stands in a pair: the earlier day’s claims are all among the later’s. */
function pairedBetween({ a, b, claims }: Comparison): number {
  return Math.abs(a.claims - b.claims) - claims.onlyA - claims.onlyB;
}

function alsoPaired(comparison: Comparison): string {
  const paired = pairedBetween(comparison);
  return paired === 0 ? "" : `; ${paired} more ${paired === 1 ? "is" : "are"} in the pairs`;
}

function counted(n: number, one: string, many: string): string[] {
  return n === 0 ? [] : [plural(n, one, many)];
}

/** For the live line, when a pair is selected. */
export function pairWords(pair: ComparedPair, sides: Sides): string {
  return `${tieWords(pair, sides)}: ${pair.reasons.map(({ text }) => text).join(" ")}`;
}

/** @example drawnWords({ relations: 27, things: 12, … }) // "27 relations among 12 things" */
export function drawnWords({ relations, things }: SharedPart): string {
  const among = plural(things, "thing", "things");
  return relations === null
    ? `${among} and what ties them`
    : `${plural(relations, "relation", "relations")} among ${among}`;
}
