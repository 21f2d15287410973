/** The graph of a view: what `subgraph` answered, less what steps took away. Canvas, outline and table all show this. */
import type { Certainty, Stance } from "./steps.ts";
import { isFiltered, type View } from "./view.ts";

export interface GraphNode {
  id: string;
  kind: string;
  label: string;
  degree: number;
  undrawn: number;
  disputed: boolean;
  sensitive: boolean;
  distance: number;
}

export interface GraphEdge {
  id: string;
  from: string;
  to: string;
  predicate: string;
  phrase: string;
  inverse: string;
  certainty: Certainty;
  stance: Stance;
  originCount: number;
  disputed: boolean;
  alleged: boolean;
  validTime: string | null;
}

export interface Omitted {
  nodes: number;
  edges: number;
  reason: string | null;
  next: readonly string[];
}

export interface GraphAnswer {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  omitted: Omitted;
}

export interface ViewGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
  omitted: Omitted;
  /** Hidden by hand, still known by name. */
  hidden: GraphNode[];
  /** Left without a relation by the filters, hence not drawn. */
  stripped: GraphNode[];
}

/** Lays a view's steps over the server's answer. */
export function arrange(view: View, answer: GraphAnswer): ViewGraph {
  const gone = new Set([...view.hidden, ...view.collapsed]);
  const edges = answer.edges.filter((edge) => !gone.has(edge.from) && !gone.has(edge.to));
  const lost = new Map<string, number>();
  for (const edge of answer.edges) {
    if (gone.has(edge.from)) lost.set(edge.to, (lost.get(edge.to) ?? 0) + 1);
    if (gone.has(edge.to)) lost.set(edge.from, (lost.get(edge.from) ?? 0) + 1);
  }
  const tied = new Set(edges.flatMap((edge) => [edge.from, edge.to]));
  const kept = answer.nodes.filter((node) => !gone.has(node.id));
  const drawn = (node: GraphNode) => !isFiltered(view) || tied.has(node.id);
  return {
    nodes: kept.filter(drawn).map((node) => {
      const more = lost.get(node.id);
      return more === undefined ? node : { ...node, undrawn: node.undrawn + more };
    }),
    edges,
    omitted: answer.omitted,
    hidden: answer.nodes.filter((node) => view.hidden.has(node.id)),
    stripped: kept.filter((node) => !drawn(node)),
  };
}

/** The relations of one entity in a graph, in the order of the case. */
export function relationsOf(graph: ViewGraph, id: string): GraphEdge[] {
  return graph.edges.filter((edge) => edge.from === id || edge.to === id);
}

/**
 * What taking back an entity's expansion removes: what it brought and nothing else holds, that is, no node that was
 * itself expanded, placed by hand or opened. Of what the opening grew, only what hangs on this entity alone.
 */
export function collapsible(view: View, graph: ViewGraph, entity: string): string[] {
  const keep = (id: string) => id === entity || view.expanded.has(id) || view.pins.has(id);
  const brought = new Set(view.expanded.get(entity) ?? []);
  const out: string[] = [];
  for (const node of graph.nodes) {
    if (keep(node.id) || view.named.get(node.id)?.by === "open") continue;
    const ends = new Set(
      relationsOf(graph, node.id).map((edge) => (edge.from === node.id ? edge.to : edge.from)),
    );
    const hangsOnIt = ends.has(entity) && ends.size === 1;
    if (brought.has(node.id) || hangsOnIt) out.push(node.id);
  }
  return out;
}
