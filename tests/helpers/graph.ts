import type { GraphStore } from "../../server/store/GraphStore.ts";
import { runAny } from "./stores.ts";

/** Everything that a store holds of a case, in an order of its own, so that two of them can be compared whole. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/** Reads a case back from the store: each node with its labels and each edge with its type, and all properties. */
export async function graphOf(store: GraphStore, id: string): Promise<Graph> {
  const nodes = await runAny(store, "graph.nodes", { case: id });
  const edges = await runAny(store, "graph.edges", { case: id });
  return {
    nodes: nodes.map((row) => line({ ...row, labels: [...(row.labels as string[])].sort() })).sort(),
    edges: edges.map(line).sort(),
  };
}

function line(value: unknown): string {
  return JSON.stringify(value, (_key, part) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
