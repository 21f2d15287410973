/** A scene: a small made-up graph that shows one thing of the canvas, as a playground and as a fixture for pictures. */
import type { GraphEdge, GraphNode } from "../state/graph.ts";

export interface Scene {
  title: string;
  nodes: GraphNode[];
  edges: GraphEdge[];
  opened: string[];
  selection: string | null;
}

export function node(id: string, kind: string, label = id, undrawn = 0): GraphNode {
  return { id, kind, label, degree: 1, undrawn, disputed: false, sensitive: false, distance: 1 };
}

let count = 0;

export function edge(from: string, to: string, phrase: string, more: Partial<GraphEdge> = {}): GraphEdge {
  count += 1;
  return {
    id: `clm:${count}`,
    from,
    to,
    predicate: phrase.toUpperCase().replaceAll(" ", "_"),
    phrase,
    inverse: `is at the other end of ${phrase}`,
    certainty: "FLAT",
    stance: "ASSERTS",
    originCount: 1,
    disputed: false,
    alleged: false,
    validTime: null,
    ...more,
  };
}
