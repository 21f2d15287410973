import { AppError } from "../model/errors.ts";
import type { RunOptions } from "./GraphStore.ts";

export const DEFAULT_TIMEOUT_MS = 10_000;

/** The bound of one call: its time limit and its caller's signal. */
export class Limit {
  readonly timeoutMs: number;
  readonly #signal: AbortSignal | undefined;
  readonly #ends: number;

  constructor(options: RunOptions | undefined, timeoutMs: number) {
    this.timeoutMs = options?.timeoutMs ?? timeoutMs;
    this.#signal = options?.signal;
    this.#ends = performance.now() + this.timeoutMs;
  }

  /** Milliseconds, whole; 0 when the time is up. */
  get left(): number {
    return Math.max(0, Math.ceil(this.#ends - performance.now()));
  }

  /** @throws AppError TIMEOUT, or the signal's reason. */
  check(): void {
    this.#signal?.throwIfAborted();
    if (this.left === 0) throw this.#timeout();
  }

  /** The promise's outcome, unless the limit or the signal comes first; `onTimeout` runs if it was the limit. */
  async race<T>(promise: Promise<T>, onTimeout?: () => void): Promise<T> {
    // Whoever loses the race must not be reported as unhandled.
    promise.catch(() => {});
    this.#signal?.throwIfAborted();
    let timer: NodeJS.Timeout | undefined;
    let onAbort: (() => void) | undefined;
    const bound = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        onTimeout?.();
        reject(this.#timeout());
      }, this.left);
      onAbort = () => reject(this.#signal?.reason);
      this.#signal?.addEventListener("abort", onAbort, { once: true });
    });
    try {
      return await Promise.race([promise, bound]);
    } finally {
      clearTimeout(timer);
      if (onAbort) this.#signal?.removeEventListener("abort", onAbort);
    }
  }

  #timeout(): AppError {
    const seconds = this.timeoutMs / 1000;
    return new AppError("TIMEOUT", `The query took longer than ${seconds} s. Ask for less at once.`);
  }
}
