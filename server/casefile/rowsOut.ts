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

/** Gathers rows and gives each node the hash of itself and its own edges. */
export class RowsOut {
  readonly #rows = noRows();
  readonly #digest: Digest;

  constructor(digest: Digest) {
    this.#digest = digest;
  }

  put<L extends keyof NodeRows>(
    label: L,
    props: Bare<L>,
    owned: Owned,
    relation?: Omit<RelationRow, "owner">,
  ): void {
    const owner = props.id as NodeId;
    const hash = this.#digest(JSON.stringify([props, owned, relation]));
    const list = this.#rows.nodes[label] as { id: string; props: Bare<L> & { hash: string } }[];
    list.push({ id: owner, props: { ...props, hash } });
    for (const [sort, edges] of Object.entries(owned) as [EdgeSort, Edge[]][])
      this.#rows.edges[sort].push(...edges.map((one) => ({ owner, ...one })));
    if (relation) this.#rows.relations.push({ owner, ...relation });
  }

  finish(whole: Case, context: RowContext): CaseRows {
    const hashes = allNodes(this.#rows.nodes).map((row) => row.id + (row.props as { hash: string }).hash);
    const { id, title, summary, language } = whole;
    const start = whole.start.map(context.id);
    const revision = this.#digest(JSON.stringify([title, summary, language, start, hashes.sort()]));
    this.put("Case", { id, title, summary, language, start, revision }, {});
    return this.#rows;
  }
}
