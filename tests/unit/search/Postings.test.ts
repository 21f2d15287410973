import fc from "fast-check";
import { expect, test } from "vitest";
import { Postings } from "../../../server/search/Postings.ts";

const WEIGHTS = [6, 1];
/** Words of two fields, by number. */
const thing = fc.tuple(fc.array(fc.nat(9), { maxLength: 4 }), fc.array(fc.nat(9), { maxLength: 8 }));

function asked(postings: Postings, words: readonly number[]) {
  const nears = words.map((number) => [{ word: String(number), number, weight: 1 }]);
  const { things, score, held } = postings.score(nears);
  return things.map((one) => ({ thing: one, score: score[one], held: held[one] }));
}

test("what holds a word is found, whichever words were added before and after", () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 20 }), fc.nat(9), (things, word) => {
      const postings = new Postings(WEIGHTS);
      for (const fields of things) postings.add(fields);
      const holding = things.flatMap((fields, i) => (fields.flat().includes(word) ? [i] : []));
      expect(asked(postings, [word]).map((one) => one.thing)).toEqual(holding);
    }),
  );
});

test("a question asked in between changes no later answer", () => {
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 12 }), fc.nat(12), (things, cut) => {
      const [plain, between] = [new Postings(WEIGHTS), new Postings(WEIGHTS)];
      for (const fields of things) plain.add(fields);
      things.forEach((fields, i) => {
        if (i === cut) asked(between, [0, 1]);
        between.add(fields);
      });
      expect(asked(between, [3, 7])).toEqual(asked(plain, [3, 7]));
    }),
  );
});
