import type { Case, Document } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import { sameItems } from "../model/madeOf.ts";
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
import type { RowContext } from "./rowContext.ts";

/** A short text that stands for a long one: a digest of its bytes. */
export type Digest = (text: string) => string;

/** A node’s properties before it has its hash. */
export type Bare<L extends keyof NodeRows> = Omit<NodeRows[L][number]["props"], "hash"> & {
  readonly id: string;
};
type Edge = Omit<EdgeRow, "owner">;
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
interface Made {
  readonly label: NodeLabel;
  readonly of: readonly unknown[];
  readonly content: Content;
  readonly row: NodeRow<object>;
  readonly edges: readonly (readonly [EdgeSort, readonly EdgeRow[]])[];
  readonly drawn: RelationRow | undefined;
  /** By which the case's revision knows it. */
  readonly mark: string;
}

/** What rows were made of, as long as somebody holds them. */
interface Source {
  readonly documents: readonly Document[];
  /** By id, in the order of the case. */
  readonly made: ReadonlyMap<string, Made>;
  /** What was made of one thing as a whole. */
  readonly together: ReadonlyMap<object, readonly Made[]>;
  /** The marks of all nodes, in order. */
  readonly marks: readonly string[];
  readonly revision: string;
}

const SOURCES = new WeakMap<CaseRows, Source>();

/** The documents that rows were made of. */
export function documentsOf(rows: CaseRows | undefined): readonly Document[] | undefined {
  return rows && SOURCES.get(rows)?.documents;
}

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
  const created = new Set<string>();
  const changed = new Set<string>();
  const moved = new Set<string>();
  const written: Made[] = [];
  for (const [id, made] of now.made) {
    const was = old.made.get(id);
    if (was === made || was?.mark === made.mark) continue;
    (was ? changed : created).add(id);
    // What an entity says of itself comes first of what its node is made of.
    if (made.label === "Entity" && was && was.of[0] === made.of[0]) moved.add(id);
    written.push(made);
  }
  const removed = now.made.size < old.made.size + created.size ? removedFrom(old, now) : NOTHING_REMOVED;
  const unchanged = now.made.size - written.length;
  return { rows: rowsOfMade(written), created, changed, moved, removed, unchanged };
}

const NOTHING_REMOVED: RowsChange["removed"] = new Map();

function removedFrom(old: Source, now: Source): RowsChange["removed"] {
  const removed = new Map<NodeLabel, string[]>(NODE_LABELS.map((label) => [label, []]));
  for (const [id, { label }] of old.made) if (!now.made.has(id)) removed.get(label)?.push(id);
  return removed;
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

/**
 * Gathers rows and gives each node the hash of itself and its own edges. What is made of the same things as in rows made
 * before is taken from them: an act changes a handful of nodes among thousands.
 */
export class RowsOut {
  readonly #digest: Digest;
  readonly #before: Source | undefined;
  readonly #made = new Map<string, Made>();
  readonly #together = new Map<object, readonly Made[]>();
  /** Marks that were not there before. */
  readonly #fresh: string[] = [];

  constructor(digest: Digest, before?: CaseRows) {
    this.#digest = digest;
    this.#before = before && SOURCES.get(before);
  }

  /**
   * @param of all that the node is made of, beside the case’s id: where these are the same things as before, so is the node
   */
  put<L extends NodeLabel>(label: L, id: string, of: readonly unknown[], make: () => Content<L>): void {
    const before = this.#before?.made.get(id);
    if (before && sameItems(before.of, of)) return void this.#made.set(id, before);
    const made = this.#anew(label, of, make() as Content, before);
    if (made.mark !== before?.mark) this.#fresh.push(made.mark);
    this.#made.set(id, made);
  }

  /** Puts all that is made of one thing and of the case’s id; where the same thing was there before, so is all of it. */
  all(thing: object, put: () => void): void {
    const before = this.#before?.together.get(thing);
    const from = this.#made.size;
    if (before) for (const made of before) this.#made.set(made.row.id, made);
    else put();
    this.#together.set(thing, before ?? [...this.#made.values()].slice(from));
  }

  /** Hashing is the most of the work, so what comes out the same is not hashed again. */
  #anew(label: NodeLabel, of: readonly unknown[], content: Content, before: Made | undefined): Made {
    if (before && alike(before.content, content)) return { ...before, of };
    const { props, owned, relation } = content;
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const edges = (Object.entries(owned) as [EdgeSort, Edge[]][]).map(
      ([sort, list]) => [sort, list.map((one) => ({ owner, ...one }))] as const,
    );
    const drawn = relation && { owner, ...relation };
    const row = { id: owner, props: { ...props, hash } };
    return { label, of, content, row, edges, drawn, mark: owner + hash };
  }

  finish(whole: Case, { documents, id: qualified }: RowContext): CaseRows {
    const { id, title, summary, language } = whole;
    const start = whole.start.map(qualified);
    const marks = this.#marks();
    const revision = this.#digest(JSON.stringify([title, summary, language, start, marks]));
    const content = { props: { id, title, summary, language, start, revision }, owned: {} };
    this.put("Case", id, [revision], () => content);
    const made = this.#made;
    let all: CaseRows | undefined;
    const lists = () => {
      all ??= rowsOfMade(made.values());
      return all;
    };
    // An act needs no list of all rows, only what has changed.
    const rows: CaseRows = {
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
    SOURCES.set(rows, { documents, made, together: this.#together, marks, revision });
    return rows;
  }

  /** In order; most of them were in order before. */
  #marks(): string[] {
    const gone = new Set<string>();
    for (const [id, { label, mark }] of this.#before?.made ?? [])
      if (label === "Case" || this.#made.get(id)?.mark !== mark) gone.add(mark);
    const kept = this.#before?.marks.filter((mark) => !gone.has(mark)) ?? [];
    return merged(kept, this.#fresh.sort());
  }
}

/** Two lists in order as one. */
function merged(one: readonly string[], other: readonly string[]): string[] {
  const all: string[] = [];
  let at = 0;
  for (const text of other) {
    while (at < one.length && (one[at] as string) < text) all.push(one[at++] as string);
    all.push(text);
  }
  while (at < one.length) all.push(one[at++] as string);
  return all;
}

/** Whether both would be written as the same JSON: their keys stand in the same order. */
function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const keys = Object.keys(one);
  const others = Object.keys(other);
  if (keys.length !== others.length || Array.isArray(one) !== Array.isArray(other)) return false;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (key !== others[i] || !alike((one as Loose)[key], (other as Loose)[key])) return false;
  }
  return true;
}

type Loose = Readonly<Record<string, unknown>>;
