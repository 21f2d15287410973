import { expect, test } from "vitest";
import { isLeft, type Lens, NO_LENS, standingUnder } from "../../../server/model/lens.ts";
import type { AssertionRecord } from "../../../server/model/records.ts";

const DAY: Lens = { ...NO_LENS, knownBy: "2024-12-01", orUndated: false };

function assertion(changes: object): AssertionRecord {
  const said = { saidAt: "2024-11-05", speakers: ["ent:paper", "ent:witness"], origin: "ent:witness" };
  return { ...said, stance: "reports", certainty: "reported", ...changes } as unknown as AssertionRecord;
}

test.each([
  ["2024-12-01", true],
  ["2024-12-02", false],
  ["2024-11/2025-02", true],
  ["2024-11~/..", true],
  ["../2024-11", false],
  [undefined, false],
])("what was said at %s was known on 1 December 2024: %s", (saidAt, left) => {
  expect(isLeft(DAY, assertion({ saidAt }))).toBe(left);
});

test("what has no time of saying stays where the reader keeps undated ones", () => {
  expect(isLeft({ ...DAY, orUndated: true }, assertion({ saidAt: undefined }))).toBe(true);
});

test("a voice that is switched off takes every chain with it in which it speaks", () => {
  const without = (...names: string[]) => ({ ...NO_LENS, withoutSpeakers: new Set(names) });
  expect(isLeft(without("ent:witness"), assertion({}))).toBe(false);
  expect(isLeft(without("ent:paper"), assertion({}))).toBe(false);
  expect(isLeft(without("ent:other"), assertion({}))).toBe(true);
});

test("a claim stands by what is left: no firmer, with no more voices, and undenied where the denial came later", () => {
  const early = assertion({ certainty: "possible" });
  const firmer = assertion({ saidAt: "2025", certainty: "flat", origin: "ent:ministry" });
  const denial = assertion({ saidAt: "2025", stance: "denies", origin: "ent:state" });
  const all = [early, firmer, denial];
  expect(standingUnder(NO_LENS, all, false)).toEqual({
    ...{ assertions: all, voices: [early, firmer], certainty: "flat", stance: "reports" },
    ...{ against: true, originCount: 2, disputed: true },
  });
  expect(standingUnder(DAY, all, false)).toEqual({
    ...{ assertions: [early], voices: [early], certainty: "possible", stance: "reports" },
    ...{ against: false, originCount: 1, disputed: false },
  });
  expect(standingUnder(DAY, all, true)?.disputed).toBe(true);
  expect(standingUnder(DAY, [firmer, denial], false)).toBeUndefined();
});
