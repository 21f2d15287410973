/** Characters that no text of a case may hold: controls, lone surrogates, and marks that reorder what is read. */
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

/** The stretch of `text`, as many words long as `quote`, that shares most of its words in order. */
export function nearestStretch(text: string, quote: string): string | undefined {
  const words = [...text.matchAll(/\S+/g)];
  const wanted = quote.split(" ");
  const bare = words.map((word) => bareWord(word[0]));
  const target = wanted.map(bareWord);
  let best = { score: 0, start: 0, end: 0 };
  for (let start = 0; start < words.length; start++) {
    const end = Math.min(words.length, start + wanted.length);
    const score = commonWords(bare.slice(start, end), target);
    if (score > best.score) best = { score, start, end };
  }
  if (best.score < wanted.length / 3) return undefined;
  const last = words[best.end - 1];
  return last && text.slice(words[best.start]?.index, last.index + last[0].length);
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Length of the longest common subsequence of two short lists of words. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++) {
      const same = word === b[j - 1] ? (row[j - 1] as number) + 1 : 0;
      next.push(Math.max(same, row[j] as number, next[j - 1] as number));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** What to do about such a character. The second control block mostly comes from UTF-8 that was read as Latin-1. */
export function cureForUnseen(unseen: string): string {
  return /^U\+00[89]/.test(unseen) ? "The text was encoded twice: write it again." : "Take it out.";
}
