import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { elementsOf } from "../../../../client/canvas/elements.ts";
import { planOf } from "../../../../client/canvas/planning.ts";
import { boxesOf, collisions, runsThrough } from "../../../../client/layouts/boxes.ts";
import { clip, crossings } from "../../../../client/layouts/geometry.ts";
import { layOut } from "../../../../client/layouts/layout.ts";
import { type LayoutPlan, type LayoutResult, pairsOf, wrapName } from "../../../../client/layouts/plan.ts";
import { placeWords } from "../../../../client/layouts/words.ts";
import type { GraphAnswer } from "../../../../client/state/graph.ts";
import { KNOWN_KINDS } from "../../../../client/ui/kinds.ts";
import sample from "./sample.json" with { type: "json" };

/** The opening of the shipped case, three steps wide: 40 entities. */
const graph = sample as unknown as GraphAnswer;
const opened = new Set(["dprk-soldiers/ent:kim-jong-un-regime"]);
const plan = planOf(
  elementsOf(graph, KNOWN_KINDS, () => "#000000"),
  opened,
  new Map(),
);

function boxesAt(of: LayoutPlan, { places }: LayoutResult) {
  const at = { x: Float64Array.from(places, (p) => p.x), y: Float64Array.from(places, (p) => p.y) };
  const nodes = of.nodes.map((node, i) => ({ ...node, fixed: { x: 0, y: 0, side: places[i]?.side ?? "b" } }));
  return boxesOf(nodes, at);
}

describe("the layout of the sample view", () => {
  const starts: LayoutResult[] = [];
  const result = layOut(plan, (first) => starts.push(first));
  const boxes = boxesAt(plan, result);
  const { from, to } = pairsOf(plan);

  test("puts no name on a name or a node", () => {
    expect(plan.nodes.length).toBe(40);
    expect(collisions(boxes)).toBe(0);
  });

  test("crosses few edges and runs through almost nothing", () => {
    expect(crossings(boxes.p, from, to)).toBeLessThanOrEqual(3);
    expect(runsThrough(boxes, from, to)).toBeLessThanOrEqual(2);
  });

  test("gives a first stroke of the same entities before it is settled", () => {
    expect(starts.map((first) => first.places.map((p) => p.id))).toEqual([plan.nodes.map((node) => node.id)]);
  });

  test("stands on whole pixels, so that a link can hold it", () => {
    expect(result.places.filter((p) => !Number.isInteger(p.x) || !Number.isInteger(p.y))).toEqual([]);
  });

  test("is the same to the pixel when it is made again", () => {
    expect(layOut(plan)).toEqual(result);
  });
});

/** A few entities around the first, each tied to one before it. */
function small(n: number): LayoutPlan {
  const nodes = Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    w: 26,
    h: 26,
    lines: [`Entity ${i}`],
    hub: false,
    badge: i % 3 === 0,
    tier: i % 4 === 0 ? 0.1 : null,
  }));
  const edges = nodes.slice(1).map((node, i) => ({
    id: `e${i}`,
    from: node.id,
    to: `n${Math.floor(i / 2)}`,
    words: "pays",
    bars: i % 2 === 0,
  }));
  return { nodes, edges };
}

describe("adding to a layout", () => {
  const before = layOut(small(9));
  const places = new Map(before.places.map((p) => [p.id, p]));
  const grown: LayoutPlan = {
    ...small(14),
    nodes: small(14).nodes.map((node) => {
      const at = places.get(node.id);
      return at ? { ...node, fixed: { x: at.x, y: at.y, side: at.side } } : node;
    }),
  };
  const after = layOut(grown);

  test("moves nothing that is placed", () => {
    expect(after.places.slice(0, 9)).toEqual(before.places);
  });

  test("puts the new names on no other name", () => {
    expect(collisions(boxesAt(grown, after))).toBe(0);
  });

  test("gives back the very places where nothing is new", () => {
    const all = {
      ...grown,
      nodes: grown.nodes.map((node, i) => ({
        ...node,
        fixed: after.places[i] as { x: number; y: number; side: "b" },
      })),
    };
    expect(layOut(all).places).toEqual(after.places);
  });
});

describe("a layout of anything", () => {
  test("places every entity at a finite place, whatever the graph", () => {
    const graphs = fc.record({
      n: fc.integer({ min: 0, max: 9 }),
      ties: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(graphs, ({ n, ties }) => {
        const nodes = small(n).nodes;
        const edges = ties.map(([a, b], i) => ({
          id: `e${i}`,
          from: `n${a}`,
          to: `n${b}`,
          words: "",
          bars: false,
        }));
        const { places } = layOut({ nodes, edges });
        expect(places.map((p) => p.id)).toEqual(nodes.map((node) => node.id));
        expect(places.every((p) => Number.isFinite(p.x) && Number.isFinite(p.y))).toBe(true);
      }),
      { numRuns: 12 },
    );
  }, 30_000);

  test("of 400 entities comes back in bounded time", () => {
    const { places } = layOut(small(400));
    expect(new Set(places.map((p) => `${p.x} ${p.y}`)).size).toBeGreaterThan(390);
  }, 30_000);
});

describe("names and words", () => {
  test("wrap at spaces into lines of about equal length", () => {
    expect(wrapName("Families of the fallen soldiers")).toEqual(["Families of the", "fallen soldiers"]);
    expect(wrapName("NIS")).toEqual(["NIS"]);
    expect(wrapName("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk")).toEqual([
      "Donaudampfschifffahrtsele…",
    ]);
  });

  test("find the first free place on their edge, or stay silent", () => {
    const at = (fraction: number) => ({ x: fraction * 400, y: 0 });
    const words = { id: "e", w: 60, h: 16, at, crossed: () => 0, must: false };
    const middle = { x1: 150, y1: -20, x2: 250, y2: 20 };
    const [, placed] = [...placeWords([words], [middle])][0] ?? [];
    expect(placed?.box.x2 !== undefined && (placed.box.x2 <= 150 || placed.box.x1 >= 250)).toBe(true);
    const everywhere = { x1: -500, y1: -50, x2: 900, y2: 50 };
    expect(placeWords([words], [everywhere]).size).toBe(0);
    expect(placeWords([{ ...words, must: true }], [everywhere]).size).toBe(1);
  });

  test("clip (Liang and Barsky 1984): the part of a segment inside a box", () => {
    expect(clip(-10, 5, 20, 5, 0, 0, 10, 10)).toBe(10);
    expect(clip(-10, 50, 20, 50, 0, 0, 10, 10)).toBe(0);
    expect(clip(5, 5, 5, 5, 0, 0, 10, 10)).toBe(0);
    expect(clip(5, -5, 5, 20, 0, 0, 10, 10)).toBe(10);
  });
});
