import type { Near } from "./words.ts";

/** Free parameters of BM25+ (Lv and Zhai 2011): how fast repetition tires, how much length counts, the floor. */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What each thing scored, and how many of the words asked for it holds. Valid until the next {@link Postings.score}. */
export interface Scores {
  readonly things: readonly number[];
  readonly score: Float64Array;
  readonly held: Uint8Array;
}

/**
 * Which word stands in which field of which thing, and how often: numbers only, so that a hundred thousand things are
 * scored in milliseconds and kept in little memory. Scores are BM25+ over fields, each with its own weight.
 */
export class Postings {
  readonly #fields: number;
  readonly #weights: readonly number[];
  /** By word: `thing * fields + field`, once for each occurrence, in order. */
  readonly #at: number[][] = [];
  /** By `thing * fields + field`: how many different words it holds. */
  readonly #lengths: number[] = [];
  readonly #total: number[];
  #things = 0;
  #score = new Float64Array(0);
  #held = new Uint8Array(0);
  #lastHeld = new Int32Array(0);
  #touched: number[] = [];

  /** @param weights of the fields, in their order */
  constructor(weights: readonly number[]) {
    this.#weights = weights;
    this.#fields = weights.length;
    this.#total = weights.map(() => 0);
  }

  /** Adds the next thing, field by field. @returns its number */
  add(words: readonly (readonly number[])[]): number {
    const thing = this.#things++;
    for (let field = 0; field < this.#fields; field++) {
      const place = thing * this.#fields + field;
      const numbers = words[field] ?? [];
      for (const word of numbers) this.#of(word).push(place);
      this.#lengths[place] = numbers.length > 1 ? new Set(numbers).size : numbers.length;
      this.#total[field] = (this.#total[field] ?? 0) + this.#lengths[place];
    }
    return thing;
  }

  /** @param asked for each word asked for, the words that stand for it */
  score(asked: readonly (readonly Near[])[]): Scores {
    this.#clear();
    for (const [i, nears] of asked.entries()) for (const near of nears) this.#count(near, i + 1);
    // Two words of a question that are found together say more than the sum of them.
    for (const thing of this.#touched)
      this.#score[thing] = (this.#score[thing] ?? 0) * (this.#held[thing] ?? 1);
    return { things: this.#touched, score: this.#score, held: this.#held };
  }

  #of(word: number): number[] {
    const known = this.#at[word];
    if (known) return known;
    const fresh: number[] = [];
    this.#at[word] = fresh;
    return fresh;
  }

  #clear(): void {
    if (this.#score.length < this.#things) {
      this.#score = new Float64Array(this.#things);
      this.#held = new Uint8Array(this.#things);
      this.#lastHeld = new Int32Array(this.#things);
    }
    for (const thing of this.#touched) {
      this.#score[thing] = 0;
      this.#held[thing] = 0;
      this.#lastHeld[thing] = 0;
    }
    this.#touched = [];
  }

  #count({ number, weight }: Near, asked: number): void {
    const places = this.#at[number] ?? [];
    const rarity = this.#rarity(places);
    for (let i = 0; i < places.length; ) {
      const place = places[i] ?? 0;
      let often = 1;
      while (places[i + often] === place) often += 1;
      i += often;
      const thing = Math.floor(place / this.#fields);
      const field = place - thing * this.#fields;
      const worth = (this.#weights[field] ?? 0) * (rarity[field] ?? 0) * this.#density(place, field, often);
      this.#touch(thing, asked);
      this.#score[thing] = (this.#score[thing] ?? 0) + weight * worth;
    }
  }

  #touch(thing: number, asked: number): void {
    if (this.#lastHeld[thing] === asked) return;
    if (this.#lastHeld[thing] === 0) this.#touched.push(thing);
    this.#lastHeld[thing] = asked;
    this.#held[thing] = Math.min(255, (this.#held[thing] ?? 0) + 1);
  }

  /** By field: the fewer things hold a word there, the more it says. */
  #rarity(places: readonly number[]): number[] {
    const holding = this.#weights.map(() => 0);
    let last = -1;
    for (const place of places) {
      if (place === last) continue;
      last = place;
      const field = place % this.#fields;
      holding[field] = (holding[field] ?? 0) + 1;
    }
    return holding.map((n) => Math.log(1 + (this.#things - n + 0.5) / (n + 0.5)));
  }

  #density(place: number, field: number, often: number): number {
    const usual = (this.#total[field] ?? 0) / this.#things;
    const length = (this.#lengths[place] ?? 0) / usual;
    return D + (often * (K + 1)) / (often + K * (1 - B + B * length));
  }
}
