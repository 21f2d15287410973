/** What an expansion would bring and how much of an entity is not drawn yet: counts come before the act. */
import type { Client } from "@urql/core";
import { EXPAND, VIEW } from "../api/documents/explore.ts";
import { apiFilter } from "./filters.ts";
import { arrange, type ViewGraph } from "./graph.ts";
import { remember } from "./known.ts";
import { AT_A_TIME, type Direction, type Step } from "./steps.ts";
import { fold, subgraphInput, type View } from "./view.ts";

export interface Verb {
  predicate: string;
  direction: Direction;
}

export interface NeighbourCount {
  predicate: string;
  phrase: string;
  direction: Direction;
  kind: string;
  count: number;
}

export interface Undrawn {
  /** Relations of the entity that the view does not draw. */
  total: number;
  verbs: { predicate: string; phrase: string; direction: Direction; count: number }[];
}

/** An entity's counts less what the view draws of them. */
export function undrawnOf(counts: readonly NeighbourCount[], graph: ViewGraph, id: string): Undrawn {
  const verbs = new Map<string, Undrawn["verbs"][number]>();
  for (const { predicate, phrase, direction, count } of counts) {
    const key = `${direction} ${predicate}`;
    const before = verbs.get(key);
    if (before) before.count += count;
    else verbs.set(key, { predicate, phrase, direction, count });
  }
  for (const edge of graph.edges) {
    if (edge.from === id) drop(verbs, `OUT ${edge.predicate}`);
    if (edge.to === id) drop(verbs, `IN ${edge.predicate}`);
  }
  const left = [...verbs.values()]
    .filter((verb) => verb.count > 0)
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1));
  return { total: left.reduce((sum, verb) => sum + verb.count, 0), verbs: left };
}

function drop(verbs: Map<string, { count: number }>, key: string): void {
  const verb = verbs.get(key);
  if (verb) verb.count -= 1;
}

export interface Expansion {
  /** The steps to take; none where there is nothing to add. */
  steps: Step[];
  added: number;
  left: number;
  name: string;
}

/** Asks what an entity's next ten neighbours are, most origins first. */
export async function expansion(
  client: Client,
  view: View,
  graph: ViewGraph,
  id: string,
  verb?: Verb,
): Promise<Expansion> {
  const filter = apiFilter(view.filter);
  const variables = { id, filter, ...(verb ? { predicates: [verb.predicate] } : {}) };
  const { data, error } = await client.query(EXPAND, variables, { part: "expand" }).toPromise();
  if (error) throw error;
  const node = data?.node;
  if (!node || !("neighbours" in node)) return { steps: [], added: 0, left: 0, name: "" };
  const shown = new Set(graph.nodes.map((n) => n.id));
  const nodes = node.neighbours.nodes.filter((n) => !verb || n.direction === verb.direction);
  remember(nodes.map((n) => n.entity));
  const ids = [...new Set(nodes.map((n) => n.entity.id))].filter(
    (other) => !shown.has(other) && !view.hidden.has(other),
  );
  const added = ids.slice(0, AT_A_TIME);
  const expand: Step = { do: "expand", entity: id, added, ...(verb ?? {}) };
  const steps: Step[] = view.narrow ? [{ do: "widen", ids: [...shown] }, expand] : [expand];
  const something = added.length > 0 || view.narrow;
  return {
    steps: something ? steps : [],
    added: added.length,
    left: ids.length - added.length,
    name: node.name,
  };
}

/** How many entities and relations a list of steps adds to what is drawn. */
export async function gain(
  client: Client,
  caseId: string,
  view: View,
  graph: ViewGraph,
  steps: readonly Step[],
): Promise<{ entities: number; relations: number }> {
  const next = foldOn(view, steps);
  const input = subgraphInput(next);
  const { data } = await client
    .query(VIEW, { case: caseId, input: withApiFilter(input) }, { part: "canvas" })
    .toPromise();
  if (!data) return { entities: 0, relations: 0 };
  const after = arrange(next, data.subgraph);
  return {
    entities: after.nodes.length - graph.nodes.length,
    relations: after.edges.length - graph.edges.length,
  };
}

/** Folds more steps over a view that is folded already. */
function foldOn(view: View, steps: readonly Step[]): View {
  return fold(view.open, [...view.steps, ...steps]);
}

/** The input as the server takes it. */
export function withApiFilter(input: ReturnType<typeof subgraphInput>): ReturnType<typeof subgraphInput> {
  return input.filter ? { ...input, filter: apiFilter(input.filter) } : input;
}
