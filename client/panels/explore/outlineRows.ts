/** The outline as rows: an entity, under it its relations, under a verb that recurs its other ends. Pure. */
import type { GraphEdge, GraphNode, ViewGraph } from "../../state/graph.ts";

export interface EntityRow {
  kind: "entity";
  key: string;
  level: 1;
  node: GraphNode;
  relations: number;
  open: boolean;
  place: number;
  of: number;
}

export interface RelationRow {
  kind: "relation";
  key: string;
  level: 2 | 3;
  parent: string;
  edge: GraphEdge;
  phrase: string;
  /** The end that is not the parent. */
  other: GraphNode;
  /** Inside a verb's group only the other end is named. */
  grouped: boolean;
  place: number;
  of: number;
}

export interface VerbRow {
  kind: "verb";
  key: string;
  level: 2;
  parent: string;
  phrase: string;
  edges: GraphEdge[];
  open: boolean;
  place: number;
  of: number;
}

export interface MoreRow {
  kind: "more";
  key: string;
  level: 2;
  parent: string;
  count: number;
  place: number;
  of: number;
}

export type OutlineRow = EntityRow | RelationRow | VerbRow | MoreRow;

/** From how many relations with one verb on they share a row. */
const GROUP = 4;

interface Spoken {
  edge: GraphEdge;
  phrase: string;
  other: GraphNode;
}

function spokenOf(graph: ViewGraph, byId: ReadonlyMap<string, GraphNode>, id: string): Spoken[] {
  return graph.edges.flatMap((edge) => {
    if (edge.from !== id && edge.to !== id) return [];
    const out = edge.from === id;
    const other = byId.get(out ? edge.to : edge.from);
    return other ? [{ edge, phrase: out ? edge.phrase : edge.inverse, other }] : [];
  });
}

/** Relations in the order of the case; those that share a verb stand together where the first of them stands. */
function verbsOf(spoken: readonly Spoken[]): Map<string, Spoken[]> {
  const verbs = new Map<string, Spoken[]>();
  for (const item of spoken) verbs.set(item.phrase, [...(verbs.get(item.phrase) ?? []), item]);
  return verbs;
}

function childrenOf(node: GraphNode, spoken: readonly Spoken[], open: ReadonlySet<string>): OutlineRow[] {
  const parent = node.id;
  const rows: OutlineRow[] = [];
  const verbs = [...verbsOf(spoken)];
  const of = verbs.reduce(
    (sum, [, list]) => sum + (list.length >= GROUP ? 1 : list.length),
    node.undrawn > 0 ? 1 : 0,
  );
  let place = 0;
  for (const [phrase, list] of verbs) {
    if (list.length < GROUP) {
      for (const item of list)
        rows.push({
          kind: "relation",
          key: `${parent} ${item.edge.id}`,
          level: 2,
          parent,
          ...item,
          grouped: false,
          place: ++place,
          of,
        });
      continue;
    }
    const key = `${parent} ${phrase}`;
    rows.push({
      kind: "verb",
      key,
      level: 2,
      parent,
      phrase,
      edges: list.map((item) => item.edge),
      open: open.has(key),
      place: ++place,
      of,
    });
    if (open.has(key))
      list.forEach((item, i) => {
        rows.push({
          kind: "relation",
          key: `${parent} ${item.edge.id}`,
          level: 3,
          parent,
          ...item,
          grouped: true,
          place: i + 1,
          of: list.length,
        });
      });
  }
  if (node.undrawn > 0)
    rows.push({
      kind: "more",
      key: `${parent} +`,
      level: 2,
      parent,
      count: node.undrawn,
      place: ++place,
      of,
    });
  return rows;
}

/** Entities: what was opened first, then most relations first, then by name. */
export function outlineRows(
  graph: ViewGraph,
  opened: readonly string[],
  open: ReadonlySet<string>,
): OutlineRow[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const spoken = new Map(graph.nodes.map((node) => [node.id, spokenOf(graph, byId, node.id)]));
  const count = (node: GraphNode) => spoken.get(node.id)?.length ?? 0;
  const first = (node: GraphNode) => (opened.includes(node.id) ? opened.indexOf(node.id) : opened.length);
  const sorted = [...graph.nodes].sort(
    (a, b) => first(a) - first(b) || count(b) - count(a) || (a.label < b.label ? -1 : 1),
  );
  return sorted.flatMap((node, i): OutlineRow[] => {
    const isOpen = open.has(node.id);
    const row: EntityRow = {
      kind: "entity",
      key: node.id,
      level: 1,
      node,
      relations: count(node),
      open: isOpen,
      place: i + 1,
      of: sorted.length,
    };
    return isOpen ? [row, ...childrenOf(node, spoken.get(node.id) ?? [], open)] : [row];
  });
}

/** What a row is about: an entity or a claim, as selection and focus name it. */
export function idOf(row: OutlineRow): string {
  if (row.kind === "entity") return row.node.id;
  return row.kind === "relation" ? row.edge.id : row.parent;
}

/** What must be open so that an id has a row. */
export function pathTo(graph: ViewGraph, id: string): string[] {
  const edge = graph.edges.find((e) => e.id === id);
  return edge ? [edge.from, `${edge.from} ${edge.phrase}`] : [];
}
