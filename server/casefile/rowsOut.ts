import type { Case, Document } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import { sameItems } from "../model/madeOf.ts";
import {
  type CaseRows,
  type EdgeRow,
  type EdgeSort,
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
  readonly of: readonly unknown[];
  readonly content: Content;
  readonly row: object;
  readonly edges: readonly (readonly [EdgeSort, readonly EdgeRow[]])[];
  readonly drawn: RelationRow | undefined;
  /** By which the case's revision knows it. */
  readonly mark: string;
}

/** What rows were made of, as long as somebody holds them. */
interface Source {
  readonly documents: readonly Document[];
  readonly made: ReadonlyMap<string, Made>;
  /** The marks of all nodes, in order. */
  readonly marks: readonly string[];
}

const SOURCES = new WeakMap<CaseRows, Source>();

/** The documents that rows were made of. */
export function documentsOf(rows: CaseRows | undefined): readonly Document[] | undefined {
  return rows && SOURCES.get(rows)?.documents;
}

/**
 * Gathers rows and gives each node the hash of itself and its own edges. What is made of the same things as in rows made
 * before is taken from them: an act changes a handful of nodes among thousands.
 */
export class RowsOut {
  readonly #rows = noRows();
  readonly #digest: Digest;
  readonly #before: Source | undefined;
  readonly #made = new Map<string, Made>();

  constructor(digest: Digest, before?: CaseRows) {
    this.#digest = digest;
    this.#before = before && SOURCES.get(before);
  }

  /**
   * @param of all that the node is made of, beside the case’s id: where these are the same things as before, so is the node
   */
  put<L extends keyof NodeRows>(label: L, id: string, of: readonly unknown[], make: () => Content<L>): void {
    const before = this.#before?.made.get(id);
    const made = before && sameItems(before.of, of) ? before : this.#anew(of, make() as Content, before);
    this.#made.set(id, made);
    (this.#rows.nodes[label] as object[]).push(made.row);
    for (const [sort, edges] of made.edges) this.#rows.edges[sort].push(...edges);
    if (made.drawn) this.#rows.relations.push(made.drawn);
  }

  /** Hashing is the most of the work, so what comes out the same is not hashed again. */
  #anew(of: readonly unknown[], content: Content, before: Made | undefined): Made {
    if (before && alike(before.content, content)) return { ...before, of };
    const { props, owned, relation } = content;
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const edges = (Object.entries(owned) as [EdgeSort, Edge[]][]).map(
      ([sort, list]) => [sort, list.map((one) => ({ owner, ...one }))] as const,
    );
    const drawn = relation && { owner, ...relation };
    return { of, content, row: { id: owner, props: { ...props, hash } }, edges, drawn, mark: owner + hash };
  }

  finish(whole: Case, { documents, id: qualified }: RowContext): CaseRows {
    const { id, title, summary, language } = whole;
    const start = whole.start.map(qualified);
    const marks = this.#marks();
    const revision = this.#digest(JSON.stringify([title, summary, language, start, marks]));
    const content = { props: { id, title, summary, language, start, revision }, owned: {} };
    this.put("Case", id, [revision], () => content);
    SOURCES.set(this.#rows, { documents, made: this.#made, marks });
    return this.#rows;
  }

  /** In order; most of them were in order before. */
  #marks(): string[] {
    const there = new Set(Array.from(this.#made.values(), ({ mark }) => mark));
    const kept = this.#before?.marks.filter((mark) => there.delete(mark)) ?? [];
    return [...kept, ...there].sort();
  }
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
