import fc from "fast-check";
import { expect, test } from "vitest";
import { measure, type Tie } from "../../../server/metric/metrics.ts";

const ties = (text: string): Tie[] =>
  text.split(" ").map((tie) => {
    const [from = "", to = ""] = tie.split("-");
    return { from, to };
  });

test("metrics: a bridge between two triangles has every way between them, and each triangle is a community", () => {
  const found = measure(
    ["a", "b", "c", "x", "d", "e", "f", "alone"],
    ties("a-b b-c c-a a-b c-x x-d d-e e-f f-d"),
  );
  const of = new Map(found.nodes.map((node) => [node.id, node]));
  expect(of.get("a")).toEqual({ id: "a", degree: 3, neighbours: 2, betweenness: 0, community: 2 });
  expect(of.get("alone")).toEqual({ id: "alone", degree: 0, neighbours: 0, betweenness: 0, community: null });
  // Of the 21 pairs of others, x lies between 3 on its left and 3 on its right.
  expect(of.get("x")?.betweenness).toBe(rounded(9 / 21));
  expect(of.get("c")?.betweenness).toBe(rounded(8 / 21));
  expect(found.communities).toEqual([
    { number: 1, members: ["d", "e", "f", "x"], inside: 4, outside: 1 },
    { number: 2, members: ["c", "a", "b"], inside: 4, outside: 1 },
  ]);
  expect(found.modularity).toBeGreaterThan(0.3);
});

test("metrics: nothing tied is no community, and an empty view has no numbers", () => {
  expect(measure(["a", "b"], [{ from: "a", to: "a" }])).toEqual({
    nodes: [
      { id: "a", degree: 1, neighbours: 0, betweenness: 0, community: null },
      { id: "b", degree: 0, neighbours: 0, betweenness: 0, community: null },
    ],
    communities: [],
    modularity: null,
  });
  expect(measure([], [])).toEqual({ nodes: [], communities: [], modularity: null });
});

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
const anyTies = fc.array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), {
  maxLength: 24,
});
const byId = (found: ReturnType<typeof measure>) => [...found.nodes].sort((a, b) => (a.id < b.id ? -1 : 1));

test("metrics: neither the order of what is given nor the way a relation runs decides anything", () => {
  fc.assert(
    fc.property(anyTies, fc.shuffledSubarray(ids, { minLength: 8 }), (given, order) => {
      const found = measure(ids, given);
      const turned = measure(
        order,
        [...given].reverse().map(({ from, to }) => ({ from: to, to: from })),
      );
      expect(byId(turned)).toEqual(byId(found));
      expect([turned.communities, turned.modularity]).toEqual([found.communities, found.modularity]);
    }),
  );
});

test("metrics: communities part the tied things, and count every relation between two things once or at both ends", () => {
  fc.assert(
    fc.property(anyTies, (given) => {
      const { nodes, communities } = measure(ids, given);
      const tied = nodes.filter(({ neighbours }) => neighbours > 0).map(({ id }) => id);
      expect(communities.flatMap(({ members }) => members).sort()).toEqual(tied);
      const inside = communities.reduce((sum, community) => sum + community.inside, 0);
      const outside = communities.reduce((sum, community) => sum + community.outside, 0);
      const lonely = given.filter(({ from, to }) => from === to && !tied.includes(from)).length;
      expect(inside + outside / 2 + lonely).toBe(given.length);
      for (const { betweenness } of nodes) expect(betweenness >= 0 && betweenness <= 1).toBe(true);
    }),
  );
});

function rounded(x: number): number {
  return Math.round(x * 1e6) / 1e6;
}
