import { expect, test } from "vitest";
import { boxAround, kindPlan, numberSpots, spotsOf } from "../../../../client/layouts/kindmap.ts";
import { layOut } from "../../../../client/layouts/layout.ts";

const KINDS = ["A", "B", "C", "D", "E", "F"].map((name, i) => ({ name, entities: 1 + 3 * i }));
const LINES = KINDS.flatMap(({ name: a }, i) =>
  KINDS.slice(i).map(({ name: b }) => ({ id: `${a}.${b}`, a, b, relations: 2 })),
);

test("a map of kinds: every kind has a spot inside the box, and no two stand on each other", () => {
  const spots = spotsOf(KINDS, layOut(kindPlan(KINDS, LINES)), 1.45);
  const [left = 0, top = 0, width = 0, height = 0] = boxAround(spots).split(" ").map(Number);
  const all = [...spots.values()];
  expect([...spots.keys()].sort()).toEqual(KINDS.map(({ name }) => name));
  for (const [i, { x, y, radius }] of all.entries()) {
    expect(x - radius > left && x + radius < left + width).toBe(true);
    expect(y - radius > top && y + radius < top + height).toBe(true);
    for (const other of all.slice(i + 1))
      expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(radius + other.radius);
  }
});

test("a map of kinds: a number avoids the middle where another number stands there", () => {
  const spots = new Map([
    ["A", { x: 0, y: 0, radius: 10 }],
    ["B", { x: 400, y: 0, radius: 10 }],
    ["C", { x: 200, y: 200, radius: 10 }],
    ["D", { x: 200, y: -200, radius: 10 }],
  ]);
  const line = (a: string, b: string) => ({ id: `${a}.${b}`, a, b, relations: 1 });
  expect([...numberSpots([line("A", "B"), line("C", "D"), line("A", "A"), line("A", "Z")], spots)]).toEqual([
    ["A.B", { x: 200, y: 0 }],
    ["C.D", { x: 200, y: 32 }],
    ["A.A", { x: 0, y: -34 }],
  ]);
});
