import { IntList } from "./IntList.ts";
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

/** The occurrences of every word, those of one word side by side from its start on. */
interface Sorted {
  readonly starts: Int32Array;
  readonly places: Int32Array;
}

/**
 * Which word stands in which field of which thing, and how often: numbers only, so that a hundred thousand things are
 * scored in milliseconds and kept in little memory. Scores are BM25+ over fields, each with its own weight.
 */
export class Postings {
  readonly #fields: number;
  readonly #weights: readonly number[];
  /** Occurrence by occurrence as they came: the word, and its place, which is `thing * fields + field`. */
  #words = new IntList();
  #places = new IntList();
  /** The same by word, once something is asked. */
  #sorted: Sorted | undefined;
  #wordCount = 0;
  /** By `thing * fields + field`: how many different words it holds. */
  readonly #lengths = new IntList();
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
    if (this.#sorted) this.#unsort(this.#sorted);
    const thing = this.#things++;
    for (let field = 0; field < this.#fields; field++) {
      const place = thing * this.#fields + field;
      const numbers = words[field] ?? [];
      for (const word of numbers) this.#occurs(word, place);
      this.#lengths.push(numbers.length > 1 ? new Set(numbers).size : numbers.length);
      this.#total[field] = (this.#total[field] ?? 0) + this.#lengths.at(place);
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

  #occurs(word: number, place: number): void {
    this.#words.push(word);
    this.#places.push(place);
    if (word >= this.#wordCount) this.#wordCount = word + 1;
  }

  /** Where a word stands, once for each occurrence, in order. */
  #at(word: number): Int32Array {
    this.#sorted ??= this.#sort();
    const { starts, places } = this.#sorted;
    return word < this.#wordCount ? places.subarray(starts[word], starts[word + 1]) : new Int32Array(0);
  }

  /** A counting sort: what came first of a word stays first. */
  #sort(): Sorted {
    const starts = new Int32Array(this.#wordCount + 1);
    for (let i = 0; i < this.#words.length; i++) (starts[this.#words.at(i) + 1] as number) += 1;
    for (let word = 0; word < this.#wordCount; word++)
      starts[word + 1] = (starts[word] ?? 0) + (starts[word + 1] ?? 0);
    const next = starts.slice();
    const places = new Int32Array(this.#places.length);
    for (let i = 0; i < places.length; i++) {
      const word = this.#words.at(i);
      places[next[word] ?? 0] = this.#places.at(i);
      (next[word] as number) += 1;
    }
    [this.#words, this.#places] = [new IntList(), new IntList()];
    return { starts, places };
  }

  #unsort({ starts, places }: Sorted): void {
    this.#sorted = undefined;
    for (let word = 0; word < this.#wordCount; word++)
      for (let i = starts[word] ?? 0; i < (starts[word + 1] ?? 0); i++) this.#occurs(word, places[i] ?? 0);
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
    const places = this.#at(number);
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
  #rarity(places: Int32Array): number[] {
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
    const length = this.#lengths.at(place) / usual;
    return D + (often * (K + 1)) / (often + K * (1 - B + B * length));
  }
}
