import type { NodeRow } from "../model/rows.ts";

/** One thing in which the store and the text differ. */
export interface Deviation {
  readonly id: string;
  readonly kind: "missing" | "extra" | "changed" | "altered" | "edges";
}

export interface Verified {
  /** How many were compared: those of the text. */
  readonly nodes: number;
  readonly edges: number;
  /** By id. */
  readonly deviations: readonly Deviation[];
}

type Props = Readonly<Record<string, unknown>>;

/** An edge as it is written and as it is read. */
export interface PlainEdge {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly props: Props;
}

/** What the text makes, and what the store holds. */
interface Sides {
  readonly wanted: { readonly nodes: readonly NodeRow<object>[]; readonly edges: readonly PlainEdge[] };
  readonly stored: {
    readonly nodes: readonly { readonly id: string; readonly props: Props }[];
    readonly edges: readonly PlainEdge[];
  };
}

/**
 * Compares node by node and edge by edge, each with all its properties: a hash in the store is only as honest as who
 * wrote it.
 */
export function compared({ wanted, stored }: Sides): Verified {
  const found = ofNodes(wanted.nodes, stored.nodes);
  // A node that is not there has no edges either: it is said once.
  const said = new Set(found.map(({ id }) => id));
  found.push(...ofEdges(wanted.edges, stored.edges).filter(({ id }) => !said.has(id)));
  return {
    nodes: wanted.nodes.length,
    edges: wanted.edges.length,
    deviations: found.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function ofNodes(wanted: Sides["wanted"]["nodes"], stored: Sides["stored"]["nodes"]): Deviation[] {
  const there = new Map(stored.map((row) => [row.id, row.props]));
  const found: Deviation[] = [];
  for (const { id, props } of wanted) {
    const held = there.get(id);
    there.delete(id);
    if (!held) found.push({ id, kind: "missing" });
    else if (held.hash !== props.hash) found.push({ id, kind: "changed" });
    else if (canonical(held) !== canonical(props)) found.push({ id, kind: "altered" });
  }
  return [...found, ...[...there.keys()].map((id) => ({ id, kind: "extra" }) as const)];
}

/** Where edges differ, by the node that they begin at, each once. */
function ofEdges(wanted: readonly PlainEdge[], stored: readonly PlainEdge[]): Deviation[] {
  const balance = new Map<string, { from: string; count: number }>();
  const add = (edge: PlainEdge, by: number) => {
    const text = textOf(edge);
    const count = (balance.get(text)?.count ?? 0) + by;
    balance.set(text, { from: edge.from, count });
  };
  for (const edge of wanted) add(edge, 1);
  for (const edge of stored) add(edge, -1);
  const off = [...balance.values()].filter(({ count }) => count !== 0);
  return [...new Set(off.map(({ from }) => from))].map((id) => ({ id, kind: "edges" }));
}

/** An edge as one text, so that two are the same exactly when their texts are. */
function textOf({ from, type, to, props }: PlainEdge): string {
  return `${from} ${type} ${to} ${canonical(props)}`;
}

/** Sorted by key; what a store does not keep (null, undefined) is left out. */
function canonical(props: object): string {
  const kept = Object.entries(props).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
