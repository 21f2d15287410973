import type { Bound, Certainty, ClaimKind, LinkKind, NoteKind, Stance, ValidBasis, Wording } from "./case.ts";
import type { Edtf } from "./dates.ts";
import type { CaseId, NodeId } from "./ids.ts";

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
}

export interface NoteRecord {
  readonly id: NodeId;
  readonly case: CaseId;
  readonly position: number;
  readonly kind: NoteKind;
  readonly text: string;
}

/** A tie between two claims, seen from one of them. */
export interface LinkRecord {
  readonly id: NodeId;
  readonly kind: LinkKind;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly note?: string;
}
