import { expect, test } from "vitest";
import { countedFirst, countedOf, lensWords } from "../../../../client/state/lens.ts";

const claim = (all: number, left: number, disputed: readonly [boolean, boolean] = [false, false]) => ({
  assertions: new Array(all).fill({}),
  disputed: disputed[0],
  standing: left === 0 ? null : { assertions: new Array(left).fill({}), disputed: disputed[1] },
});
const DAY = { knownBy: "2025-02-19" };
const OFF = { withoutSpeakers: ["c/ent:nis"] };

test("says nothing where nothing is taken off", () => {
  expect(lensWords(claim(2, 2, [true, true]), { ...DAY, ...OFF })).toBeUndefined();
});

test.each([
  [claim(2, 1), DAY, "In this view by 1 of its 2 statements: the rest was said after 19 February 2025."],
  [
    claim(3, 2),
    OFF,
    "In this view by 2 of its 3 statements: the rest rests on a voice that is switched off.",
  ],
  [
    claim(1, 0),
    { ...DAY, ...OFF },
    "Nothing of it is left in this view: its one statement was said after 19 February 2025 or rests on a voice that is switched off.",
  ],
  [
    claim(2, 0, [true, false]),
    OFF,
    "Nothing of it is left in this view: its 2 statements rest on a voice that is switched off.",
  ],
  [claim(1, 1, [true, false]), DAY, "What stands against it was said after 19 February 2025."],
  [
    claim(2, 1, [true, false]),
    DAY,
    "In this view by 1 of its 2 statements: the rest was said after 19 February 2025. What stands against it was said after 19 February 2025.",
  ],
])("tells what a day or a voice that is off takes from a claim", (told, filter, words) => {
  expect(lensWords(told, filter)).toBe(words);
});

test("the sentence that is shown first is one that counts", () => {
  const [one, two, three] = [{ id: "1" }, { id: "2" }, { id: "3" }];
  const assertions = [one, two, three];
  expect(countedFirst({ assertions, standing: { assertions: [two, three] } })).toEqual([two, three, one]);
  expect(countedFirst({ assertions, standing: null })).toEqual(assertions);
});

test("what counts are just the statements that the view leaves, all where it leaves none", () => {
  const [one, two, three] = [{ id: "1" }, { id: "2" }, { id: "3" }];
  const assertions = [one, two, three];
  expect(countedOf({ assertions, standing: { assertions: [two, three] } })).toEqual([two, three]);
  expect(countedOf({ assertions, standing: null })).toEqual(assertions);
});
