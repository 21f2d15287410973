import type { Evaluation } from "./evaluate.ts";
import { HOLDS, IN } from "./run.ts";

/** For each argument, whether a complete chain leads through it down to leaves that are all anchored. */
export function completeArguments({ graph, state }: Evaluation): boolean[] {
  const { statements, arguments: all } = graph.map;
  const isAnchored = statements.map(
    ({ anchors }, s) =>
      state.labels[s] === IN && (graph.given[s] !== 0 || state.assumed[s] === 1) && !!anchors?.length,
  );
  const complete = all.map(() => false);
  const queue = isAnchored.flatMap((anchored, s) => (anchored ? [s] : []));
  for (let next = 0; next < queue.length; next++)
    for (const a of graph.premiseOf[queue[next] as number] ?? []) {
      if (complete[a] || state.outcomes[a] !== HOLDS || !carries(a)) continue;
      complete[a] = true;
      const conclusion = graph.conclusion[a] as number;
      if (state.labels[conclusion] !== IN || isAnchored[conclusion]) continue;
      isAnchored[conclusion] = true;
      queue.push(conclusion);
    }
  return complete;

  /** What is established below the argument, and therefore carries it, must itself be carried to the end. */
  function carries(a: number): boolean {
    const used = (graph.premises[a] ?? []).filter((s) => state.labels[s] === IN);
    return all[a]?.weigher === "convergent"
      ? used.some((s) => isAnchored[s])
      : used.every((s) => isAnchored[s]);
  }
}

/** Is this statement carried to anchored leaves, be it by being anchored itself? */
export function isCarried(evaluation: Evaluation, s: number): boolean {
  const { graph, state } = evaluation;
  const own = graph.given[s] !== 0 || state.assumed[s] === 1;
  if (own && graph.map.statements[s]?.anchors?.length) return state.labels[s] === IN;
  const complete = completeArguments(evaluation);
  return (graph.argumentsFor[s] ?? []).some((a) => complete[a]);
}

/**
 * What the weakest link of the best chain for a statement weighs: no conclusion is firmer than what it rests on. What
 * is taken as given, or assumed, weighs more than any argument.
 */
export function weakestLink({ graph, state }: Evaluation, target: number): number {
  const known = new Map<number, number>();
  return linkTo(target);

  function linkTo(s: number): number {
    const found = known.get(s);
    if (found !== undefined) return found;
    // A statement does not carry itself, however far round.
    known.set(s, 0);
    const own = graph.given[s] !== 0 || state.assumed[s] === 1;
    const best = own
      ? Number.POSITIVE_INFINITY
      : (graph.argumentsFor[s] ?? []).reduce((most, a) => Math.max(most, through(a)), 0);
    known.set(s, state.labels[s] === IN ? best : 0);
    return known.get(s) ?? 0;
  }

  function through(a: number): number {
    if (state.outcomes[a] !== HOLDS) return 0;
    const links = (graph.premises[a] ?? []).filter((s) => state.labels[s] === IN).map(linkTo);
    const below =
      graph.map.arguments[a]?.weigher === "convergent" ? Math.max(0, ...links) : Math.min(...links);
    return Math.min(state.weights[a] as number, below);
  }
}
