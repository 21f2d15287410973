/** A view in words: for the live line, for toasts and for counts on the screen. Numbers first. */
import { relationsOf, type ViewGraph } from "./graph.ts";

export function plural(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** @example selectionWords(graph, id) // "Monthly payment: 3 relations, 1 disputed" */
export function selectionWords(graph: ViewGraph, id: string): string {
  const node = graph.nodes.find((n) => n.id === id);
  if (node) {
    const relations = relationsOf(graph, id);
    const disputed = relations.filter((edge) => edge.disputed).length;
    return `${node.label}: ${plural(relations.length, "relation", "relations")}, ${disputed} disputed`;
  }
  const edge = graph.edges.find((e) => e.id === id);
  if (!edge) return "";
  const label = (end: string) => graph.nodes.find((n) => n.id === end)?.label ?? "";
  const origins = plural(edge.originCount, "origin", "origins");
  return `${label(edge.from)} ${edge.phrase} ${label(edge.to)}: ${edge.certainty.toLowerCase()}, ${origins}${edge.disputed ? ", disputed" : ""}`;
}
