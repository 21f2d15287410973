/** A word of an index, and what a match of it is worth beside the word that was typed. */
export interface Near {
  readonly word: string;
  readonly number: number;
  readonly weight: number;
}

const UNFINISHED = 0.6;
const MISTYPED = 0.15;
/** How much a word may differ, a letter in three, to be suggested where nothing was found. */
const SUGGESTED = 0.34;

/** Every word of an index once, numbered as it came. */
export class Words {
  readonly #numbers = new Map<string, number>();
  readonly #list: string[] = [];

  /** The word's number, a new one where it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#list.length);
    return this.#list.push(word) - 1;
  }

  /**
   * The word itself, words that it begins where it may be unfinished, and words one typing error away where that is
   * forgiven. In the order of the words, so that sums over them are the same wherever the texts came from.
   */
  near(term: string, { unfinished, forgiven }: { unfinished: boolean; forgiven: boolean }): Near[] {
    const found: Near[] = [];
    const exact = this.#numbers.get(term);
    if (exact !== undefined) found.push({ word: term, number: exact, weight: 1 });
    if (!unfinished && !forgiven) return found;
    for (const [number, word] of this.#list.entries()) {
      if (number === exact) continue;
      if (unfinished && word.startsWith(term))
        found.push({ word, number, weight: share(UNFINISHED, word, 0.3 * (word.length - term.length)) });
      else if (forgiven && isOneErrorAway(term, word))
        found.push({ word, number, weight: share(MISTYPED, word, 1) });
    }
    return found.sort((a, b) => (a.word < b.word ? -1 : 1));
  }

  /** The most alike of the words that begin with the same letter. */
  nearest(term: string): string | undefined {
    let best: { word: string; errors: number } | undefined;
    const most = Math.max(1, Math.round(term.length * SUGGESTED));
    for (const word of this.#list) {
      if (word[0] !== term[0] || Math.abs(word.length - term.length) > (best?.errors ?? most)) continue;
      const errors = editDistance(term, word);
      if (errors > most) continue;
      if (!best || errors < best.errors || (errors === best.errors && word < best.word))
        best = { word, errors };
    }
    return best?.word;
  }
}

/** A long word loses less by the same difference. */
function share(weight: number, word: string, difference: number): number {
  return (weight * word.length) / (word.length + difference);
}

/** One letter wrong, missing or too many, or two neighbours swapped. */
export function isOneErrorAway(one: string, other: string): boolean {
  const difference = other.length - one.length;
  if (difference > 1 || difference < -1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (difference > 0) return one.slice(start) === other.slice(start + 1);
  if (difference < 0) return one.slice(start + 1) === other.slice(start);
  if (start === one.length) return false;
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  const swapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return swapped && one.slice(start + 2) === other.slice(start + 2);
}

/** Levenshtein's distance, by rows (Wagner and Fischer 1974). */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (before[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(changed, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
