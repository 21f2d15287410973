import type { Fault } from "../model/errors.ts";

/** Where an item of a text stands. `line()` is its first line; a path leads to a field of it. */
export interface Place {
  readonly file: string;
  line(...path: readonly (string | number)[]): number;
}

/** An item as it was read, with the place it was read from. */
export interface Item<T> {
  readonly value: T;
  readonly place: Place;
}

/** The items without their places. */
export function valuesOf<T>(items: readonly Item<T>[]): T[] {
  return items.map((item) => item.value);
}

/** Gathers faults, so that a reader of a broken text sees all of them at once. */
export class Faults {
  readonly #list: Fault[] = [];
  /** The page that says how such a text is written. */
  readonly format: string;

  constructor(format = "docs/case-format.md") {
    this.format = format;
  }

  add(file: string, line: number, problem: string, cure: string): void {
    this.#list.push({ file, line, problem, cure });
  }

  at(place: Place, path: readonly (string | number)[], problem: string, cure: string): void {
    this.add(place.file, place.line(...path), problem, cure);
  }

  get empty(): boolean {
    return this.#list.length === 0;
  }

  get count(): number {
    return this.#list.length;
  }

  /** In order of file and line, each once. */
  list(): Fault[] {
    const seen = new Map(this.#list.map((f) => [`${f.file}\n${f.line}\n${f.problem}`, f]));
    return [...seen.values()].sort((a, b) =>
      a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
    );
  }
}

/** The candidate that a mistyped word most likely meant, or undefined where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 3 ? 0 : Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const d = distance(word.toLowerCase(), candidate.toLowerCase());
    if (d < bestDistance) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** Levenshtein's edit distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** @example oneOf("Persn", ["Person", "Group"]) // "Did you mean “Person”? Use one of Person, Group." */
export function oneOf(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return `${near ? `Did you mean “${near}”? ` : ""}Use one of ${candidates.join(", ")}.`;
}

/** Cuts a text for a message. */
export function short(text: string, max = 120): string {
  return text.length <= max ? text : `${text.slice(0, max - 1)}…`;
}
