/** Names that could be of one and the same: after folding the same, the same words in another order, or a slip apart. */
import { foldedWords } from "./fold.ts";

export interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Shorter names are one slip from too many others. */
export const SLIPS_FROM = 8;
/** Words that a name may have or lack. */
const SMALL: ReadonlySet<string> = new Set(["the", "of", "a", "an", "and"]);

/** Whether a name or alias of one is that of the other, or nearly. Names with different numbers are of different things. */
export function alike(one: Named, other: Named): boolean {
  const others = formsOf(other);
  return formsOf(one).some((a) => others.some((b) => sameForm(a, b)));
}

/** A name as it is compared. */
interface Form {
  readonly text: string;
  /** Its words in the order of the alphabet. */
  readonly words: string;
  readonly numbers: string;
}

/** Each name and alias as it is compared; those of less than three letters are left out. */
export function formsOf({ name, aliases }: Named): Form[] {
  return [name, ...aliases].flatMap((form) => {
    const words = foldedWords(form).filter((word) => !SMALL.has(word));
    const text = words.join("");
    if (text.length < 3) return [];
    const numbers = words.filter((word) => /\d/.test(word)).join(" ");
    return [{ text, words: [...words].sort().join(" "), numbers }];
  });
}

function sameForm(a: Form, b: Form): boolean {
  if (a.text === b.text || a.words === b.words) return true;
  if (a.numbers !== b.numbers || Math.min(a.text.length, b.text.length) < SLIPS_FROM) return false;
  return oneSlip(a.text, b.text);
}

/** Whether one letter more, less, other or changed with its neighbour makes one text the other. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const turned = `${restA[1] ?? ""}${restA[0] ?? ""}${restA.slice(2)}`;
  return [restA.slice(1) === restB.slice(1), restA.slice(1) === restB, restA === restB.slice(1)].some(Boolean)
    ? true
    : turned === restB;
}
