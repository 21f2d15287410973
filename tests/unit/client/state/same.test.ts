import fc from "fast-check";
import { expect, test } from "vitest";
import { saysTheSame } from "../../../../client/state/same.ts";

/** What an answer of the server can be: JSON. */
const answer = fc.jsonValue({ maxDepth: 4 });

test("same: an answer says the same as its copy, and as nothing that is written otherwise", () => {
  const copy = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  fc.assert(fc.property(answer, (value) => saysTheSame(copy(value), copy(value))));
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== "object" || value === null) return value;
    return Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => ({ [key]: sorted(one) }));
  };
  const text = (value: unknown) => JSON.stringify({ value: sorted(value), list: Array.isArray(value) });
  fc.assert(
    fc.property(answer, answer, (a, b) => {
      const [one, other] = [copy(a), copy(b)];
      expect(saysTheSame(one, other)).toBe(saysTheSame(other, one));
      if (text(one) !== text(other)) expect(saysTheSame(one, other)).toBe(false);
    }),
  );
});

test("same: an empty list is not an empty thing, and what is missing is not what is null", () => {
  expect(saysTheSame([], {})).toBe(false);
  expect(saysTheSame({ a: null }, {})).toBe(false);
  expect(saysTheSame({ a: null }, { b: null })).toBe(false);
  expect(saysTheSame({ a: [{ b: 1 }] }, { a: [{ b: 1 }] })).toBe(true);
  expect(saysTheSame({ a: [{ b: 1 }] }, { a: [{ b: 2 }] })).toBe(false);
});
