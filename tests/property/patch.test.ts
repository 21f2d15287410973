import fc from "fast-check";
import { expect, test } from "vitest";
import { patched, patchOf } from "../../server/casefile/patch.ts";

const anyText = fc
  .array(fc.constantFrom("a", "b", "c", "", "- id: x", "  y\r"), { maxLength: 30 })
  .chain((lines) => fc.constantFrom(lines.join("\n"), `${lines.join("\n")}\n`));

test("a patch makes of one text just the other", () => {
  fc.assert(
    fc.property(anyText, anyText, (from, to) => {
      expect(patched(from, patchOf(from, to))).toBe(to);
    }),
    { numRuns: 1_000 },
  );
});

test("a patch holds the lines that differ and no others", () => {
  const from = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";
  expect(patchOf(from, from)).toEqual([]);
  expect(patchOf(from, "one\nTWO\nthree\nfour\nfive\nseven\neight\n")).toEqual([
    [1, 1, "TWO\n"],
    [5, 2, "seven\neight\n"],
  ]);
  expect(patchOf(from, "")).toEqual([[0, 7, ""]]);
});
