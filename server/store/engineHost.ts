import { AppError } from "../model/errors.ts";
import { EngineChild, EngineGone, EngineRefusal } from "./engineChild.ts";
import { isLocked } from "./engineErrors.ts";
import type { Limit } from "./limit.ts";
import type { StoreLog } from "./log.ts";
import { EMBEDDED_SCHEMA } from "./schema.ts";

/** A read that meets so many engines that die is itself a suspect. */
const TRIES = 3;
/** A server that was just killed may hold the lock a moment longer. */
const LOCK_PATIENCE_MS = 1_500;
/** A query that runs may keep a clean end waiting for ever. */
const CLOSE_MS = 5_000;
/** Where none runs: a large graph is put away whole, since opening it with its log takes twice the memory. */
const PUT_AWAY_MS = 30_000;

/** Keeps one engine process open: starts it, replaces it when it dies or has to be ended. */
export class EngineHost {
  readonly #file: string;
  readonly #log: StoreLog;
  #current: Promise<EngineChild> | undefined;
  #closed = false;

  constructor(file: string, log: StoreLog) {
    this.#file = file;
    this.#log = log;
  }

  /** The engine that answers now, or the next one as soon as it is open. */
  async engine(): Promise<EngineChild> {
    for (;;) {
      if (this.#closed) throw new AppError("UNAVAILABLE", "The store is closed.");
      this.#current ??= this.#open();
      const current = this.#current;
      const child = await current;
      if (!child.gone) return child;
      this.#forget(current);
    }
  }

  /** Runs a read, on the next engine if this one dies. Past the limit the engine is ended: it cannot cancel. */
  async read(text: string, params: string, limit: Limit): Promise<unknown[]> {
    for (let tries = 1; ; tries += 1) {
      const child = await limit.race(this.engine());
      try {
        return await limit.race(child.call({ ask: "read", text, params }), () =>
          this.end(child, "time limit"),
        );
      } catch (error) {
        if (!(error instanceof EngineGone) || tries === TRIES) throw error;
      }
    }
  }

  /** Ends an engine that does not come to an end by itself; the next request starts another. */
  end(child: EngineChild, why: string): void {
    this.#log.warn({ why, pid: child.pid }, "the engine is replaced");
    child.kill();
  }

  /** Tells of a commit that was not put on disk: it survives the process, but not the power. */
  unsafe(child: EngineChild, why: string): void {
    this.#log.warn({ why, pid: child.pid }, "a write is not safe from a power cut");
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    const current = this.#current;
    this.#closed = true;
    const child = await current?.catch(() => undefined);
    if (!child) return;
    const hurry = setTimeout(() => child.kill(), child.busy ? CLOSE_MS : PUT_AWAY_MS);
    await child.call({ ask: "close" }).catch(() => {});
    child.kill();
    await child.exited;
    clearTimeout(hurry);
  }

  #open(): Promise<EngineChild> {
    const opening = this.#start();
    opening.then(
      (child) => void child.exited.then(() => this.#replace(opening)),
      () => this.#forget(opening),
    );
    return opening;
  }

  #forget(opening: Promise<EngineChild>): void {
    if (this.#current === opening) this.#current = undefined;
  }

  /** At once, so that the next request finds an engine that is open already. */
  #replace(dead: Promise<EngineChild>): void {
    this.#forget(dead);
    if (!this.#closed) this.engine().catch(() => {});
  }

  async #start(): Promise<EngineChild> {
    const patience = performance.now() + LOCK_PATIENCE_MS;
    for (;;) {
      const child = new EngineChild();
      try {
        await child.call({ ask: "open", file: this.#file, schema: EMBEDDED_SCHEMA });
        this.#log.debug({ pid: child.pid }, "the engine is open");
        return child;
      } catch (error) {
        child.kill();
        await child.exited;
        const locked = error instanceof EngineRefusal && isLocked(error.message);
        if (!locked || performance.now() > patience) throw error;
      }
    }
  }
}
