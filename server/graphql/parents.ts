import type { Account, Explanation } from "../argument/explain.ts";
import type { Gap } from "../argument/gaps.ts";
import type { Ladder, Rung } from "../argument/ladder.ts";
import type { Flip, LoadBearing, SmallestChanges, Stability } from "../argument/sensitivity.ts";
import type { Pair } from "../comparison/pairs.ts";
import type { Counted } from "../comparison/parts.ts";
import type { Compared, Side, SideClaim } from "../comparison/side.ts";
import type { CaseChange } from "../curation/CaseFeed.ts";
import type { Done } from "../curation/Curator.ts";
import type { TextState } from "../curation/textState.ts";
import type { OneSource } from "../figure/sources.ts";
import type { Figure, Measure } from "../figure/table.ts";
import type { Finding, Rule } from "../finding/facts.ts";
import type { LawFact } from "../law/answers.ts";
import type { Binding, StatusOn } from "../law/bindings.ts";
import type { Forum, Question } from "../law/inquiry.ts";
import type { Evaluated } from "../mapping/Evaluated.ts";
import type { MappedCase } from "../mapping/MappedCase.ts";
import type { MatrixLine } from "../mapping/matrix.ts";
import type { CriticalQuestion, Position, Premise, Scheme, WEIGHERS } from "../model/argument.ts";
import type { MappedAccusation, MappedArgument, MappedIssue } from "../model/caseMap.ts";
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
import type { Seen } from "../model/lens.ts";
import type {
  AssertionRecord,
  AuditRecord,
  CaseRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  LinkRecord,
  NoteRecord,
  PassageRecord,
  StoryRecord,
  ViewRecord,
} from "../model/records.ts";
import type { EntityKind, Predicate } from "../model/vocabulary.ts";
import type { Found } from "../search/SearchIndex.ts";
import type { WholeComparison } from "./comparison.ts";
import type { CaseFigures } from "./figures.ts";
import type { KeptEvaluation } from "./keptMaps.ts";

/** What stands behind each GraphQL type while it is resolved. */
export type CaseParent = CaseRecord;
export type DocumentParent = DocumentRecord;
export type PassageParent = PassageRecord;
export type EntityParent = EntityRecord;
export type ClaimParent = ClaimRecord;
export type AssertionParent = AssertionRecord;
export type ClaimStandingParent = Seen;
export type NoteParent = NoteRecord;
export type ViewParent = ViewRecord;
export type StoryParent = StoryRecord;
/** A view’s place in a story. */
export interface ChapterParent {
  readonly order: number;
  readonly view: string;
  readonly heading: string;
  readonly text: string;
}
export type NodeParent =
  | CaseRecord
  | DocumentRecord
  | PassageRecord
  | EntityRecord
  | ClaimRecord
  | AssertionRecord
  | NoteRecord
  | ViewRecord
  | StoryRecord
  | AuditRecord
  | LawState
  | Instrument
  | Provision
  | Element
  | AccusationParent
  | ArgumentParent
  | IssueParent;

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

/** An act that was carried out. */
export type CurationParent = Done;
export type CaseTextParent = TextState;
export type CaseChangeParent = CaseChange;
export type AuditParent = AuditRecord;
export type Weigher = (typeof WEIGHERS)[number];

export type {
  KindUse as KindUseParent,
  TripleUse as TripleUseParent,
  VocabularyUse as VocabularyUseParent,
} from "../facet/uses.ts";
export type { CasePlaces as CasePlacesParent, EntityClaims as EntityClaimsParent } from "./places.ts";
export type { DrawnGraph as SubgraphParent } from "./subgraph.ts";
export type { TimelinePage as TimelineParent } from "./timeline.ts";
export type { PathParent, PathStepParent } from "./walked.ts";
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

/** A thing of an argument map, with the map that it is part of. */
type Within<T> = T & { readonly within: MappedCase };
export type AccusationParent = Within<MappedAccusation>;
export type ArgumentParent = Within<MappedArgument>;
export type IssueParent = Within<MappedIssue>;
export type PremiseParent = Within<Premise>;
export type PositionParent = Position;
export type SchemeParent = Scheme;
/** A critical question, and the statement that answers it. */
export type CriticalQuestionParent = CriticalQuestion & { readonly answer?: string };

/** An evaluation, and the statement it was asked about. */
export interface EvaluationParent {
  readonly whole: CaseRecord;
  readonly kept: KeptEvaluation;
  readonly target?: string;
}
/** A statement of an evaluated map, by its id. */
export interface LabelledParent {
  readonly id: string;
  readonly evaluated: Evaluated;
}
export interface ExplanationParent {
  readonly ids: Explanation;
  readonly words: Explanation;
  readonly evaluated: Evaluated;
}
export interface FlipParent extends Flip {
  readonly evaluated: Evaluated;
}
export interface LoadBearingParent extends LoadBearing {
  readonly evaluated: Evaluated;
}
export interface SmallestChangesParent extends SmallestChanges {
  readonly evaluated: Evaluated;
}
export type StabilityParent = Stability & { readonly evaluated: Evaluated };
export interface GapParent extends Gap {
  readonly within: MappedCase;
  readonly accusation?: MappedAccusation;
}
export interface EvaluatedAccusationParent {
  readonly accusation: MappedAccusation;
  readonly kept: KeptEvaluation;
}
export interface MatrixParent {
  readonly accusation: MappedAccusation;
  readonly lines: readonly MatrixLine[];
  readonly kept: KeptEvaluation;
}
export interface MatrixRowParent {
  readonly line: MatrixLine;
  readonly evaluated: Evaluated;
}
export interface MatrixCellParent {
  readonly claim: ClaimRecord;
  readonly assertion: AssertionRecord | null;
  readonly evaluated: Evaluated;
}
export type GapKind = Gap["kind"];
export type ArgumentOutcome = Account["outcome"];
export type LadderParent = Ladder & { readonly within: MappedCase };
export type RungParent = Rung;
export type FiguresParent = CaseFigures;
export type MeasureParent = Measure;
export type FigureParent = Figure;
export type OneSourceParent = OneSource;
export type ComparisonParent = WholeComparison;
export interface ComparedSideParent {
  readonly compared: Compared;
  readonly side: Side;
}
export interface ComparedPairParent extends Pair {
  readonly keys: { readonly compared: Compared; readonly a: string; readonly b: string };
}
/** A claim of a side, and which of its assertions are. */
export interface ComparedClaimParent extends SideClaim {
  readonly belongs: (assertion: AssertionRecord) => boolean;
}
export type ComparedCountParent = Counted;
