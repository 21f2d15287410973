import type { ArgumentMap } from "../model/argument.ts";
import type { Graph } from "./graph.ts";

/**
 * Everything that the label of a statement may depend on: premises, undercutters and rivals with their arguments,
 * upstream of it. Evaluated alone it gives the same label, at the cost of its own size instead of the map's.
 */
export function coneOf(graph: Graph, target: number): ArgumentMap {
  const { map, argumentsFor, premises, undercutters, issueOf, positions } = graph;
  const statements = new Set([target]);
  for (const s of statements) {
    for (const a of argumentsFor[s] ?? [])
      for (const from of [...(premises[a] ?? []), ...(undercutters[a] ?? [])]) statements.add(from);
    for (const rival of positions[issueOf[s] ?? -1] ?? []) statements.add(rival);
  }
  const issues = new Set([...statements].map((s) => issueOf[s]));
  return {
    statements: map.statements.filter((_, s) => statements.has(s)),
    arguments: map.arguments.filter((_, a) => statements.has(graph.conclusion[a] as number)),
    issues: map.issues.filter((_, i) => issues.has(i)),
  };
}
