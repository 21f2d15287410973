/**
 * What was made of texts, as long as all of them together have at most so many characters: those that were not asked for
 * the longest are dropped first. What is kept is shared: nobody may change it.
 */
export class Kept<T> {
  readonly #most: number;
  readonly #values = new Map<string, T>();
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get(text: string): T | undefined {
    const value = this.#values.get(text);
    if (value === undefined) return undefined;
    this.#values.delete(text);
    this.#values.set(text, value);
    return value;
  }

  set(text: string, value: T): void {
    if (value === undefined || text.length > this.#most) return;
    if (!this.#values.has(text)) this.#length += text.length;
    this.#values.set(text, value);
    for (const [oldest] of this.#values) {
      if (this.#length <= this.#most) break;
      this.#values.delete(oldest);
      this.#length -= oldest.length;
    }
  }
}
