import fc from "fast-check";
import { expect, test } from "vitest";
import { dateMarks, dayRange, type Edtf, overlaps, parseEdtf } from "../../../server/model/dates.ts";

test("EDTF text is taken as it stands", () => {
  const good = [
    "2024",
    "2024-10",
    "2024-10-05",
    "2024~",
    "2024-10?",
    "2024-10/2025-03",
    "2025-08-15/..",
    "../2025-01",
    "2024-21",
  ];
  expect(good.map(parseEdtf)).toEqual(good);
});

test("everything else is refused", () => {
  const bad = [
    "",
    "May 2024",
    "2024-13",
    "2024-02-30",
    "5.3.2024",
    "x".repeat(200),
    "2024-10-05T10:00:00Z; DROP",
  ];
  expect(bad.map(parseEdtf).filter((d) => d !== undefined)).toEqual([]);
});

test("no text at all makes the parser throw", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([text, undefined]).toContain(parseEdtf(text));
    }),
  );
});

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2024-10~", "2024-10-01", "2024-10-31"],
  ["2024-10/2025-03", "2024-10-01", "2025-03-31"],
  ["2024-10~/..", "2024-10-01", undefined],
  ["../2025-01", undefined, "2025-01-31"],
  ["1928-08-27", "1928-08-27", "1928-08-27"],
])("%s runs from %s to %s", (text, from, to) => {
  expect(dayRange(text as Edtf)).toEqual({ from, to });
});

test("ranges that share a day overlap, and an open end reaches everything", () => {
  const range = (from?: string, to?: string) => ({ from, to });
  expect(overlaps(range("2024-01-01", "2024-06-30"), range("2024-06-30", "2024-12-31"))).toBe(true);
  expect(overlaps(range("2024-01-01", "2024-06-29"), range("2024-06-30", "2024-12-31"))).toBe(false);
  expect(overlaps(range(undefined, "2024-06-30"), range("2024-06-30"))).toBe(true);
  expect(overlaps(range(), range("2024-06-30", "2024-06-30"))).toBe(true);
});

test.each([
  ["2024", false, false],
  ["2024-10~/..", true, false],
  ["2024?", false, true],
  ["2024-05%/2025", true, true],
])("%s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
  expect(dateMarks(text as Edtf)).toEqual({ approximate, uncertain });
});
