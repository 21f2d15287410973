import { components } from "./components.ts";
import type { Graph } from "./graph.ts";

/**
 * Statements that depend on themselves, through premises, undercutters or rivals: one list a loop, in the order of
 * the map. Grounded evaluation leaves a loop open unless something outside decides it; no statement carries itself.
 */
export function loopsOf(graph: Graph): string[][] {
  const { statements } = graph.map;
  const within = components(successorsOf(graph));
  const loops = within.flatMap((component) => {
    const members = component.filter((node) => node < statements.length).sort((a, b) => a - b);
    return component.length > 1 && members.length > 0 ? [members] : [];
  });
  loops.sort((a, b) => (a[0] as number) - (b[0] as number));
  return loops.map((members) => members.map((s) => statements[s]?.id ?? ""));
}

/** Nodes are statements, then arguments, then issues; an arc leads to what depends on it. */
function successorsOf(graph: Graph): number[][] {
  const statements = graph.map.statements.length;
  const firstIssue = statements + graph.map.arguments.length;
  const ofStatement = graph.premiseOf.map((list, s) =>
    [...list, ...(graph.undercuts[s] ?? [])].map((a) => statements + a),
  );
  const ofArgument = Array.from(graph.conclusion, (c) => {
    const issue = graph.issueOf[c] as number;
    return issue < 0 ? [c] : [firstIssue + issue];
  });
  return [...ofStatement, ...ofArgument, ...graph.positions.map((list) => [...list])];
}
