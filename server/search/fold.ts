const MARKS = /\p{M}+/gu;
/** Nothing to take away but letter case. */
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORDS = /[a-z0-9]+/g;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Letter case and diacritics away, for any script that has them: what one types is found however it is printed.
 *
 * @example fold("Čeněk") // "cenek"
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize("NFD").replace(MARKS, "").toLowerCase().normalize("NFC");
}

/** A word of a text, where it stands, and how it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** The words of a text, with UTF-16 offsets. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
  // A mark without a letter to stand on is no word.
  return words.filter((word) => word.folded !== "");
}

/** The folded words of a text, where their places are of no interest: an index reads a million of them. */
export function foldedWords(text: string): string[] {
  if (PLAIN.test(text)) return text.toLowerCase().match(PLAIN_WORDS) ?? [];
  return wordsOf(text).map((word) => word.folded);
}
