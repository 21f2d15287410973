import type { Given, Tie, WEIGHERS } from "./argument.ts";
import type { Bound, Certainty, ClaimKind, LinkKind, NoteKind, Stance, ValidBasis, Wording } from "./case.ts";
import type { Edtf } from "./dates.ts";
import type { CaseId, NodeId } from "./ids.ts";
import type { ForumId, Office } from "./law.ts";

/**
 * What the store's nodes look like when they are read: flat, ids qualified, an absent property left out. The texts of
 * a case are in `case.ts`; these are the same things as the graph holds them, with what `derive.ts` added.
 */
export interface CaseRecord {
  readonly id: CaseId;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly start: readonly NodeId[];
  /** Changes whenever anything in the case does. */
  readonly revision: string;
}

export interface DocumentRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly letter: string;
  readonly kind: string;
  readonly title: string;
  readonly author?: string;
  readonly authorEntity?: NodeId;
  readonly entity?: NodeId;
  readonly publisher?: string;
  readonly date?: Edtf;
  readonly dateNote?: string;
  readonly language: string;
  readonly url?: string;
  readonly originalSha256?: string;
  readonly genre?: string;
  readonly wording: Wording;
}

export interface PassageRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly document: NodeId;
  readonly position: number;
  readonly slug: string;
  readonly text: string;
}

export interface EntityRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly kind: string;
  readonly name: string;
  readonly plural: boolean;
  readonly aliases: readonly string[];
  readonly description?: string;
  readonly state?: string;
  /** What it is in the law library; for a State, whether or not the library speaks of it. */
  readonly law?: NodeId;
  readonly when?: Edtf;
  readonly lat?: number;
  readonly lon?: number;
  readonly organOf?: NodeId;
  readonly partyIn: readonly NodeId[];
  readonly sensitive: boolean;
  readonly sameAs: readonly string[];
}

export interface ClaimRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly subject?: NodeId;
  readonly predicate?: string;
  readonly object?: NodeId;
  readonly phrase?: string;
  readonly inverse?: string;
  readonly subjectKind?: string;
  readonly objectKind?: string;
  readonly alleged: boolean;
  readonly implied: readonly string[];
  readonly bound?: Bound;
  readonly value?: number;
  readonly upTo?: number;
  readonly unit?: string;
  readonly per?: string;
  readonly printed?: string;
  readonly measure?: string;
  readonly validTime?: Edtf;
  readonly validBasis?: ValidBasis;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly saidFrom?: string;
  readonly saidTo?: string;
  readonly tier: number;
  readonly note?: string;
  readonly certainty: Certainty;
  readonly stance: Stance;
  readonly origins: readonly NodeId[];
  readonly originCount: number;
  readonly speakers: readonly NodeId[];
  readonly documents: readonly NodeId[];
  readonly disputed: boolean;
  /** Set where the case’s map holds it. */
  readonly onMap?: true;
  /** Set where no document states it: a statement of the map, which is in no list of claims. */
  readonly mapped?: true;
  readonly given?: Given;
  readonly why?: string;
  /** What states it beside assertions: provisions, and whoever is relied on. */
  readonly anchors?: readonly NodeId[];
}

export interface AssertionRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly claim: NodeId;
  readonly passage: NodeId;
  readonly document: NodeId;
  readonly position: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly speakers: readonly NodeId[];
  readonly origin: NodeId;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly hedge?: string;
  readonly reading?: string;
  readonly unsourced: boolean;
  readonly saidAt?: Edtf;
  /** As a statement of the case’s map, where it is one: that this is said. */
  readonly statement?: string;
}

export interface NoteRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly kind: NoteKind;
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
}

/** A view that somebody keeps. Everything it names may be gone from the case. */
export interface ViewRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly title: string;
  readonly text?: string;
  /** What follows `/c/<case>/`. */
  readonly address: string;
  /** JSON, ids qualified. */
  readonly input?: string;
  /** `<id> <x> <y>`. */
  readonly positions: readonly string[];
  readonly by?: string;
  readonly at?: string;
}

/** Its chapters are edges to views. */
export interface StoryRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly title: string;
  readonly summary?: string;
  readonly by?: string;
  readonly at?: string;
}

/** A tie between two claims, seen from one of them. */
export interface LinkRecord {
  readonly id: NodeId;
  readonly kind: LinkKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly note?: string;
}

export interface ArgumentRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly title: string;
  readonly conclusion: NodeId;
  readonly scheme: string;
  readonly weigher: (typeof WEIGHERS)[number];
  readonly strength: number;
  readonly reason?: string;
  readonly note?: string;
  readonly covers: readonly string[];
}

export interface IssueRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly question: string;
  readonly tie: Tie;
  readonly note?: string;
  readonly covers: readonly string[];
}

/** An accusation as the store holds it; what jurisdiction asks of it is flat. */
export interface AccusationRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly title: string;
  readonly wording: string;
  readonly provision: NodeId;
  readonly against: readonly NodeId[];
  readonly statement: NodeId;
  readonly argument: NodeId;
  readonly bound?: NodeId;
  readonly mode?: string;
  readonly place?: string;
  readonly period: Edtf;
  readonly state?: NodeId;
  readonly conduct?: Edtf;
  /** States; one that is in dispute has “ disputed” behind its id. */
  readonly places: readonly string[];
  readonly nationalities: readonly string[];
  readonly aggressor?: NodeId;
  readonly victim?: NodeId;
  readonly office?: Office;
  readonly forums: readonly ForumId[];
  readonly note?: string;
  readonly covers: readonly string[];
}

/**
 * One act of curation: who did what to which things, when, what they said before and after. Each record carries the
 * hash of the one before it, so that none can be changed, taken out or moved without being missed.
 */
export interface AuditRecord {
  /** `<case>/audit:<position>`. */
  readonly id: NodeId;
  readonly case: CaseId;
  /** Place in the case's trail, from 1. */
  readonly position: number;
  /** ISO 8601, in UTC. */
  readonly at: string;
  readonly actor: string;
  /** The kind of act. */
  readonly act: string;
  readonly subjects: readonly NodeId[];
  /** JSON: what the case's text said of each subject, by short id; nothing of one that was not there. */
  readonly before: string;
  readonly after: string;
  /** By which the one who asked knows the act again. */
  readonly clientMutationId: string;
  /** Of what was asked for: the same id with another wish is no repetition. */
  readonly inputHash: string;
  /** The hash of the record before it; zeros for the first. */
  readonly previous: string;
  readonly hash: string;
  /** What was done, in words. */
  readonly text?: string;
  /** JSON: where each thing stood in the case's text that was taken out of it, by short id. */
  readonly places?: string;
  /** The position of the record whose act this one takes back. */
  readonly undoes?: number;
  /** JSON: how each text that it changed is turned back into what it was, by path. */
  readonly back?: string;
}
