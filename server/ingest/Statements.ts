import { allDone } from "../model/allDone.ts";
import type { Writer } from "../store/GraphStore.ts";
import type { Params, WriteQuery } from "../store/queries.gen.ts";

/** What takes statements: a transaction, or what hands them on to one. */
export interface Taking {
  run<Q extends WriteQuery>(query: Q, params: Params<Q>): Promise<unknown>;
}

/** With so many rows under way their answers are waited for: all of a large case at once would hold the memory. */
const MOST_ROWS = 1_000;

/**
 * The statements of a transaction, one after the other without waiting for the answers in between: an act has a dozen of a
 * row or two each, and the way to the store and back takes longer than any of them.
 */
export class Statements implements Taking {
  readonly #tx: Writer;
  #sent: Promise<unknown>[] = [];
  #rows = 0;

  constructor(tx: Writer) {
    this.#tx = tx;
  }

  async run<Q extends WriteQuery>(query: Q, params: Params<Q>): Promise<void> {
    const { length: rows } = Object.values(params).find(Array.isArray) ?? [];
    if (this.#rows > 0 && this.#rows + rows > MOST_ROWS) await this.answered();
    const statement = this.#tx.run(query, params);
    // What it fails with is told to who waits for the answers.
    statement.catch(() => {});
    this.#sent.push(statement);
    this.#rows += rows;
  }

  /** All that was sent is done. @throws what the first of them failed with, when none is under way any more. */
  async answered(): Promise<void> {
    const sent = this.#sent;
    this.#sent = [];
    this.#rows = 0;
    await allDone(sent);
  }
}
