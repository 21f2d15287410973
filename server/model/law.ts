import type { Scheme } from "./argument.ts";
import type { Edtf } from "./dates.ts";
import type { NodeId } from "./ids.ts";

/** What a text of law is. A treaty binds its parties; nothing binds by the mere name of the others. */
export const AUTHORITIES = [
  "treaty",
  "custom",
  "resolution",
  "secondary-rule",
  "soft-law",
  "national-law",
] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** How sure we are: seen on a public page, known to the writer, uncertain. */
export const VERIFIED = ["public-page", "known", "uncertain"] as const;
export type Verified = (typeof VERIFIED)[number];

/** How a State stands to an instrument. `bound` is for what binds without consent, `subject` for whom a report is about. */
export const PARTY_STATUSES = [
  "party",
  "signatory",
  "withdrew-signature",
  "not-party",
  "bound",
  "subject",
] as const;
export type PartyStatusWord = (typeof PARTY_STATUSES)[number];

export const ELEMENT_KINDS = ["material", "mental", "contextual", "mode", "negative"] as const;
export type ElementKind = (typeof ELEMENT_KINDS)[number];

/** Norms from which no treaty may derogate (Vienna Convention on the Law of Treaties, Art 53). */
export const PEREMPTORY_NORMS = ["aggression", "slavery", "crimes-against-humanity", "torture"] as const;
export type PeremptoryNorm = (typeof PEREMPTORY_NORMS)[number];

/** Crimes of persons that an international court may hear, by the conditions that its statute ties to them. */
export const CRIMES = ["aggression", "crime-against-humanity", "war-crime"] as const;
export type Crime = (typeof CRIMES)[number];

export const DECLARATION_VERBS = ["accepts", "excludes", "refers"] as const;
export type DeclarationVerb = (typeof DECLARATION_VERBS)[number];

/** Where something may be held against somebody: courts, and the law between States itself. */
export const FORUM_IDS = ["icc", "special-tribunal", "national-courts", "state-duty"] as const;
export type ForumId = (typeof FORUM_IDS)[number];

/** Offices whose holders foreign courts may not try while they hold them (ICJ, Arrest Warrant, 2002). */
export const OFFICES = ["head-of-state", "head-of-government", "foreign-minister"] as const;
export type Office = (typeof OFFICES)[number];

/** The law that cases share. */
export interface LawLibrary {
  readonly states: readonly LawState[];
  readonly instruments: readonly Instrument[];
}

/** The library with the kinds of argument that stand beside it: what the arguments of a case may name. */
export interface LawBook {
  readonly library: LawLibrary;
  readonly schemes: readonly Scheme[];
}

export interface LawState {
  /** `state:` and ISO 3166-1 alpha-3. */
  readonly id: NodeId;
  readonly name: string;
  /** As it is called in a sentence. */
  readonly short: string;
}

export interface Instrument {
  readonly id: NodeId;
  readonly title: string;
  readonly short: string;
  readonly authority: Authority;
  /** The provision by which a resolution binds (UN Charter, Art 25). */
  readonly binding?: NodeId;
  /** Set where all of it holds as custom. */
  readonly custom?: Custom;
  /** Whose law a national text is. */
  readonly state?: NodeId;
  readonly adopted?: Edtf;
  readonly inForce?: Edtf;
  /** The clause by which a State's consent takes effect. */
  readonly effect?: string;
  readonly citation?: string;
  readonly depositary?: string;
  readonly url?: string;
  /** Of the dates above. */
  readonly verified: Verified;
  readonly note?: string;
  readonly covers: readonly string[];
  readonly parties: readonly PartyStatus[];
  readonly declarations: readonly Declaration[];
  readonly provisions: readonly Provision[];
}

/** That a rule binds every State as custom, and who says so. */
export interface Custom {
  /** Left out where it is older than anything that is asked. */
  readonly since?: Edtf;
  readonly source: string;
  readonly verified: Verified;
  readonly note?: string;
}

/** How one State stands to one instrument. */
export interface PartyStatus {
  readonly state: NodeId;
  readonly status: PartyStatusWord;
  readonly signed?: Edtf;
  /** Ratified, acceded or succeeded. */
  readonly consented?: Edtf;
  /** First day on which it is bound. */
  readonly since?: Edtf;
  readonly until?: Edtf;
  readonly reservation?: string;
  readonly note?: string;
  readonly source: string;
  readonly verified: Verified;
}

/** What States have accepted, excluded or referred under a provision. */
export interface Declaration {
  readonly under: NodeId;
  readonly does: DeclarationVerb;
  readonly who: string;
  readonly made: Edtf;
  /** When the conduct happened that it reaches. */
  readonly reach: Edtf;
  /** On whose territory it happened; left out where the place does not matter. */
  readonly place?: NodeId;
  /** Whose nationals it is about; left out where nationality does not matter. */
  readonly nationals?: NodeId;
  readonly crimes: readonly Crime[];
  /** Is its effect in dispute? */
  readonly contested: boolean;
  readonly note?: string;
  readonly source: string;
  readonly verified: Verified;
}

export interface Provision {
  readonly id: NodeId;
  /** As one cites it: `7(1)(c)`. */
  readonly number: string;
  readonly heading: string;
  /** In our own words. */
  readonly paraphrase: string;
  readonly url?: string;
  readonly validFrom?: Edtf;
  /** The amendment that brought it: who has not joined that one is not bound. */
  readonly insertedBy?: NodeId;
  readonly custom?: Custom;
  readonly jusCogens?: PeremptoryNorm;
  readonly crime?: Crime;
  readonly note?: string;
  readonly covers: readonly string[];
  readonly elements?: ElementGroup;
}

/** All of its members are needed, or any one of them. */
export interface ElementGroup {
  readonly op: "all" | "any";
  readonly members: readonly Requirement[];
}

/** An element, or another provision whose elements must be met. */
export type Requirement = Element | ProvisionReference;

/** What must be shown. An element with parts is met as they are; one without is met by claims. */
export interface Element {
  readonly id: NodeId;
  readonly text: string;
  readonly kind: ElementKind;
  readonly parts?: ElementGroup;
}

export interface ProvisionReference {
  readonly provision: NodeId;
}
