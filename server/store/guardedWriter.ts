import type { Writer } from "./GraphStore.ts";
import type { Params, ReadQuery, Row, WriteQuery } from "./queries.gen.ts";
import { queryNamed } from "./queries.ts";
import type { NamedQuery } from "./queryFile.ts";
import type { QueryBook } from "./queryFolder.ts";
import { checkParams } from "./values.ts";

type Execute = (query: NamedQuery, params: object) => Promise<unknown[]>;

/**
 * The statements of one transaction, by name. After one that failed nothing more runs and nothing is kept, even where
 * the work swallowed the error: half a write is no write, and the stores would differ in how far it went.
 */
export class GuardedWriter implements Writer {
  readonly #book: QueryBook;
  readonly #execute: Execute;
  #failure: { readonly error: unknown } | undefined;
  #running = 0;
  #closed = false;

  constructor(book: QueryBook, execute: Execute) {
    this.#book = book;
    this.#execute = execute;
  }

  /** Is a statement still on its way? */
  get busy(): boolean {
    return this.#running > 0;
  }

  async run<Q extends ReadQuery | WriteQuery>(query: Q, params: Params<Q>): Promise<Row<Q>[]> {
    if (this.#closed) throw new TypeError(`${query} was run after its transaction had ended.`);
    if (this.#failure) throw this.#failure.error;
    const named = queryNamed(this.#book, query);
    this.#running += 1;
    try {
      checkParams(named, params);
      return (await this.#execute(named, params)) as Row<Q>[];
    } catch (error) {
      this.#failure = { error };
      throw error;
    } finally {
      this.#running -= 1;
    }
  }

  /** The work is done. @throws what a statement failed with. */
  end(): void {
    if (this.busy) throw new TypeError("The write ended before its statements had.");
    this.close();
    if (this.#failure) throw this.#failure.error;
  }

  /** Nothing more may run. */
  close(): void {
    this.#closed = true;
  }
}
