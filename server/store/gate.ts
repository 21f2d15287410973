import { AppError } from "../model/errors.ts";
import type { Limit } from "./limit.ts";

/** Lets so many through at once; the others wait in turn, each within its own limit. */
export class Gate {
  readonly #width: number;
  readonly #room: number;
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(width: number, room: number) {
    this.#width = width;
    this.#room = room;
  }

  /** @throws AppError OVERLOADED when too many wait already, TIMEOUT when the turn comes too late. */
  async pass<T>(limit: Limit, work: () => Promise<T>): Promise<T> {
    await this.#enter(limit);
    try {
      limit.check();
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(limit: Limit): Promise<void> {
    if (this.#inside < this.#width) {
      this.#inside += 1;
      return;
    }
    if (this.#waiting.length >= this.#room)
      throw new AppError("OVERLOADED", "Too many requests wait for the store. Try again in a moment.");
    const turn = new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      await limit.race(turn);
    } catch (error) {
      // The turn still comes: pass it on.
      void turn.then(() => this.#leave());
      throw error;
    }
  }

  #leave(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inside -= 1;
  }
}
