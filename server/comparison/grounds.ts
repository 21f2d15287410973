import type { Edtf } from "../model/dates.ts";
import { overlaps } from "../model/dates.ts";
import { apart, figureOf, quantityText } from "../model/quantity.ts";
import type { ClaimRecord, LinkRecord } from "../model/records.ts";
import { type Compared, firmness, type SideClaim } from "./side.ts";

export const PAIR_TIES = ["CONTRADICTS", "DIFFERS", "A_FIRMER", "B_FIRMER", "ALIKE"] as const;
/** How the two claims of a pair stand to each other, what parts them most first. */
export type PairTie = (typeof PAIR_TIES)[number];

export const PAIR_GROUNDS = ["ONE_CLAIM", "SAME_RELATION", "SAME_VERB", "LINK", "FIGURES"] as const;
/** Why two claims are held against each other. */
export type PairGround = (typeof PAIR_GROUNDS)[number];

/** Why two claims are held against each other, and what follows from just that. */
export interface PairReason {
  readonly ground: PairGround;
  readonly tie: PairTie;
  readonly text: string;
  /** The link of the case, where the ground is one. */
  readonly link?: LinkRecord;
}

const STATED: Readonly<Record<Compared, string>> = {
  DOCUMENTS: "Both documents state it",
  ENTITIES: "It ties the two",
  DAYS: "Known on both days",
};

/** One claim that both sides have. */
export function oneClaim(compared: Compared, a: SideClaim, b: SideClaim): PairReason {
  return { ground: "ONE_CLAIM", tie: byStanding(a, b), text: `${STATED[compared]}${changeText(a, b)}.` };
}

function changeText(a: SideClaim, b: SideClaim): string {
  if (a.denied !== b.denied) return "; on one side somebody denies it";
  if (a.doubted !== b.doubted) return "; on one side somebody doubts it";
  const more = Math.abs(a.origins.length - b.origins.length);
  if (more === 0) return "";
  return `; ${more} independent ${more === 1 ? "voice" : "voices"} more on one side`;
}

/** Claims that draw the same relation, or say the same of either entity. */
export function sameRelation(ground: "SAME_RELATION" | "SAME_VERB", a: SideClaim, b: SideClaim): PairReason {
  const same =
    ground === "SAME_RELATION"
      ? "They draw the same relation"
      : `The same verb, to the same other end: “${a.claim.phrase ?? ""}”`;
  if (otherTimes(a.claim, b.claim))
    return { ground, tie: "DIFFERS", text: `${same}, at other times: ${timesText(a.claim, b.claim)}.` };
  return { ground, tie: byStanding(a, b), text: `${same}.` };
}

function otherTimes(a: ClaimRecord, b: ClaimRecord): boolean {
  if (a.validTime === undefined || b.validTime === undefined) return false;
  return !overlaps({ from: a.validFrom, to: a.validTo }, { from: b.validFrom, to: b.validTo });
}

/** The earlier first, whichever side has it. */
function timesText(a: ClaimRecord, b: ClaimRecord): string {
  const times = [a, b].sort((x, y) => ((x.validFrom ?? "") < (y.validFrom ?? "") ? -1 : 1));
  return times.map(({ validTime }) => validTime as Edtf).join(" and ");
}

const LINKED: Readonly<Record<LinkRecord["kind"], string>> = {
  contradicts: "Both cannot be so.",
  qualifies: "One narrows or weakens the other.",
  supports: "One speaks for the other.",
  same_as: "They say the same.",
};

/** What a link of the case says of the two. */
export function linked(link: LinkRecord, a: SideClaim, b: SideClaim): PairReason {
  return { ground: "LINK", tie: linkTie(link, a, b), text: link.note ?? LINKED[link.kind], link };
}

function linkTie({ kind }: LinkRecord, a: SideClaim, b: SideClaim): PairTie {
  if (kind === "contradicts") return "CONTRADICTS";
  return kind === "qualifies" ? "DIFFERS" : firmer(a, b);
}

/** Figures of one measure and unit; undefined where either has none. */
export function figures(a: SideClaim, b: SideClaim): PairReason | undefined {
  const [x, y] = [figureOf(a.claim), figureOf(b.claim)];
  if (!x || !y) return undefined;
  const texts = [x, y].sort((one, other) => one.value - other.value).map(quantityText);
  const [low, high] = texts.map((text) => `“${text}”`);
  if (apart(x, y))
    return { ground: "FIGURES", tie: "CONTRADICTS", text: `${low} and ${high}: no number fits both.` };
  const text = low === high ? `Both say ${low}.` : `${low} and ${high}: a number can fit both.`;
  return { ground: "FIGURES", tie: "ALIKE", text };
}

/** What stance and certainty make of two that say the same. */
function byStanding(a: SideClaim, b: SideClaim): PairTie {
  if (a.denied !== b.denied) return "CONTRADICTS";
  if (a.doubted !== b.doubted) return "DIFFERS";
  return firmer(a, b);
}

function firmer(a: SideClaim, b: SideClaim): PairTie {
  const difference = firmness(a) - firmness(b);
  if (difference === 0) return "ALIKE";
  return difference < 0 ? "A_FIRMER" : "B_FIRMER";
}
