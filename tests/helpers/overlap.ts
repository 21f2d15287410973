/** A word of a text, and whether it is one that nobody can put in other words: a name or a number. */
interface Word {
  readonly text: string;
  readonly fixed: boolean;
}

/**
 * The longest runs of words that a text shares with an original, each holding at least `least` words that are neither
 * names nor numbers. Titles are left out by the caller's list: a text may always say what the original is called.
 *
 * @example sharedRuns("He said the cat sat on the mat", "the cat sat on the mat again", 5) // ["the cat sat on the mat"]
 */
export function sharedRuns(
  text: string,
  original: string,
  least: number,
  titles: readonly string[] = [],
): string[] {
  const ours = wordsOf(without(text, titles));
  const theirs = wordsOf(without(original, titles));
  const runs: string[] = [];
  for (let i = 0; i < ours.length; i++) {
    const length = longestAt(ours, i, theirs);
    const run = ours.slice(i, i + length);
    if (run.filter((word) => !word.fixed).length >= least) {
      runs.push(run.map((word) => word.text).join(" "));
      i += length - 1;
    }
  }
  return runs;
}

/** How many words from `i` on stand in the same order somewhere in the original. */
function longestAt(ours: readonly Word[], i: number, theirs: readonly Word[]): number {
  let longest = 0;
  for (let j = 0; j < theirs.length; j++) {
    let length = 0;
    while (sameWord(ours[i + length], theirs[j + length])) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** The mark that stands for a title is like no other word, so that no run passes through it. */
function sameWord(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && a.text !== "¶" && a.text === b?.text;
}

function without(text: string, titles: readonly string[]): string {
  return titles.reduce((rest, title) => rest.replaceAll(title, " ¶ "), text);
}

/** Lower-case words without marks. A name is a word that starts with a capital where no sentence starts. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const line of text.split(/\n+/)) {
    let opening = true;
    for (const raw of line.split(/[\s—–/]+/)) {
      const bare = raw
        .normalize("NFC")
        .replaceAll("’", "'")
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
      if (raw === "¶") words.push({ text: "¶", fixed: true });
      else if (bare) words.push({ text: bare.toLowerCase(), fixed: isFixed(bare, opening) });
      if (bare || raw === "•") opening = /[.!?:][”"’')]*$/.test(raw) || raw === "•";
    }
  }
  return words;
}

function isFixed(word: string, opening: boolean): boolean {
  return /\p{N}/u.test(word) || (!opening && /^\p{Lu}/u.test(word));
}
