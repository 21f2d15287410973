import { DEFAULT_STRENGTH, MAX_STRENGTH, type Weigher } from "../model/argument.ts";
import type { Graph } from "./graph.ts";

/**
 * What an argument weighs once its premises are decided: the weighing functions of CAES2 (Gordon & Walton, COMMA
 * 2016) on the scale of strengths. Only asked of arguments that no undercutter defeats.
 */
export function weigh(graph: Graph, a: number, isIn: (statement: number) => boolean): number {
  const { strength = DEFAULT_STRENGTH, weigher = "linked" } = graph.map.arguments[a] ?? {};
  const premises = graph.premises[a] ?? [];
  return premises.length === 0 && typeof weigher === "string"
    ? strength
    : shareOf(weigher, premises, isIn, () => premiseCount(graph, a)) * scale(weigher, strength);
}

/** A constant stands for itself, as in Carneades 4: neither strength nor premises change it. */
function scale(weigher: Weigher, strength: number): number {
  return typeof weigher === "string" ? strength : MAX_STRENGTH;
}

function shareOf(
  weigher: Weigher,
  premises: readonly number[],
  isIn: (statement: number) => boolean,
  countOfIssue: () => number,
): number {
  if (typeof weigher !== "string") return weigher.constant;
  switch (weigher) {
    case "linked":
      return premises.every(isIn) ? 1 : 0;
    case "convergent":
      return premises.some(isIn) ? 1 : 0;
    case "cumulative":
      return premises.filter(isIn).length / premises.length;
    case "factorized":
      // As a linked argument; the more of the issue's premises it takes up, the more it weighs.
      return premises.every(isIn) ? premises.length / countOfIssue() : 0;
  }
}

/** Of a statement that is not at issue, the argument's own premises count. */
function premiseCount(graph: Graph, a: number): number {
  const issue = graph.issueOf[graph.conclusion[a] ?? 0] ?? -1;
  return graph.premiseCounts[issue] ?? graph.premises[a]?.length ?? 1;
}
