import fc from "fast-check";
import { expect, test } from "vitest";
import { cutAtStretches } from "../../client/state/stretches.ts";
import { cutAtMarks } from "../../client/ui/Marked.tsx";

const stretches = fc.array(
  fc.record({
    id: fc.uuid(),
    start: fc.integer({ min: -3, max: 60 }),
    end: fc.integer({ min: -3, max: 60 }),
  }),
  { maxLength: 6 },
);

test("stretches: the pieces joined are the text, however they overlap", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), stretches, (text, list) => {
      const pieces = cutAtStretches(text, list);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { start, text: words, covered } of pieces) {
        for (const s of covered) expect(s.start <= start && s.end >= start + words.length).toBe(true);
      }
    }),
  );
});

test("marks: the pieces joined are the text, whatever the offsets", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), stretches, (text, marks) => {
      expect(
        cutAtMarks(text, marks)
          .map((piece) => piece.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
