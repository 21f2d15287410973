import { expect, test } from "vitest";
import { whenWords } from "../../../../client/state/when.ts";

test.each([
  ["2025", "2025"],
  ["2024-10", "October 2024"],
  ["2024-10-08", "8 October 2024"],
  ["2024~", "about 2024"],
  ["2023?", "2023, uncertain"],
  ["2024-22", "summer 2024"],
  ["199X", "the 1990s"],
  ["19XX", "the 1900s"],
  ["2024-10/2025-03", "October 2024 to March 2025"],
  ["2024-10~/..", "since about October 2024"],
  ["../2025-01", "until January 2025"],
  [null, "undated"],
  ["2024-13", "2024-13"],
  ["Y-17E7", "Y-17E7"],
])("%s reads as %s", (edtf, words) => {
  expect(whenWords(edtf)).toBe(words);
});

test("an open end is worded as its place wants it", () => {
  expect(whenWords("2025-08-15/..", { since: "after", until: "before" })).toBe("after 15 August 2025");
});
