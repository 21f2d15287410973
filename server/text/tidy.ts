/** Characters that no text of ours may hold: controls, lone surrogates, and marks that reorder what is read. */
const UNSEEN = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;

/** One paragraph, in Unicode's composed form, with single spaces: what a text means however it was broken into lines. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/^ | $/g, "");
}

/** The code point of the first character that no text may hold, as `U+202E`. */
export function unseenIn(text: string): string | undefined {
  const found = UNSEEN.exec(text)?.[0];
  return found && `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What to do about such a character. The second control block mostly comes from UTF-8 that was read as Latin-1. */
export function cureForUnseen(unseen: string): string {
  return /^U\+00[89]/.test(unseen) ? "The text was encoded twice: write it again." : "Take it out.";
}
