const MARKS = /\p{M}+/gu;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Letter case and diacritics away, for any script that has them: what one types is found however it is printed.
 *
 * @example fold("Čeněk") // "cenek"
 */
export function fold(text: string): string {
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
  return [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }));
}
