/**
 * The inventory that the case dprk-soldiers must stand for: how many items of each kind the two articles and the
 * comparison of them hold. Written `A-C05`: document, kind of item, number; `width` is that of the number.
 */
const SERIES: readonly (readonly [prefix: string, count: number, width: number])[] = [
  ["A-C", 74, 2],
  ["A-A", 4, 1],
  ["A-E", 53, 2],
  ["A-R", 36, 2],
  ["A-N", 5, 1],
  ["A-Q", 9, 1],
  ["A-V", 5, 1],
  ["B-C", 69, 2],
  ["B-A", 7, 1],
  ["B-E", 64, 2],
  ["B-R", 41, 2],
  ["B-N", 16, 1],
  ["B-Q", 4, 1],
  ["B-V", 9, 1],
  ["X-", 24, 2],
  ["T-", 32, 2],
];

/** The sources of the public record on which a verified mark rests; the numbers between were not used. */
export const SOURCES: readonly string[] = [
  ...numbers(1, 22),
  "S22b",
  ...numbers(23, 35),
  "S37",
  ...numbers(40, 51),
];

/** Pages outside that list, each seen for one date of the timeline: treaty, statute, tribunal, resolution, Kursk. */
export const PAGES_OF_LAW: readonly string[] = ["AVIA-PRO", "ROME-UKRAINE", "STCOA", "TASS", "UNSC-2397"];

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => `S${String(from + i).padStart(2, "0")}`);
}

/** Every id of the inventory of the two articles, in order. */
export function inventory(): string[] {
  return SERIES.flatMap(([prefix, count, width]) =>
    Array.from({ length: count }, (_, i) => prefix + String(i + 1).padStart(width, "0")),
  );
}
