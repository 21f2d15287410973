import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import betweenness from "graphology-metrics/centrality/betweenness.js";

/** A relation between two drawn things; which way it runs does not count here. */
export interface Tie {
  readonly from: string;
  readonly to: string;
}

export interface NodeMetrics {
  readonly id: string;
  /** Relations at it. */
  readonly degree: number;
  /** Different things at their other ends. */
  readonly neighbours: number;
  /** Of all shortest ways between two others, the part that leads through it: 0 to 1. */
  readonly betweenness: number;
  /** The number of its community; null where nothing is tied to it. */
  readonly community: number | null;
}

/** Things with more relations among them than to others. */
export interface Community {
  /** From 1, the largest first. */
  readonly number: number;
  /** Most neighbours first, then by id. */
  readonly members: readonly string[];
  /** Relations among them. */
  readonly inside: number;
  /** Relations from them to other communities. */
  readonly outside: number;
}

export interface GraphMetrics {
  /** In the order in which they were given. */
  readonly nodes: readonly NodeMetrics[];
  readonly communities: readonly Community[];
  /** How much more the communities keep to themselves than by chance: -0.5 to 1; null where nothing is tied. */
  readonly modularity: number | null;
}

// These modules are CommonJS, whose export is what their types call its default.
const communitiesIn = louvain as unknown as typeof louvain.default;
const betweennessIn = betweenness as unknown as typeof betweenness.default;

/** Sums come in the order of the graph; beyond this they say nothing. */
const rounded = (x: number) => Math.round(x * 1e6) / 1e6;

/**
 * Measures a drawn graph: relations between the same two things are one tie with their number as weight, ways are counted
 * in steps, communities are Louvain's. Nothing is left to chance, and the order of what is given decides nothing.
 */
export function measure(ids: readonly string[], ties: readonly Tie[]): GraphMetrics {
  const graph = simpleGraph(ids, ties);
  const degree = degrees(ties);
  const between = graph.order > 2 ? betweennessIn(graph, { getEdgeWeight: null, normalized: true }) : {};
  const { communities, number, modularity } = grouped(graph, ties);
  const nodes = ids.map((id) => ({
    id,
    degree: degree.get(id) ?? 0,
    neighbours: graph.degree(id),
    betweenness: rounded(between[id] ?? 0),
    community: number.get(id) ?? null,
  }));
  return { nodes, communities, modularity };
}

/** Nodes and edges go in by their ids, so that the same graph is always built the same. */
function simpleGraph(ids: readonly string[], ties: readonly Tie[]): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const id of [...ids].sort()) graph.addNode(id);
  const between = new Map<string, { from: string; to: string; weight: number }>();
  for (const { from, to } of ties) {
    if (from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const key = JSON.stringify([a, b]);
    between.set(key, { from: a, to: b, weight: (between.get(key)?.weight ?? 0) + 1 });
  }
  for (const [key, { from, to, weight }] of [...between].sort(([a], [b]) => (a < b ? -1 : 1)))
    graph.addEdgeWithKey(key, from, to, { weight });
  return graph;
}

function degrees(ties: readonly Tie[]): ReadonlyMap<string, number> {
  const degree = new Map<string, number>();
  for (const { from, to } of ties)
    for (const id of new Set([from, to])) degree.set(id, (degree.get(id) ?? 0) + 1);
  return degree;
}

function grouped(graph: UndirectedGraph, ties: readonly Tie[]) {
  if (graph.size === 0) return { communities: [], number: new Map<string, number>(), modularity: null };
  const found = communitiesIn.detailed(graph, { getEdgeWeight: "weight", randomWalk: false });
  const members = new Map<number, string[]>();
  for (const id of graph.nodes()) {
    const own = found.communities[id] ?? -1;
    if (graph.degree(id) > 0) members.set(own, [...(members.get(own) ?? []), id]);
  }
  const tied = (id: string) => graph.degree(id);
  const lists = [...members.values()]
    .sort((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1))
    .map((list) => list.sort((a, b) => tied(b) - tied(a) || (a < b ? -1 : 1)));
  const number = new Map(lists.flatMap((list, i) => list.map((id) => [id, i + 1] as const)));
  const communities = lists.map((list, i) => ({
    number: i + 1,
    members: list,
    ...relations(i + 1, number, ties),
  }));
  return { communities, number, modularity: rounded(found.modularity) };
}

function relations(own: number, number: ReadonlyMap<string, number>, ties: readonly Tie[]) {
  const ends = ties.map(({ from, to }) => [number.get(from) === own, number.get(to) === own]);
  return {
    inside: ends.filter(([from, to]) => from && to).length,
    outside: ends.filter(([from, to]) => from !== to).length,
  };
}
