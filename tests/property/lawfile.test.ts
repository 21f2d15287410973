import fc from "fast-check";
import { expect, test } from "vitest";
import { parseLaw } from "../../server/lawfile/parse.ts";
import { SMALL_LAW } from "../helpers/lawText.ts";

const BITS = [
  "",
  " ",
  "\n",
  "- ",
  ": ",
  "[",
  "}",
  "'",
  '"',
  "#",
  "---\n",
  "&a ",
  "*a",
  "!!int ",
  "\u202e",
  "id: ",
  "all: ",
  "1930",
];

test("a text of law that was tampered with gives the library or faults that can be found, and never throws", () => {
  const tampering = fc.tuple(
    fc.nat(SMALL_LAW.length - 1),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: "binary" })),
  );
  fc.assert(
    fc.property(fc.array(tampering, { minLength: 1, maxLength: 3 }), (changes) => {
      const files = SMALL_LAW.map((file) => ({ ...file }));
      for (const [n, where, cut, bit] of changes) {
        const file = files[n] as { text: string };
        const at = Math.floor(where * file.text.length);
        file.text = file.text.slice(0, at) + bit + file.text.slice(at + cut);
      }
      const parsed = parseLaw(files);
      for (const { file, line, problem, cure } of parsed.ok ? [] : parsed.faults) {
        const text = files.find(({ path }) => path === file)?.text ?? "";
        expect(line, `${file}: ${problem}`).toBeGreaterThanOrEqual(1);
        expect(line, `${file}: ${problem}`).toBeLessThanOrEqual(text.split(/\r\n|\n|\r/).length + 1);
        expect([problem, cure]).not.toContain("");
      }
    }),
    { numRuns: 1_000 },
  );
});
