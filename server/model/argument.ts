import type { ClaimKind } from "./case.ts";

/**
 * What an argument map is made of. A statement is a claim as evaluation sees it: a text that may be established, and
 * nothing of who said it. The contrary of a statement is a statement of its own; an issue says that the two exclude
 * one another.
 */
export interface ArgumentMap {
  readonly statements: readonly Statement[];
  readonly arguments: readonly Argument[];
  readonly issues: readonly Issue[];
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly kind?: ClaimKind;
  /** What the author of the map decided beforehand; without it, arguments decide. */
  readonly given?: Given;
  /** Ids of what states it: assertions, passages, provisions. */
  readonly anchors?: readonly string[];
}

export const GIVENS = ["accepted", "rejected", "open"] as const;
/** What is given as open stays open whatever is said, until it or a rival of it is accepted, or it is rejected. */
export type Given = (typeof GIVENS)[number];

export const PREMISE_TYPES = ["ordinary", "assumption", "exception"] as const;
/**
 * An ordinary premise must be established. An assumption holds until something speaks about it: as soon as an argument
 * concludes it, or something rivals it, it must be established too. An exception defeats the argument when it is
 * established.
 */
export type PremiseType = (typeof PREMISE_TYPES)[number];

export interface Premise {
  readonly statement: string;
  readonly type: PremiseType;
  /** Its part in the scheme, or the critical question that it answers. */
  readonly role?: string;
}

export const WEIGHERS = ["linked", "convergent", "cumulative", "factorized"] as const;
/** How premises carry an argument; a constant (0 to 1) weighs the same whatever they say. */
export type Weigher = (typeof WEIGHERS)[number] | { readonly constant: number };

export const MAX_STRENGTH = 4;
/** Ordinal, 0 none to 4 conclusive; anything but the default is set with a reason. */
export const DEFAULT_STRENGTH = 2;

export interface Argument {
  readonly id: string;
  readonly conclusion: string;
  readonly premises: readonly Premise[];
  /** Statements that, once established, take the argument's force: attacks on the step, not on its conclusion. */
  readonly undercutters: readonly string[];
  readonly scheme?: string;
  /** Linked where nothing is said. */
  readonly weigher?: Weigher;
  readonly strength: number;
  readonly strengthReason?: string;
}

export const STANDARDS = ["SE", "PE", "CCE", "BRD", "DV"] as const;
/** Scintilla, preponderance, clear and convincing, beyond reasonable doubt, dialectical validity. */
export type Standard = (typeof STANDARDS)[number];

export interface Position {
  readonly statement: string;
  /** Preponderance where nothing is said. Statements of law take none: authority orders them. */
  readonly standard?: Standard;
}

export const TIES = ["block", "propagate"] as const;
/** Whether an issue without one winner leaves every position not established (`block`) or open (`propagate`). */
export type Tie = (typeof TIES)[number];

/** Statements that exclude one another. */
export interface Issue {
  readonly id: string;
  readonly positions: readonly Position[];
  readonly tie: Tie;
}

export const LABELS = ["in", "out", "open"] as const;
export type Label = (typeof LABELS)[number];

/** How a label is worded wherever a person reads it. Out is never “false”: it says what this map does not show. */
export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  in: "established on this map",
  out: "not established",
  open: "open",
};

/** A limit that a weight must reach or, where strict, pass. */
export interface Bound {
  readonly value: number;
  readonly strict?: boolean;
}

/** The constants of a profile, on the scale of strengths. */
export interface Constants {
  /** What the case for must weigh to be clear and convincing. */
  readonly pro: Bound;
  /** By how much it must then outweigh the case against. */
  readonly lead: Bound;
  /** What the case against may weigh at most to leave no reasonable doubt; strict: it must stay below. */
  readonly doubt: Bound;
}

/** A named reading of the standards. No label is shown without the name of its profile. */
export interface Profile {
  readonly name: string;
  readonly title: string;
  readonly constants: Constants;
  /** Overrides the tie policy of every issue. */
  readonly tie?: Tie;
  readonly caveat: string;
}

/** A what-if: laid over a map, never written into it. */
export interface Overlay {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly strengths?: readonly { readonly argument: string; readonly strength: number }[];
  readonly standards?: readonly { readonly statement: string; readonly standard: Standard }[];
  readonly ties?: readonly { readonly issue: string; readonly tie: Tie }[];
  /** Arguments that are left out. */
  readonly disable?: readonly string[];
}

/** A kind of argument, and what one asks of it. */
export interface Scheme {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly weigher: (typeof WEIGHERS)[number];
  readonly premises: readonly { readonly role: string; readonly text: string }[];
  readonly questions: readonly CriticalQuestion[];
}

/** A question that an argument of a scheme must answer: a premise whose role is the question's id answers it. */
export interface CriticalQuestion {
  readonly id: string;
  readonly text: string;
  readonly type: PremiseType;
}
