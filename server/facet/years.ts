import type { Coded } from "./ClaimTable.ts";
import type { Counts } from "./counts.ts";

/** Intervals of days, one a claim; an end that is an empty text is open. */
export interface Spans {
  readonly from: Coded;
  readonly to: Coded;
  /** Whether a claim has an interval at all. */
  readonly dated: (row: number) => boolean;
}

/** What has no time, beside the years. */
const UNDATED = "undated";

const LAST = 9999;
/** An interval of more years than this is listed by the years in which it begins and ends. */
const LONG = 100;

/**
 * How many claims touch each year, ascending, and last how many have no time. Which years are listed follows from those
 * that begin or end something; an open end reaches all of them.
 */
export function years({ from, to, dated }: Spans, rows: Uint32Array): Counts {
  const firsts = yearsIn(from, 0);
  const lasts = yearsIn(to, LAST);
  // Where the number of intervals rises and falls, and the same for the years that are listed.
  const open = new Int32Array(LAST + 2);
  const listed = new Int32Array(LAST + 2);
  let undated = 0;
  for (const row of rows) {
    if (!dated(row)) {
      undated += 1;
      continue;
    }
    const hasFirst = from.values[from.codes[row] as number] !== "";
    const hasLast = to.values[to.codes[row] as number] !== "";
    const first = firsts[from.codes[row] as number] as number;
    const last = Math.max(first, lasts[to.codes[row] as number] as number);
    mark(open, first, last);
    if (hasFirst && hasLast && last - first < LONG) mark(listed, first, last);
    else {
      if (hasFirst) mark(listed, first, first);
      if (hasLast) mark(listed, last, last);
    }
  }
  return inYears(open, listed, undated);
}

function mark(steps: Int32Array, first: number, last: number): void {
  steps[first] = (steps[first] as number) + 1;
  steps[last + 1] = (steps[last + 1] as number) - 1;
}

function inYears(open: Int32Array, listed: Int32Array, undated: number): Counts {
  const counts = new Map<string, number>();
  let [now, shown] = [0, 0];
  for (let year = 0; year <= LAST; year++) {
    now += open[year] as number;
    shown += listed[year] as number;
    if (shown > 0) counts.set(String(year).padStart(4, "0"), now);
  }
  if (undated > 0) counts.set(UNDATED, undated);
  return counts;
}

/** Of each day of a column its year. */
function yearsIn({ values }: Coded, otherwise: number): Uint16Array {
  return Uint16Array.from(values, (day) => {
    const year = Number(day.slice(0, 4));
    return day === "" || !Number.isInteger(year) || year < 0 ? otherwise : year;
  });
}

/** Month by month in which something was said first: how many claims had been said by its end. */
export function knownBy({ values, codes }: Coded, rows: Uint32Array): Counts {
  const fresh = new Map<string, number>();
  for (const row of rows) {
    const month = (values[codes[row] as number] as string).slice(0, 7);
    if (month !== "") fresh.set(month, (fresh.get(month) ?? 0) + 1);
  }
  let all = 0;
  const known = new Map<string, number>();
  for (const [month, count] of [...fresh].sort(([a], [b]) => (a < b ? -1 : 1))) {
    all += count;
    known.set(month, all);
  }
  return known;
}
