import { describe, expect, test } from "vitest";
import { textScale } from "../../../../client/canvas/controllers/boxes.ts";
import { difference, elementsOf } from "../../../../client/canvas/elements.ts";
import { familyColours, formOf, innerImage } from "../../../../client/canvas/forms.ts";
import { stylesheet } from "../../../../client/canvas/stylesheet.ts";
import type { GraphEdge, GraphNode } from "../../../../client/state/graph.ts";
import { KNOWN_KINDS } from "../../../../client/ui/kinds.ts";
import { SHAPE_NAMES } from "../../../../client/ui/shapes.ts";

const token = (name: string) => `<${name}>`;
const node = (id: string, kind = "Person", undrawn = 0): GraphNode => ({
  id,
  kind,
  label: id,
  degree: 1,
  undrawn,
  disputed: false,
  sensitive: false,
  distance: 0,
});
const edge = (id: string, from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge => ({
  id,
  from,
  to,
  predicate: "PAYS",
  phrase: "pays",
  inverse: "is paid by",
  certainty: "FLAT",
  stance: "ASSERTS",
  originCount: 1,
  disputed: false,
  alleged: false,
  validTime: null,
  ...more,
});
const draw = (nodes: GraphNode[], edges: GraphEdge[]) => elementsOf({ nodes, edges }, KNOWN_KINDS, token);

describe("what is drawn", () => {
  test("an entity has the form and colours of its kind, and a badge for what is not drawn", () => {
    const { nodes } = draw([node("a", "Payment", 9)], []);
    const { shape, fill, stroke, more, form } = nodes.get("a") ?? {};
    expect({ shape, fill, stroke, more, form }).toEqual({
      shape: "polygon",
      fill: "<k-thing-f>",
      stroke: "<k-thing>",
      more: 9,
      form: "drum",
    });
  });

  test("a relation says certainty by dash, origins by width, and no mark twice", () => {
    const drawn = draw(
      [node("a"), node("b")],
      [
        edge("1", "a", "b", { certainty: "OPINION", alleged: true }),
        edge("2", "a", "b", { originCount: 5, disputed: true }),
        edge("3", "b", "a", { stance: "DENIES", disputed: true }),
      ],
    );
    const look = (id: string) => {
      const { width, dash, contested, denies, alleged, parallel } = drawn.edges.get(id) ?? {};
      return { width, dash, contested, denies, alleged, parallel };
    };
    expect(look("1")).toEqual({
      width: 1.75,
      dash: "2 2",
      contested: false,
      denies: false,
      alleged: true,
      parallel: 22,
    });
    expect(look("2")).toEqual({
      width: 4.5,
      dash: "1 0",
      contested: true,
      denies: false,
      alleged: false,
      parallel: 22,
    });
    expect(look("3")).toEqual({
      width: 1.25,
      dash: "1 0",
      contested: false,
      denies: true,
      alleged: false,
      parallel: 22,
    });
  });

  test("an entity of five relations and more is drawn large", () => {
    const others = ["b", "c", "d", "e", "f"];
    const drawn = draw(
      [node("a"), ...others.map((id) => node(id))],
      others.map((id) => edge(id + id, "a", id)),
    );
    expect(drawn.nodes.get("a")?.w).toBe(36);
    expect(drawn.nodes.get("b")?.w).toBe(26);
  });
});

describe("the difference between two drawings", () => {
  const before = draw([node("a"), node("b"), node("c")], [edge("1", "a", "b"), edge("2", "b", "c")]);

  test("is nothing where nothing changed", () => {
    expect(
      difference(before, draw([node("a"), node("b"), node("c")], [edge("1", "a", "b"), edge("2", "b", "c")])),
    ).toEqual({
      addNodes: [],
      addEdges: [],
      remove: [],
      patch: [],
    });
  });

  test("adds, removes and changes just what did", () => {
    const after = draw(
      [node("a", "Person", 3), node("b"), node("d")],
      [edge("1", "a", "b", { disputed: true }), edge("3", "b", "d")],
    );
    const { addNodes, addEdges, remove, patch } = difference(before, after);
    expect([addNodes.map((n) => n.id), addEdges.map((e) => e.id), remove, patch.map((p) => p.id)]).toEqual([
      ["d"],
      ["3"],
      ["2", "c"],
      ["a", "1"],
    ]);
  });

  test("takes an edge whose ends moved for another edge", () => {
    const after = draw([node("a"), node("b"), node("c")], [edge("1", "a", "c"), edge("2", "b", "c")]);
    const { addEdges, remove, patch } = difference(before, after);
    expect([addEdges.map((e) => e.id), remove, patch.map((p) => p.id)]).toEqual([["1"], ["1"], ["b", "c"]]);
  });
});

describe("forms and style", () => {
  test("every shape of the vocabulary has a form of its own, and only an unknown one is a star", () => {
    const stars = SHAPE_NAMES.filter((name) => formOf(name).shape === "star");
    expect(stars).toEqual(["star"]);
    expect(formOf("no such shape").shape).toBe("star");
  });

  test("inner lines are images of their own colour; an unknown family is ink on paper", () => {
    expect(innerImage("drum", [28, 27], "#123456")).toContain(encodeURIComponent("#123456"));
    expect(innerImage("ellipse", [26, 26], "#123456")).toBeUndefined();
    expect(familyColours("none", (name) => (name.startsWith("k-") ? "" : name))).toEqual({
      stroke: "ink",
      fill: "paper",
    });
  });

  test("red is the thread's alone: no rule but those of the selection uses it", () => {
    const rules = stylesheet(token) as unknown as { selector: string; style: object }[];
    const red = rules.filter((rule) => JSON.stringify(rule.style).includes("<thread"));
    expect(red.map((rule) => rule.selector)).toEqual(["edge.sel", "node.sel"]);
  });

  test("words keep their size on the screen at any zoom, and are never under 11 px", () => {
    for (const zoom of [0.5, 0.7, 0.9, 1, 1.2, 1.7, 3])
      expect(12 * textScale(zoom) * zoom).toBeGreaterThanOrEqual(10.9);
  });
});
