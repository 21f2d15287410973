import type { Given, PremiseType, Standard, Tie, WEIGHERS } from "./argument.ts";
import type { ClaimKind } from "./case.ts";
import type { Edtf } from "./dates.ts";
import type { NodeId, ShortId } from "./ids.ts";
import type { ForumId, Office } from "./law.ts";

/** How a case's claims are joined to the law: what `arguments.yaml` says. Lists keep the order of the text. */
export interface Mapping {
  readonly statements: readonly MapStatement[];
  readonly sources: readonly MapSource[];
  readonly arguments: readonly MapArgument[];
  readonly issues: readonly MapIssue[];
  readonly accusations: readonly Accusation[];
}

export const NO_MAPPING: Mapping = {
  statements: [],
  sources: [],
  arguments: [],
  issues: [],
  accusations: [],
};

/** What a statement of a map may be about: nobody is called upon to do something here. */
export const STATEMENT_KINDS = ["fact", "law", "classification"] as const satisfies readonly ClaimKind[];

/** A claim that no document states: a rule of law, a conclusion, a counter-claim. */
export interface MapStatement {
  readonly id: ShortId;
  readonly kind: (typeof STATEMENT_KINDS)[number];
  readonly text: string;
  readonly alleged: boolean;
  /** The provisions that a rule is read from. */
  readonly rests: readonly NodeId[];
  readonly given?: Exclude<Given, "open">;
  /** Why it is given. */
  readonly why?: string;
  /** Set where it is expressly open: what has not been found. */
  readonly open?: string;
  readonly note?: string;
  readonly covers: readonly string[];
}

/** How far the word of an origin carries on this map. */
export interface MapSource {
  readonly origin: ShortId;
  /** That it can be relied on, in words. */
  readonly text?: string;
  readonly scheme: string;
  readonly strength: number;
  readonly reason?: string;
  /** Critical questions of the scheme, each with the statement that answers it. */
  readonly answers: Readonly<Record<string, ShortId>>;
  readonly covers: readonly string[];
}

/** The scheme of a source of which the text says nothing else. */
export const DEFAULT_SOURCE_SCHEME = "testimony";

export interface MapPremise {
  readonly claim: ShortId;
  readonly type: PremiseType;
  /** A premise role of the scheme, or the critical question that it answers. */
  readonly role?: string;
}

export interface MapArgument {
  readonly id: ShortId;
  readonly title: string;
  readonly scheme: string;
  readonly premises: readonly MapPremise[];
  readonly conclusion: ShortId;
  readonly undercutBy: readonly ShortId[];
  /** The scheme's where nothing is said. */
  readonly weigher?: (typeof WEIGHERS)[number];
  readonly strength: number;
  readonly reason?: string;
  readonly note?: string;
  readonly covers: readonly string[];
}

export interface MapPosition {
  readonly claim: ShortId;
  readonly standard?: Standard;
}

/** A question whose answers exclude one another. */
export interface MapIssue {
  readonly id: ShortId;
  readonly question: string;
  readonly tie: Tie;
  readonly positions: readonly MapPosition[];
  readonly note?: string;
  readonly covers: readonly string[];
}

/** A State that something is tied to: where it happened, whose national somebody is. */
export interface AccusationTie {
  readonly state: NodeId;
  /** Is the tie itself in dispute? Then it decides nothing. */
  readonly disputed?: boolean;
}

/** What jurisdiction asks of an accusation; its provision is the accusation's. */
export interface AccusationInquiry {
  /** The State whose duty it is; left out where a person is accused. */
  readonly state?: NodeId;
  /** The accusation's period where nothing is said. */
  readonly conduct?: Edtf;
  readonly places: readonly AccusationTie[];
  readonly nationalities: readonly AccusationTie[];
  readonly aggressor?: NodeId;
  readonly victim?: NodeId;
  readonly office?: Office;
}

/** One element of the provision: what meets it, what speaks for and against it, and what is missing. */
export interface ElementRow {
  readonly element: NodeId;
  /** The statement whose label is the element's. */
  readonly met?: ShortId;
  readonly for: readonly ShortId[];
  readonly against: readonly ShortId[];
  readonly missing?: string;
}

/** A provision, held against somebody. Its wording always says “alleged”. */
export interface Accusation {
  readonly id: ShortId;
  readonly title: string;
  readonly wording: string;
  readonly provision: NodeId;
  readonly against: readonly ShortId[];
  readonly mode?: string;
  readonly place?: string;
  readonly period: Edtf;
  readonly inquiry: AccusationInquiry;
  /** Where it is held; empty: wherever the law of jurisdiction asks. */
  readonly forums: readonly ForumId[];
  readonly elements: readonly ElementRow[];
  /** Statements that defeat the whole once they are established. */
  readonly defences: readonly ShortId[];
  readonly note?: string;
  readonly covers: readonly string[];
}
