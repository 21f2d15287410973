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
  try {
    edtf(text, { types: ["Date", "Interval", "Year", "Season"] });
    return text as Edtf;
  } catch {
    return undefined;
  }
}

/**
 * The earliest and the latest day that the text allows. Uncertain marks (`~`, `?`) do not widen it.
 *
 * @example dayRange("2024-10~/..") // { from: "2024-10-01", to: undefined }
 */
export function dayRange(text: Edtf): DayRange {
  const date = edtf(text) as { min: number; max: number };
  return { from: day(date.min), to: day(date.max) };
}

function day(time: number): string | undefined {
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined;
}

/** Do the two ranges share a day? An open end reaches everything. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return (!a.to || !b.from || a.to >= b.from) && (!b.to || !a.from || b.to >= a.from);
}
