import type { NodeId } from "./ids.ts";
import type {
  AccusationRecord,
  ArgumentRecord,
  AssertionRecord,
  AuditRecord,
  CaseRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  IssueRecord,
  NoteRecord,
  PassageRecord,
  StoryRecord,
  ViewRecord,
} from "./records.ts";

/** A node as it is written: every property it has, flat, and the hash by which a later loading knows it again. */
export interface NodeRow<T> {
  readonly id: string;
  readonly props: T & { readonly hash: string };
}

interface Covering {
  readonly covers: readonly string[];
}

export type CaseRow = NodeRow<CaseRecord>;
export type DocumentRow = NodeRow<DocumentRecord & Covering>;
export type PassageRow = NodeRow<PassageRecord>;
export type EntityRow = NodeRow<EntityRecord & Covering>;
export type ClaimRow = NodeRow<ClaimRecord & ClaimFilterProps & Covering>;
export type AssertionRow = NodeRow<AssertionRecord & Covering>;
export type NoteRow = NodeRow<NoteRecord & Covering>;
export type ArgumentRow = NodeRow<ArgumentRecord>;
export type IssueRow = NodeRow<IssueRecord>;
export type AccusationRow = NodeRow<AccusationRecord>;
export type ViewRow = NodeRow<ViewRecord>;
export type StoryRow = NodeRow<StoryRecord>;

/** Another place in its case for a node, with the hash that it has there. */
export interface PlacedRow {
  readonly id: string;
  readonly position: number;
  readonly hash: string;
}

/** A record of the audit trail as it is written: it is never changed, so it needs no hash but its own. */
export interface AuditRow {
  readonly id: NodeId;
  readonly props: AuditRecord;
}

/** What a claim carries so that a query can filter and order by it, beside what is read. */
export interface ClaimFilterProps {
  /** The speaker chains of those who hold it: `|first|second|`. */
  readonly chains: readonly string[];
  /** Place of its certainty among all, firmest first, from 0. */
  readonly firmness: number;
}

/**
 * An edge as it is written. It belongs to one node, its owner, and the owner's hash covers it: where the hash
 * differs, the owner's edges are taken out and drawn anew.
 */
export interface EdgeRow {
  readonly owner: NodeId;
  readonly from: string;
  readonly to: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The edge that a claim draws between two entities, with what the claim's filters ask for. */
export interface RelationRow {
  readonly owner: NodeId;
  readonly predicate: string;
  readonly subject: NodeId;
  readonly object: NodeId;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The node labels of a case, in the order in which they are written. */
export const NODE_LABELS = [
  "Case",
  "Document",
  "Passage",
  "Entity",
  "Claim",
  "Assertion",
  "Note",
  "Argument",
  "Issue",
  "Accusation",
  "View",
  "Story",
] as const;
export type NodeLabel = (typeof NODE_LABELS)[number];

/** The nodes of a case by label. */
export interface NodeRows {
  readonly Case: readonly CaseRow[];
  readonly Document: readonly DocumentRow[];
  readonly Passage: readonly PassageRow[];
  readonly Entity: readonly EntityRow[];
  readonly Claim: readonly ClaimRow[];
  readonly Assertion: readonly AssertionRow[];
  readonly Note: readonly NoteRow[];
  readonly Argument: readonly ArgumentRow[];
  readonly Issue: readonly IssueRow[];
  readonly Accusation: readonly AccusationRow[];
  readonly View: readonly ViewRow[];
  readonly Story: readonly StoryRow[];
}

/** The nodes of a case in one list, in the order in which they are written. */
export function allNodes(nodes: NodeRows): readonly NodeRow<object>[] {
  return NODE_LABELS.flatMap((label): readonly NodeRow<object>[] => nodes[label]);
}

/** The edges of a case, save those that claims draw between entities. The name says what they tie. */
export const EDGE_SORTS = [
  "documentOfCase",
  "passageOfDocument",
  "mention",
  "subject",
  "object",
  "contradicts",
  "qualifies",
  "supports",
  "sameAs",
  "assertionOf",
  "statedIn",
  "saidBy",
  "aboutClaim",
  "aboutEntity",
  "aboutDocument",
  "aboutPassage",
  "premiseClaim",
  "premiseAssertion",
  "concludes",
  "undercuts",
  "positionOf",
  "under",
  "against",
  "carriedBy",
  "satisfies",
  "negates",
  "tells",
] as const;
export type EdgeSort = (typeof EDGE_SORTS)[number];
export type EdgeRows = Readonly<Record<EdgeSort, readonly EdgeRow[]>>;

/** The types of these edges in the store. */
export const EDGE_TYPES: Readonly<Record<EdgeSort, string>> = {
  documentOfCase: "PART_OF",
  passageOfDocument: "PART_OF",
  mention: "MENTIONS",
  subject: "SUBJECT",
  object: "OBJECT",
  contradicts: "CONTRADICTS",
  qualifies: "QUALIFIES",
  supports: "SUPPORTS",
  sameAs: "SAME_AS",
  assertionOf: "OF",
  statedIn: "STATED_IN",
  saidBy: "SAID_BY",
  aboutClaim: "ABOUT",
  aboutEntity: "ABOUT",
  aboutDocument: "ABOUT",
  aboutPassage: "ABOUT",
  premiseClaim: "PREMISE",
  premiseAssertion: "PREMISE",
  concludes: "CONCLUDES",
  undercuts: "UNDERCUTS",
  positionOf: "POSITION_OF",
  under: "UNDER",
  against: "AGAINST",
  carriedBy: "CARRIED_BY",
  satisfies: "SATISFIES",
  negates: "NEGATES",
  tells: "TELLS",
};

/** Everything that a case, or a part of a generated one, puts into the store. */
export interface CaseRows {
  readonly nodes: NodeRows;
  readonly edges: EdgeRows;
  readonly relations: readonly RelationRow[];
}

/** Rows without anything, to be filled or to stand for a case that is gone. */
export function noRows(): {
  readonly nodes: { readonly [L in keyof NodeRows]: NodeRows[L][number][] };
  readonly edges: Readonly<Record<EdgeSort, EdgeRow[]>>;
  readonly relations: RelationRow[];
} {
  const lists = <T>(names: readonly string[]) => Object.fromEntries(names.map((name) => [name, []])) as T;
  return { nodes: lists(NODE_LABELS), edges: lists(EDGE_SORTS), relations: [] };
}
