import fc from "fast-check";
import { expect, test } from "vitest";
import { Multimap } from "../../../server/search/Multimap.ts";

test("every key has its own numbers once, in the order they came", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 40 }), (keys) => {
      const numbers = new Multimap<number>();
      for (const [i, key] of keys.entries()) {
        numbers.add(key, i);
        numbers.add(key, i);
      }
      for (let key = 0; key <= 4; key++)
        expect(numbers.get(key)).toEqual(keys.flatMap((one, i) => (one === key ? [i] : [])));
    }),
  );
});
