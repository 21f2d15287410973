/** From keys to numbers. A key's only number stands without a list around it: most keys of an index have one. */
export class Multimap<Key> {
  readonly #numbers = new Map<Key, number | number[]>();

  /** Adds a number to a key's, once where it comes again at once. Numbers come in ascending order. */
  add(key: Key, number: number): void {
    const known = this.#numbers.get(key);
    if (known === undefined) this.#numbers.set(key, number);
    else if (typeof known !== "number") {
      if (known.at(-1) !== number) known.push(number);
    } else if (known !== number) this.#numbers.set(key, [known, number]);
  }

  get(key: Key): readonly number[] {
    const known = this.#numbers.get(key) ?? [];
    return typeof known === "number" ? [known] : known;
  }
}
