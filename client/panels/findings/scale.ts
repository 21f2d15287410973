/** One figure on a common scale: from `low` to `high`, either open where it is only bounded. */
export interface Span {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

interface Figure {
  readonly bound: string;
  readonly value: number;
  readonly upTo: number | null;
}

/** What a figure with its bound leaves possible: `at least 12,000` is open upwards. */
export function spanOf(id: string, { bound, value, upTo }: Figure): Span {
  return {
    id,
    low: value,
    high: upTo ?? value,
    openLow: bound === "at most" || bound === "less than",
    openHigh: bound === "at least" || bound === "more than",
  };
}

/** A scale that begins at 0 and ends a little after the highest figure, in pixels from `left` to `right`. */
export function scaleFor(spans: readonly Span[], left: number, right: number): (value: number) => number {
  const top = Math.max(...spans.map((span) => span.high), 0) * 1.15 || 1;
  return (value) => left + (Math.min(Math.max(value, 0), top) / top) * (right - left);
}
