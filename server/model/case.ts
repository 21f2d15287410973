import type { Edtf } from "./dates.ts";
import type { CaseId, NodeId, ShortId } from "./ids.ts";
import type { Mapping } from "./mapping.ts";
import type { Story, View } from "./views.ts";

/** Whose words a document's passages are: our own summary, or the original's. */
export type Wording = "digest" | "original";
export const CLAIM_KINDS = ["fact", "law", "classification", "call"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export const STANCES = ["asserts", "reports", "denies", "doubts"] as const;
export type Stance = (typeof STANCES)[number];
/** Strongest first. */
export const CERTAINTIES = ["flat", "reported", "estimate", "probable", "possible", "opinion"] as const;
export type Certainty = (typeof CERTAINTIES)[number];
export const LINK_KINDS = ["contradicts", "qualifies", "supports", "same_as"] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export const NOTE_KINDS = ["caution", "comparison", "method"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
export const BOUNDS = [
  "exactly",
  "about",
  "at least",
  "more than",
  "at most",
  "less than",
  "between",
] as const;
export type Bound = (typeof BOUNDS)[number];
export const VALID_BASES = ["printed", "resolved", "record"] as const;
export type ValidBasis = (typeof VALID_BASES)[number];

/** A stretch of a document that can be addressed: a title, a paragraph, a caption. */
export interface Passage {
  readonly id: ShortId;
  /** The place in the original: `p9`, `h1`, `cap`. */
  readonly slug: string;
  readonly text: string;
}

/** A source text, or our digest of it. */
export interface Document {
  readonly id: ShortId;
  readonly letter: string;
  readonly kind: string;
  readonly title: string;
  readonly author?: string;
  readonly authorEntity?: ShortId;
  readonly entity?: ShortId;
  readonly publisher?: string;
  readonly date?: Edtf;
  readonly dateNote?: string;
  readonly language: string;
  readonly url?: string;
  /** Of the original's bytes, lower-case hexadecimal. */
  readonly originalSha256?: string;
  readonly wording: Wording;
  readonly genre?: string;
  readonly covers: readonly string[];
  readonly passages: readonly Passage[];
}

/** A form by which an entity is named. Without `in` it counts in every document. */
export interface Alias {
  readonly text: string;
  /** Documents or passages in which the form names this entity. */
  readonly in?: readonly ShortId[];
  /** For search only: never looked for in passages. */
  readonly search?: boolean;
}

export interface Point {
  readonly lat: number;
  readonly lon: number;
}

export interface Entity {
  readonly id: ShortId;
  readonly kind: string;
  readonly name: string;
  /** Do verbs take the plural after its name? */
  readonly plural: boolean;
  readonly aliases: readonly Alias[];
  readonly description?: string;
  /** ISO 3166-1 alpha-3, for States. */
  readonly state?: string;
  /** For instruments and provisions: what it is in the law library. */
  readonly law?: NodeId;
  /** For events. */
  readonly when?: Edtf;
  readonly place?: Point;
  /** For whoever acts or speaks for another: whose organ it is. */
  readonly organOf?: ShortId;
  /** Events, such as a war, to which it is a party; its organs are then part of that side. */
  readonly partyIn: readonly ShortId[];
  readonly sensitive: boolean;
  readonly sameAs: readonly string[];
  readonly covers: readonly string[];
}

/** A figure with its bound: "about 2,000 USD per soldier and month". `upTo` stands with `between` only. */
export interface Quantity {
  readonly bound: Bound;
  readonly value: number;
  readonly upTo?: number;
  readonly unit: string;
  readonly per?: string;
  /** The word that the text uses where it prints no figure: "thousands". */
  readonly printed?: string;
}

/** That a passage states a claim: who says so, how, how firmly, when. */
export interface Assertion {
  readonly id: ShortId;
  readonly passage: ShortId;
  /** The exact stretch of the passage. */
  readonly quote: string;
  /** UTF-16 offsets of the quote in the passage's text. */
  readonly start: number;
  readonly end: number;
  /** From the publisher inwards. */
  readonly speakers: readonly ShortId[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly hedge?: string;
  /** Set where an ambiguous text is read in another way than the claim's first assertion. */
  readonly reading?: "second";
  readonly unsourced: boolean;
  readonly saidAt?: Edtf;
  readonly covers: readonly string[];
}

/** Which ends of a claim's edge are our reading because the text names nobody there. */
export type ImpliedEnd = "subject" | "object";

/** One atomic proposition in our words. With subject, predicate and object it draws one edge. */
export interface Claim {
  readonly id: ShortId;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly triple?: { readonly subject: ShortId; readonly predicate: string; readonly object: ShortId };
  readonly alleged: boolean;
  readonly implied: readonly ImpliedEnd[];
  readonly quantity?: Quantity;
  readonly measure?: string;
  readonly validTime?: Edtf;
  readonly validBasis?: ValidBasis;
  readonly tier: 1 | 2;
  readonly note?: string;
  readonly covers: readonly string[];
  readonly assertions: readonly Assertion[];
}

/** Claim to claim. */
export interface Link {
  readonly id: ShortId;
  readonly kind: LinkKind;
  readonly from: ShortId;
  readonly to: ShortId;
  readonly note?: string;
  readonly covers: readonly string[];
}

/** A caution or comparison that belongs to claims, entities, documents or passages. */
export interface Note {
  readonly id: ShortId;
  readonly kind: NoteKind;
  readonly text: string;
  readonly about: readonly ShortId[];
  /** Who wrote it, and when: a day, or an instant in UTC. */
  readonly by?: string;
  readonly at?: string;
  readonly covers: readonly string[];
}

/** A case as a whole, checked: every id it names exists. Lists keep the order of the text. */
export interface Case {
  readonly id: CaseId;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly start: readonly ShortId[];
  readonly documents: readonly Document[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly notes: readonly Note[];
  /** How its claims are joined to the law; empty lists where they are not. */
  readonly mapping: Mapping;
  /** Views that somebody keeps, and stories told by them. */
  readonly views: readonly View[];
  readonly stories: readonly Story[];
}
