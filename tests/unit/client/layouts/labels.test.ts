import fc from "fast-check";
import { expect, test } from "vitest";
import { type LabelRules, labelsOf, type Worded } from "../../../../client/layouts/labels.ts";

const RULES: LabelRules = {
  frame: { width: 200, height: 100 },
  sides: ["right", "left"],
  letter: 6,
  line: 12,
};
const thing = (id: string, x1: number, x2: number, y: number, text = id): Worded => ({
  id,
  box: { x1, y1: y - 5, x2, y2: y + 5 },
  text,
});

test("labels: a text stands to the right where there is room, else to the left, else nowhere", () => {
  const things = [
    thing("left", 10, 20, 20, "twelve chars"),
    thing("right", 180, 190, 50),
    thing("wide", 2, 198, 80),
  ];
  expect([...labelsOf(things, RULES)]).toEqual([
    ["left", { x: 25, y: 20 - 6 + 12 * 0.78, anchor: "start", text: "twelve chars" }],
    ["right", { x: 175, y: 50 - 6 + 12 * 0.78, anchor: "end", text: "right" }],
  ]);
});

test("labels: a long text is cut at a word, and stays away where too little would be left", () => {
  const long = thing("long", 10, 20, 20, "More than six thousand soldiers of the regime were hurt");
  const cut = labelsOf([long], { ...RULES, least: 8 }).get("long")?.text;
  expect(cut).toBe("More than six thousand…");
  expect(labelsOf([long, thing("near", 70, 80, 20)], { ...RULES, least: 8 }).get("long")).toBeUndefined();
});

test("labels: none meets another, a thing or the edge", () => {
  const any = fc.array(
    fc.record({
      x: fc.nat(190),
      y: fc.integer({ min: 6, max: 94 }),
      w: fc.nat(60),
      text: fc.string({ minLength: 1, maxLength: 30 }),
    }),
    { maxLength: 30 },
  );
  const meet = (a: Worded["box"], b: Worded["box"]) =>
    a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
  fc.assert(
    fc.property(any, (drawn) => {
      const things = drawn.map(({ x, y, w, text }, i) => thing(`t${i}`, x, x + w, y, text));
      const labels = labelsOf(things, {
        ...RULES,
        sides: ["above", "right", "left", "below"],
        least: 8,
        most: 20,
      });
      const boxes = [...labels].map(([id, { x, y, anchor, text }]) => {
        const w = text.length * 6;
        const x1 = anchor === "start" ? x : anchor === "end" ? x - w : x - w / 2;
        const y1 = y - 12 * 0.78;
        return { id, box: { x1: x1 + 0.01, y1: y1 + 0.01, x2: x1 + w - 0.01, y2: y1 + 11.99 } };
      });
      for (const { id, box } of boxes) {
        expect(box.x1 >= 0 && box.y1 >= 0 && box.x2 <= 200 && box.y2 <= 100).toBe(true);
        expect(boxes.some((other) => other.id !== id && meet(other.box, box))).toBe(false);
        expect(things.some((other) => other.id !== id && meet(other.box, box))).toBe(false);
      }
    }),
  );
});
