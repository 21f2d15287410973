import type { GraphStore } from "../store/GraphStore.ts";

/** What the server waits for, or that it waits for nothing. */
export type Readiness = { readonly ready: true } | { readonly ready: false; readonly waitsFor: string };

/** Changed by the composition root while it starts and ends; read by `/health/ready`. */
export class Health {
  #waitsFor: string | undefined = "the start";
  #store: GraphStore | undefined;

  waitFor(what: string): void {
    this.#waitsFor = what;
    this.#store = undefined;
  }

  serve(store: GraphStore): void {
    this.#waitsFor = undefined;
    this.#store = store;
  }

  /** The cases are loaded; whether the store still answers is {@link readiness}'s to say. */
  get serving(): boolean {
    return this.#store !== undefined;
  }

  /** Asks the store itself: a server whose store is lost is not ready. */
  async readiness(): Promise<Readiness> {
    if (!this.#store) return { ready: false, waitsFor: this.#waitsFor ?? "the store" };
    try {
      await this.#store.ready();
      return { ready: true };
    } catch (error) {
      return { ready: false, waitsFor: `the store: ${(error as Error).message}` };
    }
  }
}
