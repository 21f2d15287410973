import {
  type CaseRows,
  type EdgeRow,
  type EdgeSort,
  NODE_LABELS,
  type NodeLabel,
  type NodeRow,
  type NodeRows,
  noRows,
  type RelationRow,
} from "../model/rows.ts";
import type { HashSum } from "./HashSum.ts";

/** A node’s properties before it has its hash. */
export type Bare<L extends keyof NodeRows> = Omit<NodeRows[L][number]["props"], "hash"> & {
  readonly id: string;
};
export type Edge = Omit<EdgeRow, "owner">;
/** The edges that a node owns. */
export type Owned = { readonly [S in EdgeSort]?: readonly Edge[] };

export function edge(from: string, to: string, props: EdgeRow["props"] = {}): Edge {
  return { from, to, props };
}

/** A node with what belongs to it. */
export interface Content<L extends keyof NodeRows = keyof NodeRows> {
  readonly props: Bare<L>;
  readonly owned: Owned;
  readonly relation?: Omit<RelationRow, "owner"> | undefined;
}

/** What one node was made of, and what was made of it. */
export interface Made {
  readonly label: NodeLabel;
  /** What the node says of itself, first of all the thing that it is. */
  readonly of: readonly unknown[];
  /** What the things around it are. While `around` is the same thing, so are these. */
  readonly rest: readonly unknown[];
  around: object | undefined;
  readonly content: Content;
  readonly row: NodeRow<object>;
  readonly edges: readonly (readonly [EdgeSort, readonly EdgeRow[]])[];
  readonly drawn: RelationRow | undefined;
}

/** What rows were made of, as long as somebody holds them. */
export interface Source {
  /** In the order of the case. */
  readonly made: readonly Made[];
  /** By name, what was made together of some things: a stretch of `made`. */
  readonly together: ReadonlyMap<string, Together>;
  /** By id; with the last that was made of a case. */
  index?: Map<string, Made> | undefined;
  readonly sum: HashSum;
  readonly revision: string;
  /** From which source it was made, and what is another there. */
  readonly since: { readonly before: WeakRef<Source>; readonly change: Change } | undefined;
}

export interface Together {
  readonly of: readonly unknown[];
  readonly from: number;
  readonly length: number;
}

type Change = Omit<RowsChange, "rows"> & { readonly written: readonly Made[] };

export const SOURCES = new WeakMap<CaseRows, Source>();

/** By which the store knows a case again; undefined of rows that were not made here. */
export function revisionOf(rows: CaseRows): string | undefined {
  return SOURCES.get(rows)?.revision;
}

/** What has to be done to a store that holds some rows, so that it holds others. */
export interface RowsChange {
  /** What is new or is another than it was. */
  readonly rows: CaseRows;
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
  /** Of the changed ones, entities that stand elsewhere in the case and are else what they were. */
  readonly moved: ReadonlySet<string>;
  readonly removed: ReadonlyMap<NodeLabel, readonly string[]>;
  readonly unchanged: number;
}

/** @returns undefined where one of them was not made here */
export function rowsChange(before: CaseRows, after: CaseRows): RowsChange | undefined {
  const [old, now] = [SOURCES.get(before), SOURCES.get(after)];
  if (!old || !now) return undefined;
  const { written, ...change } =
    now.since?.before.deref() === old ? now.since.change : changeBetween(old, now);
  return { ...change, rows: rowsOfMade(written) };
}

function changeBetween(old: Source, now: Source): Change {
  const there = new Map(old.made.map((made) => [made.row.id, made]));
  const fresh = now.made.map((made) => ({ made, was: there.get(made.row.id) }));
  const kept = new Set(now.made.map(({ row }) => row.id));
  const gone = old.made.filter(({ row }) => !kept.has(row.id));
  return changeOf(fresh, gone, now.made.length);
}

/** A node that was made, and the one of the same id before. */
export interface Fresh {
  readonly made: Made;
  readonly was: Made | undefined;
}

export function changeOf(fresh: readonly Fresh[], gone: readonly Made[], size: number): Change {
  const created = new Set<string>();
  const changed = new Set<string>();
  const moved = new Set<string>();
  const written: Made[] = [];
  for (const { made, was } of fresh) {
    const { id } = made.row;
    if (was && hashOf(was) === hashOf(made)) continue;
    (was ? changed : created).add(id);
    if (made.label === "Entity" && was && was.of[0] === made.of[0]) moved.add(id);
    written.push(made);
  }
  const removed = new Map<NodeLabel, string[]>();
  for (const label of gone.length > 0 ? NODE_LABELS : [])
    removed.set(
      label,
      gone.flatMap((made) => (made.label === label ? [made.row.id] : [])),
    );
  return { created, changed, moved, written, removed, unchanged: size - written.length };
}

export function hashOf({ row }: Made): string {
  return row.props.hash;
}

function rowsOfMade(all: Iterable<Made>): CaseRows {
  const rows = noRows();
  for (const { label, row, edges, drawn } of all) {
    (rows.nodes[label] as object[]).push(row);
    for (const [sort, list] of edges) rows.edges[sort].push(...list);
    if (drawn) rows.relations.push(drawn);
  }
  return rows;
}

/** An act needs no list of all rows, only what has changed. */
export function rowsWhenAsked(made: readonly Made[]): CaseRows {
  let all: CaseRows | undefined;
  const lists = () => {
    all ??= rowsOfMade(made);
    return all;
  };
  return {
    get nodes() {
      return lists().nodes;
    },
    get edges() {
      return lists().edges;
    },
    get relations() {
      return lists().relations;
    },
  };
}
