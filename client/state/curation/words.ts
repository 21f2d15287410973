/** Choosing a stretch of text by the keyboard, word by word. Pure. */

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Span[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

/** The first word; null where the text has none. */
export function firstWord(text: string): Span | null {
  return wordsOf(text)[0] ?? null;
}

/**
 * The stretch after an arrow key: the next or previous word alone, or, extending, one word more or less at its end.
 *
 * @param by 1 forwards, -1 backwards
 */
export function movedByWord(text: string, { start, end }: Span, by: 1 | -1, extend: boolean): Span {
  const words = wordsOf(text);
  const first = Math.max(
    0,
    words.findIndex((word) => word.end > start),
  );
  const last = Math.max(
    first,
    words.findLastIndex((word) => word.start < end),
  );
  const to = Math.max(extend ? first : 0, Math.min(words.length - 1, last + by));
  const from = extend ? first : to;
  return { start: words[from]?.start ?? start, end: words[to]?.end ?? end };
}
