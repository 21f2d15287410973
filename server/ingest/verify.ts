import { caseRows } from "../casefile/rows.ts";
import type { Case } from "../model/case.ts";
import type { CaseRows, EdgeSort, NodeRow } from "../model/rows.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { GraphStore } from "../store/GraphStore.ts";
import { digest } from "./load.ts";

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

const TYPES: Readonly<Record<EdgeSort, string>> = {
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
};

/**
 * Compares the store with a case, node by node and edge by edge, each with all its properties: a hash in the store is
 * only as honest as who wrote it.
 */
export async function deviations(store: GraphStore, whole: Case, vocabulary: Vocabulary): Promise<Verified> {
  const rows = caseRows(whole, vocabulary, digest);
  const options = { timeoutMs: 60_000 };
  const nodes = await store.run("verify.nodes", { case: whole.id }, options);
  const edges = await store.run("verify.edges", { case: whole.id }, options);
  const wanted = wantedEdges(rows);
  const found = ofNodes(rows, nodes);
  // A node that is not there has no edges either: it is said once.
  const said = new Set(found.map(({ id }) => id));
  found.push(...ofEdges(wanted, edges.map(edgeOf)).filter(({ id }) => !said.has(id)));
  return {
    nodes: Object.values(rows.nodes).flat().length,
    edges: wanted.length,
    deviations: found.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

type Stored = { readonly id: string; readonly props: Readonly<Record<string, unknown>> };

function ofNodes(rows: CaseRows, stored: readonly Stored[]): Deviation[] {
  const there = new Map(stored.map((row) => [row.id, row.props]));
  const wanted: readonly NodeRow<unknown>[] = Object.values(rows.nodes).flat();
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

/** An edge as one text, so that two are the same exactly when their texts are. */
interface Edge {
  readonly from: string;
  readonly text: string;
}

function edgeOf(row: {
  from: string;
  type: string;
  to: string;
  props: Readonly<Record<string, unknown>>;
}): Edge {
  return { from: row.from, text: `${row.from} ${row.type} ${row.to} ${canonical(row.props)}` };
}

function wantedEdges(rows: CaseRows): Edge[] {
  const ties = (Object.keys(TYPES) as EdgeSort[]).flatMap((sort) =>
    rows.edges[sort].map(({ from, to, props }) => edgeOf({ from, to, props, type: TYPES[sort] })),
  );
  const relations = rows.relations.map(({ subject, object, predicate, props }) =>
    edgeOf({ from: subject, to: object, type: predicate, props }),
  );
  return [...ties, ...relations];
}

/** Where edges differ, by the node that they begin at, each once. */
function ofEdges(wanted: readonly Edge[], stored: readonly Edge[]): Deviation[] {
  const balance = new Map<string, { from: string; count: number }>();
  const add = (edge: Edge, by: number) => {
    const count = (balance.get(edge.text)?.count ?? 0) + by;
    balance.set(edge.text, { from: edge.from, count });
  };
  for (const edge of wanted) add(edge, 1);
  for (const edge of stored) add(edge, -1);
  const off = [...balance.values()].filter(({ count }) => count !== 0);
  return [...new Set(off.map(({ from }) => from))].map((id) => ({ id, kind: "edges" }));
}

/** Sorted by key; what a store does not keep (null, undefined) is left out. */
function canonical(props: object): string {
  const kept = Object.entries(props).filter(([, value]) => value !== null && value !== undefined);
  return JSON.stringify(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
