import type { Finding, Rule } from "../finding/facts.ts";
import type { LawFact } from "../law/answers.ts";
import type { Binding, StatusOn } from "../law/bindings.ts";
import type { Forum, Question } from "../law/inquiry.ts";
import type { CaseId, NodeId } from "../model/ids.ts";
import type {
  Custom,
  Declaration,
  Element,
  ElementGroup,
  Instrument,
  LawState,
  PartyStatus,
  Provision,
} from "../model/law.ts";
import type {
  AssertionRecord,
  CaseRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  LinkRecord,
  NoteRecord,
  PassageRecord,
} from "../model/records.ts";
import type { EntityKind, Predicate } from "../model/vocabulary.ts";
import type { Found } from "../search/SearchIndex.ts";

/** What stands behind each GraphQL type while it is resolved. */
export type CaseParent = CaseRecord;
export type DocumentParent = DocumentRecord;
export type PassageParent = PassageRecord;
export type EntityParent = EntityRecord;
export type ClaimParent = ClaimRecord;
export type AssertionParent = AssertionRecord;
export type NoteParent = NoteRecord;
export type NodeParent =
  | CaseRecord
  | DocumentRecord
  | PassageRecord
  | EntityRecord
  | ClaimRecord
  | AssertionRecord
  | NoteRecord
  | LawState
  | Instrument
  | Provision
  | Element;

export interface MentionParent {
  readonly passage: NodeId;
  readonly entity: NodeId;
  readonly start: number;
  readonly end: number;
}

/** A tie as the claim `of` sees it. */
export interface ClaimLinkParent extends LinkRecord {
  readonly of: NodeId;
}

export interface NeighbourParent {
  readonly claim: NodeId;
  readonly neighbour: EntityRecord;
  readonly outward: boolean;
}

export type FindingParent = Finding;
export type FindingRuleParent = Rule;
export type SearchResultParent = Found & { readonly case: CaseId };
export type EntityKindParent = EntityKind;
export type PredicateParent = Predicate;

/** The law library's things stand for themselves; what they are part of is asked of the library. */
export type LawStateParent = LawState;
export type InstrumentParent = Instrument;
export type ProvisionParent = Provision;
export type ElementParent = Element;
export type ElementGroupParent = ElementGroup;
export type ElementOrProvisionParent = Element | Provision;
export type CustomParent = Custom;
export type DeclarationParent = Declaration;
export type LawFactParent = LawFact;
export type GroupOp = ElementGroup["op"];
export type PartyStatusParent = PartyStatus & { readonly instrument: NodeId };
export type PartyStatusOnDayParent = StatusOn;
export type BoundParent = Binding & { readonly state: NodeId };
export type ForumParent = Forum;
export type JurisdictionQuestionParent = Question;
export type QuestionEffect = Question["yes"];
