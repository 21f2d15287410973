import fc from "fast-check";
import { expect, test } from "vitest";
import { alike, type Named } from "../../../server/search/alike.ts";
import { LikeNames } from "../../../server/search/LikeNames.ts";

/** Few letters and few words, so that names are often the same, a slip apart or in another order. */
const word = fc.constantFrom("ab", "ba", "baab", "abba");
const name = fc
  .tuple(fc.constantFrom("Kimabab", "Zelensky", "The", ""), word, fc.constantFrom("", "aab", "7", "12"))
  .chain((words) => fc.shuffledSubarray(words, { minLength: 2 }))
  .map((words) => words.filter((one) => one !== "").join(" "));
const slip = fc.tuple(name, fc.nat(30), fc.constantFrom("", "a", "b")).map(([text, at, letter]) => {
  const here = at % (text.length + 1);
  return text.slice(0, here) + letter + text.slice(here + (letter === "a" ? 1 : 0));
});
const named: fc.Arbitrary<Named> = fc.record({
  name: fc.oneof(name, slip),
  aliases: fc.array(slip, { maxLength: 1 }),
});

test("finds just those whose names are alike, whatever the names", () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(named, { minLength: 25, maxLength: 40 }), (all) => {
      const names = new LikeNames();
      all.forEach((one, i) => {
        names.add(i, one);
      });
      for (const one of all) {
        const expected = all.flatMap((other, i) => (alike(one, other) ? [i] : []));
        expect(names.like(one)).toEqual(expected);
        found += Math.max(0, expected.length - 1);
      }
    }),
  );
  expect(found).toBeGreaterThan(1000);
});
