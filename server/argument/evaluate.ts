import type { ArgumentMap, Label, Profile } from "../model/argument.ts";
import { compile, type Graph } from "./graph.ts";
import { run, type State } from "./run.ts";

/** Index: the numbers of run.ts. */
export const LABEL_OF: readonly Label[] = ["open", "in", "out"];

/** A map with its labels under a profile. What explains them is read from the graph and the state. */
export interface Evaluation {
  readonly graph: Graph;
  readonly state: State;
  /** By statement, in the order of the map. */
  readonly labels: ReadonlyMap<string, Label>;
}

/** @example evaluate(map, GRADED).labels.get("compensation") // "in" */
export function evaluate(map: ArgumentMap, profile: Profile): Evaluation {
  const graph = compile(map, profile);
  const state = run(graph);
  const labels = new Map(map.statements.map(({ id }, s) => [id, labelOf(state, s)]));
  return { graph, state, labels };
}

export function labelOf(state: State, statement: number): Label {
  return LABEL_OF[state.labels[statement] ?? 0] ?? "open";
}

/**
 * Everything that labels depend on, as one text in a fixed order: its hash says whether two people evaluated the
 * same thing. An overlay is part of it, because it is laid over the map before it comes here.
 */
export function inputText(map: ArgumentMap, profile: Profile): string {
  return JSON.stringify({
    engine: 1,
    profile: { name: profile.name, ...profile.constants, tie: profile.tie },
    map,
  });
}
