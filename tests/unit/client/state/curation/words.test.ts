import { expect, test } from "vitest";
import { firstWord, movedByWord } from "../../../../../client/state/curation/words.ts";

const TEXT = "  The guns fell silent. ";
const said = (span: { start: number; end: number } | null) => span && TEXT.slice(span.start, span.end);

test("choosing begins with the first word, and a text without words has none", () => {
  expect(said(firstWord(TEXT))).toBe("The");
  expect(firstWord("  ")).toBeNull();
});

test("arrows go word by word, with Shift the stretch grows and shrinks at its end, and neither leaves the text", () => {
  const first = firstWord(TEXT) ?? { start: 0, end: 0 };
  const second = movedByWord(TEXT, first, 1, false);
  expect(said(second)).toBe("guns");
  const three = movedByWord(TEXT, movedByWord(TEXT, second, 1, true), 1, true);
  expect(said(three)).toBe("guns fell silent.");
  expect(movedByWord(TEXT, three, 1, true)).toEqual(three);
  expect(said(movedByWord(TEXT, three, -1, true))).toBe("guns fell");
  expect(movedByWord(TEXT, second, -1, true)).toEqual(second);
  expect(movedByWord(TEXT, first, -1, false)).toEqual(first);
});
