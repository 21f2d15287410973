/** The sum of many hashes, in whatever order: each changes it as if it were another hash. */
export class HashSum {
  readonly #lanes: Uint32Array;
  #count: number;

  constructor(from?: HashSum) {
    this.#lanes = from ? from.#lanes.slice() : new Uint32Array(LANES);
    this.#count = from ? from.#count : 0;
  }

  add(hash: string): void {
    this.#change(hash, 1);
  }

  subtract(hash: string): void {
    this.#change(hash, -1);
  }

  /** Each lane runs over by itself. */
  #change(hash: string, sign: 1 | -1): void {
    this.#count += sign;
    for (let lane = 0; lane < LANES; lane++) {
      const digits = hash.slice(lane * DIGITS, (lane + 1) * DIGITS);
      this.#lanes[lane] = (this.#lanes[lane] as number) + sign * Number.parseInt(digits, 16);
    }
  }

  toJSON(): readonly number[] {
    return [this.#count, ...this.#lanes];
  }
}

/** A hash of 128 bits is four numbers of eight hexadecimal digits each. */
const LANES = 4;
const DIGITS = 8;
