import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneErrorAway, Words } from "../../../server/search/words.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

/** Every word that one error makes of a word, by making all of them. */
function withOneError(right: string): Set<string> {
  const made = new Set<string>();
  for (let i = 0; i <= right.length; i++) {
    const [before, after] = [right.slice(0, i), right.slice(i)];
    made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of "abc") {
      made.add(before + letter + after);
      made.add(before + letter + after.slice(1));
    }
  }
  made.delete(right);
  return made;
}

describe("words", () => {
  test("one error is a letter wrong, missing or too many, or two neighbours swapped, and nothing else", () => {
    fc.assert(
      fc.property(word, word, (right, typed) => {
        expect(isOneErrorAway(typed, right)).toBe(withOneError(right).has(typed));
      }),
      { numRuns: 2_000 },
    );
  });

  test("what is near a word does not depend on the order in which the words came", () => {
    const near = (list: readonly string[]) => {
      const words = new Words();
      for (const one of list) words.add(one);
      return words.near("aab", { unfinished: true, forgiven: true }).map((one) => [one.word, one.weight]);
    };
    fc.assert(
      fc.property(fc.uniqueArray(word), (list) => {
        expect(near(list)).toEqual(near([...list].reverse()));
      }),
    );
  });

  test("the word itself weighs most, then what it begins, then what was mistyped", () => {
    const words = new Words();
    for (const one of ["labour", "labourer", "lavour", "labours"]) words.add(one);
    const near = words.near("labour", { unfinished: true, forgiven: true });
    const order = [...near].sort((a, b) => b.weight - a.weight).map((one) => one.word);
    expect(order).toEqual(["labour", "labours", "labourer", "lavour"]);
  });
});
