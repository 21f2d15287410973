import { describe, expect, test } from "vitest";
import type { OpenDocument } from "../../../../client/state/document.ts";
import { countIn, standing, statedIn, stepFrom } from "../../../../client/state/reading.ts";
import { clicked, cutAtStretches } from "../../../../client/state/stretches.ts";

const assertion = (id: string, claim: string, start: number, end: number) => ({
  id,
  start,
  end,
  claim: { id: claim },
});
const document = {
  passages: {
    nodes: [
      {
        id: "c/doc:b/p1",
        slug: "p1",
        assertions: [assertion("a2", "clm:two", 9, 20), assertion("a1", "clm:one", 0, 8)],
      },
      { id: "c/doc:b/p2", slug: "p2", assertions: [assertion("a3", "clm:one", 0, 4)] },
    ],
  },
} as unknown as OpenDocument;

describe("reading", () => {
  const stated = statedIn(document);
  const at = (i: number) => stated[i]?.assertion.id;

  test("claims are walked in the order of the text, not of the list", () => {
    expect(stated.map((s) => s.assertion.id)).toEqual(["a1", "a2", "a3"]);
  });

  test("a claim that is stated twice is found where the address says", () => {
    expect(standing(stated, "clm:one", "p2")).toBe(2);
    expect(standing(stated, "clm:one", null)).toBe(0);
    expect(standing(stated, "clm:none", "p1")).toBe(-1);
    expect(standing(stated, null, "p1")).toBe(-1);
  });

  test("from nowhere, next is the first claim of the paragraph at hand", () => {
    expect(stepFrom(stated, -1, 1, "p2")?.assertion.id).toBe("a3");
    expect(stepFrom(stated, -1, 1, null)?.assertion.id).toBe(at(0));
    expect(stepFrom(stated, -1, -1, null)?.assertion.id).toBe(at(2));
  });

  test("there is nothing after the last and nothing before the first", () => {
    expect(stepFrom(stated, 2, 1, null)).toBeNull();
    expect(stepFrom(stated, 0, -1, null)).toBeNull();
    expect(stepFrom(stated, 0, 1, null)?.assertion.id).toBe("a2");
  });

  test("a claim is counted within its paragraph", () => {
    expect(countIn(stated, 1)).toEqual({ nth: 2, of: 2 });
    expect(countIn(stated, -1)).toEqual({ nth: 0, of: 0 });
  });
});

describe("overlapping stretches", () => {
  const whole = { id: "whole", start: 0, end: 12 };
  const part = { id: "part", start: 4, end: 8 };

  test("a text is cut where they begin and end, the most precise first", () => {
    expect(cutAtStretches("one two three", [whole, part])).toEqual([
      { start: 0, text: "one ", covered: [whole] },
      { start: 4, text: "two ", covered: [part, whole] },
      { start: 8, text: "thre", covered: [whole] },
      { start: 12, text: "e", covered: [] },
    ]);
  });

  test("a click means the most precise one, and the next click the one around it", () => {
    const covered = [part, whole];
    expect(clicked(covered, () => false)).toBe(part);
    expect(clicked(covered, (s) => s === part)).toBe(whole);
    expect(clicked(covered, (s) => s === whole)).toBe(part);
    expect(clicked([], () => false)).toBeUndefined();
  });
});
