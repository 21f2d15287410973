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
