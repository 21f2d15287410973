import { describe, expect, test } from "vitest";
import { type OutlineRow, outlineRows, pathTo } from "../../../../client/panels/explore/outlineRows.ts";
import type { GraphEdge, GraphNode, ViewGraph } from "../../../../client/state/graph.ts";

const node = (id: string, undrawn = 0): GraphNode => ({
  id,
  kind: "Person",
  label: id.toUpperCase(),
  degree: 1,
  undrawn,
  disputed: false,
  sensitive: false,
  distance: 0,
});
const edge = (id: string, from: string, to: string, phrase = "pays"): GraphEdge => ({
  id,
  from,
  to,
  predicate: "PAYS",
  phrase,
  inverse: "is paid by",
  certainty: "FLAT",
  stance: "ASSERTS",
  originCount: 1,
  disputed: false,
  alleged: false,
  validTime: null,
});
const graph: ViewGraph = {
  nodes: [node("b"), node("a", 3), node("c"), node("d"), node("e")],
  edges: [edge("1", "a", "b", "leads"), ...["b", "c", "d", "e"].map((to, i) => edge(`p${i}`, "a", to))],
  omitted: { nodes: 0, edges: 0, reason: null, next: [] },
  hidden: [],
  stripped: [],
};
const said = (rows: OutlineRow[]) =>
  rows.map((row) => {
    if (row.kind === "entity") return `${row.node.label} ${row.relations} (${row.place}/${row.of})`;
    if (row.kind === "verb") return `- ${row.phrase} ${row.edges.length} (${row.place}/${row.of})`;
    if (row.kind === "more") return `- ${row.count} more (${row.place}/${row.of})`;
    return `${"-".repeat(row.level - 1)} ${row.grouped ? "" : `${row.phrase} `}${row.other.label} (${row.place}/${row.of})`;
  });

describe("the outline", () => {
  test("names what was opened first, then most relations first, then by name", () => {
    expect(said(outlineRows(graph, ["c"], new Set()))).toEqual([
      "C 1 (1/5)",
      "A 5 (2/5)",
      "B 2 (3/5)",
      "D 1 (4/5)",
      "E 1 (5/5)",
    ]);
  });

  test("tells an open entity's relations, a recurring verb once, and what is not drawn", () => {
    expect(said(outlineRows(graph, ["a"], new Set(["a"]))).slice(0, 4)).toEqual([
      "A 5 (1/5)",
      "- leads B (1/3)",
      "- pays 4 (2/3)",
      "- 3 more (3/3)",
    ]);
    const open = new Set(["a", "a pays"]);
    expect(said(outlineRows(graph, ["a"], open)).slice(2, 7)).toEqual([
      "- pays 4 (2/3)",
      "-- B (1/4)",
      "-- C (2/4)",
      "-- D (3/4)",
      "-- E (4/4)",
    ]);
  });

  test("reads a relation backwards from its other end", () => {
    expect(said(outlineRows(graph, ["d"], new Set(["d"]))).slice(0, 2)).toEqual([
      "D 1 (1/5)",
      "- is paid by A (1/1)",
    ]);
  });

  test("knows what must be open so that a relation is seen", () => {
    expect(pathTo(graph, "p2")).toEqual(["a", "a pays"]);
    expect(pathTo(graph, "a")).toEqual([]);
  });
});
