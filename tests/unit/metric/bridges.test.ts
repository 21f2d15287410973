import fc from "fast-check";
import { expect, test } from "vitest";
import { type HeldGroup, heldGroups } from "../../../server/metric/bridges.ts";
import type { Tie } from "../../../server/metric/metrics.ts";

// J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, Communications of the ACM 16 (1973).

const ties = (text: string): Tie[] =>
  text.split(" ").map((tie) => {
    const [from = "", to = ""] = tie.split("-");
    return { from, to };
  });

const told = (groups: readonly HeldGroup[]) =>
  groups.map(({ holder, end, group }) => [holder, end, [...group].sort().join("")]);

test("bridges: the only tie between two triangles holds the smaller half, whichever way it runs", () => {
  const small = ["a", "b", "c", "d", "e", "f", "g"];
  expect(told(heldGroups(small, ties("a-b b-c c-a d-c d-e e-f f-g g-d"), 3))).toEqual([["d", "c", "abc"]]);
});

test("bridges: one thing between several groups holds all but the largest", () => {
  const ids = [..."xabcdefghij"];
  expect(
    told(heldGroups(ids, ties("a-b b-c c-a x-a x-b d-e e-f f-d x-d x-e g-h h-i i-j j-g x-g x-h"), 3)),
  ).toEqual([
    ["x", undefined, "abc"],
    ["x", undefined, "def"],
  ]);
});

test("bridges: a ring, a pair of two ties and what is too small hold nothing", () => {
  expect(heldGroups([..."abcdef"], ties("a-b b-c c-d d-e e-f f-a"), 2)).toEqual([]);
  expect(heldGroups([..."abcd"], ties("a-b b-c c-a c-d"), 2)).toEqual([]);
  expect(heldGroups([], [], 1)).toEqual([]);
});

test("bridges: whatever is told falls off when the holder, or the two ends’ ties, are taken away, and nothing is in two groups", () => {
  const graph = fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 26 });
  fc.assert(
    fc.property(graph, fc.integer({ min: 1, max: 4 }), (pairs, least) => {
      const ids = Array.from({ length: 14 }, (_, n) => `n${n}`);
      const drawn = pairs.map(([from, to]) => ({ from: `n${from}`, to: `n${to}` }));
      const found = heldGroups(ids, drawn, least);
      const all = found.flatMap(({ group }) => group);
      expect(new Set(all).size).toBe(all.length);
      for (const { holder, end, group, whole } of found) {
        const within = new Set(group);
        expect(group.length).toBeGreaterThanOrEqual(least);
        expect(within.has(holder)).toBe(false);
        expect(group.every((id) => whole.includes(id))).toBe(true);
        const out = drawn.filter(({ from, to }) => within.has(from) !== within.has(to));
        const inside = out.map(({ from, to }) => (within.has(from) ? from : to));
        expect(out.every(({ from, to }) => from === holder || to === holder)).toBe(true);
        if (end !== undefined) expect([...new Set(inside)]).toEqual([end]);
      }
    }),
  );
});

test("bridges: a chain of 20,000 things is walked without overflow", () => {
  const ids = Array.from({ length: 20_000 }, (_, n) => `n${n}`);
  const chain = ids.slice(1).map((to, n) => ({ from: ids[n] as string, to }));
  const [first] = heldGroups(ids, chain, 3);
  expect(first?.group.length).toBe(10_000);
});
