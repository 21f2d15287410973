import { expect, test } from "vitest";
import { joined, type TimelineEntry } from "../../../../client/state/timeline.ts";

const entry = (id: string) => ({ claim: { id }, valid: null, said: null }) as unknown as TimelineEntry;

test("the next page is added to what is there, and a page that still stands adds nothing twice", () => {
  const [a, b, c] = [entry("a"), entry("b"), entry("c")];
  expect(joined([], [a, b])).toEqual([a, b]);
  expect(joined([a, b], [a, b])).toEqual([a, b]);
  expect(joined([a, b], [c])).toEqual([a, b, c]);
});
