import { alike, formsOf, type Named, SLIPS_FROM } from "./alike.ts";

/** A slip leaves the first four letters of a long name as they are, or the last three. */
const FIRST = 4;
const LAST = 3;

/**
 * Things whose names could be of one and the same, found without holding each against each: two such names are the same
 * text, the same words, or begin or end alike.
 */
export class LikeNames {
  readonly #things = new Map<string, number[]>();
  readonly #names: Named[] = [];

  add(thing: number, names: Named): void {
    this.#names[thing] = names;
    for (const key of keysOf(names)) {
      const things = this.#things.get(key);
      if (things === undefined) this.#things.set(key, [thing]);
      else if (things.at(-1) !== thing) things.push(thing);
    }
  }

  /** Whoever `alike` says could be one with a thing of these names, that thing too; in the order they were added. */
  like(names: Named): number[] {
    const near = new Set(keysOf(names).flatMap((key) => this.#things.get(key) ?? []));
    return [...near].filter((thing) => alike(names, this.#names[thing] as Named)).sort((a, b) => a - b);
  }
}

function keysOf(names: Named): string[] {
  return formsOf(names).flatMap(({ text, words, numbers }) => [
    `t ${text}`,
    `w ${words}`,
    ...(text.length < SLIPS_FROM
      ? []
      : [`b ${numbers} ${text.slice(0, FIRST)}`, `e ${numbers} ${text.slice(-LAST)}`]),
  ]);
}
