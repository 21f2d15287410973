import edtf from "edtf";

declare const edtfBrand: unique symbol;
/** ISO 8601-2 level 1 text (EDTF): `2024-10/2025-03`, `2024~`, `../2025-01`. */
export type Edtf = string & { readonly [edtfBrand]: true };

/** The days an EDTF text may mean, as ISO days; an open or unknown end is undefined. */
export interface DayRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Parses ISO 8601-2 (EDTF) level 0 and 1 text.
 *
 * @returns the text itself, branded, or undefined where it is not EDTF.
 */
export function parseEdtf(text: string): Edtf | undefined {
  if (text.length > 100) return undefined;
  return remembered(KNOWN, text, isEdtf) ? (text as Edtf) : undefined;
}

function isEdtf(text: string): boolean {
  try {
    edtf(text, { types: ["Date", "Interval", "Year", "Season"] });
    return true;
  } catch {
    return false;
  }
}

/** Reading a date takes its grammar a millisecond, and a case has the same few dates again and again. */
const MOST_REMEMBERED = 10_000;
const KNOWN = new Map<string, boolean>();
const RANGES = new Map<string, DayRange>();

function remembered<T>(known: Map<string, T>, text: string, read: (text: string) => T): T {
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = read(text);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, value);
  return value;
}

/**
 * The earliest and the latest day that the text allows. Uncertain marks (`~`, `?`) do not widen it.
 *
 * @example dayRange("2024-10~/..") // { from: "2024-10-01", to: undefined }
 */
export function dayRange(text: Edtf): DayRange {
  return remembered(RANGES, text, readRange);
}

function readRange(text: string): DayRange {
  const date = edtf(text) as { min: number; max: number };
  return { from: day(date.min), to: day(date.max) };
}

function day(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/**
 * The marks that a date carries anywhere: `~` approximate, `?` uncertain, `%` both.
 *
 * @example dateMarks("2024-10~/..") // { approximate: true, uncertain: false }
 */
export function dateMarks(text: Edtf): { readonly approximate: boolean; readonly uncertain: boolean } {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

/** Do the two ranges share a day? An open end reaches everything. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return (!a.to || !b.from || a.to >= b.from) && (!b.to || !a.from || b.to >= a.from);
}
