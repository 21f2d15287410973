import { type Word, wordsOf } from "./fold.ts";

/** A piece of a text around what matched, and where in it the match stands (UTF-16 units). */
export interface Fragment {
  readonly fragment: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

const LONGEST = 160;
const BEFORE = 48;

/**
 * Chooses the text in which most words matched and cuts a piece of at most 160 characters around the first match.
 *
 * @param terms the folded words of the index that matched
 * @param query the folded words that were asked for
 */
export function fragmentOf(
  texts: readonly string[],
  terms: readonly string[],
  query: readonly string[],
): Fragment {
  const known = new Set(terms);
  const marked = texts.map((text) => ({
    text,
    words: wordsOf(text).filter((word) => known.has(word.folded)),
  }));
  const best = marked.reduce(
    (a, b) => (distinct(b.words) > distinct(a.words) ? b : a),
    marked[0] ?? { text: "", words: [] },
  );
  const { from, to } = windowAround(best.text, best.words[0]?.start ?? 0);
  const marks = best.words
    .filter((word) => word.start >= from && word.end <= to)
    .map((word) => ({ start: word.start - from, end: markEnd(word, query) - from }));
  const lead = from > 0 ? "…" : "";
  const tail = to < best.text.length ? "…" : "";
  const shift = lead.length;
  return {
    fragment: `${lead}${best.text.slice(from, to)}${tail}`,
    marks: marks.map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

function distinct(words: readonly Word[]): number {
  return new Set(words.map((word) => word.folded)).size;
}

/** Whole words only, so that a piece never begins or ends inside one. */
function windowAround(text: string, at: number): { from: number; to: number } {
  if (text.length <= LONGEST) return { from: 0, to: text.length };
  const rough = Math.max(0, Math.min(at - BEFORE, text.length - LONGEST));
  const from = rough === 0 ? 0 : text.indexOf(" ", rough) + 1;
  const end = Math.min(text.length, from + LONGEST);
  return { from, to: end === text.length ? end : Math.max(text.lastIndexOf(" ", end), at + 1) };
}

/** An unfinished word is marked as far as it was typed; a misspelled one whole. */
function markEnd(word: Word, query: readonly string[]): number {
  const typed = query.find((term) => word.folded.startsWith(term));
  const sameLength = word.folded.length === word.end - word.start;
  return typed && sameLength ? word.start + typed.length : word.end;
}
