import type { CaseId } from "./ids.ts";

/**
 * What was made of things, kept as long as the thing itself. A case that is read again after an act is, but for a handful
 * of its items, the same objects as before, and what was made of those is not made anew. What is kept is shared: nobody
 * may change it.
 */
export class MadeOf<K extends object, V> {
  readonly #made = new WeakMap<K, { readonly rest: readonly unknown[]; readonly value: V }>();

  /**
   * @param rest whatever else it is made of: where any of these is another, it is made anew
   */
  of(thing: K, rest: readonly unknown[], make: () => V): V {
    const made = this.#made.get(thing);
    if (made && sameItems(made.rest, rest)) return made.value;
    const value = make();
    this.#made.set(thing, { rest, value });
    return value;
  }
}

/** Whether both lists hold the very same things. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** What was made last for each case, of lists of things: made anew where one of them holds another thing. */
export class LastMade<V> {
  readonly #last = new Map<CaseId, { readonly of: readonly (readonly unknown[])[]; readonly value: V }>();

  of(id: CaseId, of: readonly (readonly unknown[])[], make: () => V): V {
    const last = this.#last.get(id);
    if (last && of.every((list, i) => sameItems(list, last.of[i] ?? []))) return last.value;
    const value = make();
    this.#last.set(id, { of, value });
    return value;
  }
}
