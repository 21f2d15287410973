import type { NodeId } from "./ids.ts";
import type {
  AssertionRecord,
  CaseRecord,
  ClaimRecord,
  DocumentRecord,
  EntityRecord,
  NoteRecord,
  PassageRecord,
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
export const NODE_LABELS = ["Case", "Document", "Passage", "Entity", "Claim", "Assertion", "Note"] as const;
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
] as const;
export type EdgeSort = (typeof EDGE_SORTS)[number];
export type EdgeRows = Readonly<Record<EdgeSort, readonly EdgeRow[]>>;

/** Everything that a case, or a part of a generated one, puts into the store. */
export interface CaseRows {
  readonly nodes: NodeRows;
  readonly edges: EdgeRows;
  readonly relations: readonly RelationRow[];
}
