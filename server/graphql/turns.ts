import { setImmediate } from "node:timers/promises";

/**
 * Lets those who wait go on one at a time, each in a turn of the event loop of its own. Without it several large
 * answers, whose data arrived together, are put together in one go, and everybody else waits for all of them.
 */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  next(): Promise<void> {
    this.#last = this.#last.then(() => setImmediate());
    return this.#last;
  }
}
