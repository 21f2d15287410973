import { alike, formsOf, type Named, SLIPS_FROM } from "./alike.ts";
import { Multimap } from "./Multimap.ts";

/** A slip leaves the first four letters of a long name as they are, or the last three. */
const FIRST = 4;
const LAST = 3;

/**
 * Things whose names could be of one and the same, found without holding each against each: two such names are the same
 * text, the same words, or begin or end alike.
 */
export class LikeNames {
  /** By the hash of a key. Two keys with one hash do no harm: whatever is found is held against the names. */
  readonly #things = new Multimap<number>();
  readonly #names: Named[] = [];

  add(thing: number, names: Named): void {
    this.#names[thing] = names;
    for (const key of keysOf(names)) this.#things.add(hashOf(key), thing);
  }

  /** Whoever `alike` says could be one with a thing of these names, that thing too; in the order they were added. */
  like(names: Named): number[] {
    const near = new Set(keysOf(names).flatMap((key) => this.#things.get(hashOf(key))));
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

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units; 30 bits of it, which are kept without an object around them. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 2;
}
