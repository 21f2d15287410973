/** A stretch of a text that something is said about, in UTF-16 units. */
export interface Stretch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a text that the same stretches cover from its first character to its last. */
export interface Piece<S extends Stretch> {
  readonly start: number;
  readonly text: string;
  /** Shortest first: a click means the most precise one. */
  readonly covered: readonly S[];
}

/** Cuts a text where stretches begin and end, so that overlapping ones can be drawn. The pieces joined are the text. */
export function cutAtStretches<S extends Stretch>(text: string, stretches: readonly S[]): Piece<S>[] {
  const inside = (at: number) => Math.min(Math.max(at, 0), text.length);
  const borders = new Set([0, text.length]);
  for (const { start, end } of stretches) borders.add(inside(start)).add(inside(end));
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const end = sorted[i + 1] ?? text.length;
    const covered = stretches.filter((s) => s.start <= start && s.end >= end && s.end > s.start);
    covered.sort((a, b) => a.end - a.start - (b.end - b.start) || (a.id < b.id ? -1 : 1));
    return { start, text: text.slice(start, end), covered };
  });
}

/** Which of the covering ones a click selects: the most precise, and with each further click the next. */
export function clicked<S extends Stretch>(
  covered: readonly S[],
  isSelected: (stretch: S) => boolean,
): S | undefined {
  const at = covered.findIndex(isSelected);
  return covered[(at + 1) % Math.max(1, covered.length)];
}
