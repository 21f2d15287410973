/** From a view's graph to what Cytoscape draws: plain data, and the difference between two such drawings. */
import { wrapName } from "../layouts/plan.ts";
import type { GraphEdge, GraphNode } from "../state/graph.ts";
import type { KindLook } from "../ui/kinds.ts";
import { kindLook } from "../ui/kinds.ts";
import { DASH, denies, strokeWidth } from "../ui/strokes.ts";
import { familyColours, formOf, innerImage } from "./forms.ts";
import type { Token } from "./tokens.ts";

export interface NodeData {
  id: string;
  name: string;
  label: string;
  shape: string;
  form: string;
  pts: string;
  cr: number;
  w: number;
  h: number;
  fill: string;
  stroke: string;
  family: string;
  inner?: string;
  hub?: true;
  more: number;
  /** Rank for thinning out names: more is kept longer. */
  rank: number;
}

export interface EdgeData {
  id: string;
  source: string;
  target: string;
  phrase: string;
  certainty: string;
  width: number;
  selWidth: number;
  dash: string;
  denies: boolean;
  alleged: boolean;
  contested: boolean;
  /** Pixels between claims that share both ends; the more, the closer. */
  parallel?: number;
}

/** From how many drawn relations on an entity is drawn large. */
const HUB = 5;

function degrees(edges: readonly GraphEdge[]): Map<string, number> {
  const out = new Map<string, number>();
  for (const { from, to } of edges) {
    out.set(from, (out.get(from) ?? 0) + 1);
    if (to !== from) out.set(to, (out.get(to) ?? 0) + 1);
  }
  return out;
}

function nodeData(
  node: GraphNode,
  degree: number,
  kinds: Readonly<Record<string, KindLook>>,
  token: Token,
): NodeData {
  const { shape: form, family } = kindLook(kinds, node.kind);
  const drawn = formOf(form);
  const hub = degree >= HUB;
  const [w, h] = hub ? drawn.hub : drawn.size;
  const colours = familyColours(family, token);
  const inner = innerImage(form, [w, h], colours.stroke);
  return {
    id: node.id,
    name: node.label,
    label: wrapName(node.label).join("\n"),
    shape: drawn.shape,
    form,
    pts: drawn.points ?? "-1 -1 1 -1 1 1 -1 1",
    cr: drawn.radius ?? 0,
    w,
    h,
    ...colours,
    family,
    ...(inner === undefined ? {} : { inner }),
    ...(hub ? { hub: true as const } : {}),
    more: node.undrawn,
    rank: degree,
  };
}

function edgeData(edge: GraphEdge, together: number): EdgeData {
  const width = strokeWidth(edge.originCount, edge.certainty);
  return {
    id: edge.id,
    source: edge.from,
    target: edge.to,
    phrase: edge.phrase,
    certainty: edge.certainty,
    width,
    selWidth: Math.max(2.25, width),
    dash: (DASH[edge.certainty] ?? [1, 0]).join(" "),
    denies: denies(edge.stance),
    alleged: edge.alleged,
    contested: edge.disputed && !denies(edge.stance),
    ...(together > 1 ? { parallel: together > 3 ? 15 : 22 } : {}),
  };
}

export interface Elements {
  nodes: Map<string, NodeData>;
  edges: Map<string, EdgeData>;
}

const pairOf = ({ from, to }: GraphEdge) => (from < to ? `${from} ${to}` : `${to} ${from}`);

/** Everything that is drawn, with the colours of the theme. */
export function elementsOf(
  graph: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
  kinds: Readonly<Record<string, KindLook>>,
  token: Token,
): Elements {
  const degree = degrees(graph.edges);
  const pairs = new Map<string, number>();
  for (const edge of graph.edges) pairs.set(pairOf(edge), (pairs.get(pairOf(edge)) ?? 0) + 1);
  return {
    nodes: new Map(
      graph.nodes.map((node) => [node.id, nodeData(node, degree.get(node.id) ?? 0, kinds, token)]),
    ),
    edges: new Map(graph.edges.map((edge) => [edge.id, edgeData(edge, pairs.get(pairOf(edge)) ?? 1)])),
  };
}

export interface Difference {
  addNodes: NodeData[];
  addEdges: EdgeData[];
  remove: string[];
  /** Data that changed, whole. */
  patch: (NodeData | EdgeData)[];
}

function same(a: object, b: object): boolean {
  const [one, two] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
  return [...keys].every((key) => one[key] === two[key]);
}

/** What must be added, removed and changed to come from one drawing to the next. An edge that changed its ends is new. */
export function difference(before: Elements, after: Elements): Difference {
  const moved = (edge: EdgeData) => {
    const old = before.edges.get(edge.id);
    return old !== undefined && (old.source !== edge.source || old.target !== edge.target);
  };
  const nodes = [...after.nodes.values()];
  const edges = [...after.edges.values()];
  const changed = (old: object | undefined, now: object) => old !== undefined && !same(old, now);
  return {
    addNodes: nodes.filter((node) => !before.nodes.has(node.id)),
    addEdges: edges.filter((edge) => !before.edges.has(edge.id) || moved(edge)),
    remove: [
      ...[...before.edges.values()]
        .filter((e) => !after.edges.has(e.id) || moved(after.edges.get(e.id) ?? e))
        .map((e) => e.id),
      ...[...before.nodes.keys()].filter((id) => !after.nodes.has(id)),
    ],
    patch: [
      ...nodes.filter((node) => changed(before.nodes.get(node.id), node)),
      ...edges.filter((edge) => !moved(edge) && changed(before.edges.get(edge.id), edge)),
    ],
  };
}
