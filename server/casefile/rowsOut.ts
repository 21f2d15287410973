import type { Case } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import {
  allNodes,
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

/** What one node was made of, and what was made of it. */
interface Made {
  readonly props: object;
  readonly owned: Owned;
  readonly relation: Omit<RelationRow, "owner"> | undefined;
  readonly row: object;
  readonly edges: readonly (readonly [EdgeSort, readonly EdgeRow[]])[];
  readonly drawn: RelationRow | undefined;
}

/** What rows were made of, as long as somebody holds them. */
const SOURCES = new WeakMap<CaseRows, ReadonlyMap<string, Made>>();

/**
 * Gathers rows and gives each node the hash of itself and its own edges. What is as it was in rows made before is taken
 * from them: hashing is the most of the work, and an act changes a handful of nodes among thousands.
 */
export class RowsOut {
  readonly #rows = noRows();
  readonly #digest: Digest;
  readonly #before: ReadonlyMap<string, Made> | undefined;
  readonly #made = new Map<string, Made>();

  constructor(digest: Digest, before?: CaseRows) {
    this.#digest = digest;
    this.#before = before && SOURCES.get(before);
  }

  put<L extends keyof NodeRows>(
    label: L,
    props: Bare<L>,
    owned: Owned,
    relation?: Omit<RelationRow, "owner">,
  ): void {
    const made = this.#asBefore(props, owned, relation) ?? this.#fresh(props, owned, relation);
    this.#made.set(props.id, made);
    (this.#rows.nodes[label] as object[]).push(made.row);
    for (const [sort, edges] of made.edges) this.#rows.edges[sort].push(...edges);
    if (made.drawn) this.#rows.relations.push(made.drawn);
  }

  #asBefore(props: Bare<keyof NodeRows>, owned: Owned, relation: Made["relation"]): Made | undefined {
    const before = this.#before?.get(props.id);
    const same =
      before && alike(before.props, props) && alike(before.owned, owned) && alike(before.relation, relation);
    return same ? before : undefined;
  }

  #fresh(props: Bare<keyof NodeRows>, owned: Owned, relation: Made["relation"]): Made {
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const edges = (Object.entries(owned) as [EdgeSort, Edge[]][]).map(
      ([sort, list]) => [sort, list.map((one) => ({ owner, ...one }))] as const,
    );
    const drawn = relation && { owner, ...relation };
    return { props, owned, relation, row: { id: owner, props: { ...props, hash } }, edges, drawn };
  }

  finish(whole: Case, context: RowContext): CaseRows {
    const hashes = allNodes(this.#rows.nodes).map((row) => row.id + (row.props as { hash: string }).hash);
    const { id, title, summary, language } = whole;
    const start = whole.start.map(context.id);
    const revision = this.#digest(JSON.stringify([title, summary, language, start, hashes.sort()]));
    this.put("Case", { id, title, summary, language, start, revision }, {});
    SOURCES.set(this.#rows, this.#made);
    return this.#rows;
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
