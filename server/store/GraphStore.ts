import type { Params, ReadQuery, Row, WriteQuery } from "./queries.gen.ts";

/** What differs between the stores, and nothing else. */
export interface Supports {
  /** Does the store end a query by itself when its time limit passes? Else the adapter replaces the engine. */
  readonly queryTimeout: boolean;
  /** May several server processes share one store? */
  readonly manyServers: boolean;
}

/** How a call may be bounded. `timeoutMs` defaults to the store's limit (10,000). */
export interface RunOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** How a write may be bounded, and whether it stands alone. */
export interface WriteOptions extends RunOptions {
  /**
   * More writes follow at once, the last of them without this: until that one, a power cut may take this one back,
   * whole. For the parts of a bulk load.
   */
  readonly moreFollow?: boolean;
}

/** The statements of one write transaction. Reads inside it see its own writes. */
export interface Writer {
  run<Q extends ReadQuery | WriteQuery>(query: Q, params: Params<Q>): Promise<Row<Q>[]>;
}

/**
 * The port that both stores implement. A query is called by its name in `cypher/*.cypher`; no query text crosses.
 *
 * Errors: {@link AppError} with `TIMEOUT` (the limit passed), `UNAVAILABLE` (not there, or lost), `CONFLICT` (a
 * constraint or a concurrent write), `STORAGE_FULL`, `BAD_USER_INPUT` (a parameter that no store can hold).
 */
export interface GraphStore {
  readonly name: "neo4j" | "embedded";
  readonly supports: Supports;
  /**
   * How many writes have ended, where nobody but this process can write; undefined where others may. What a read that
   * began at one count has told is so until the count changes, which it does before a write is acknowledged.
   */
  readonly writes: number | undefined;
  /** Runs a read query. Integers beyond 2^53 come back as bigint; everything else as plain values. */
  run<Q extends ReadQuery>(query: Q, params: Params<Q>, options?: RunOptions): Promise<Row<Q>[]>;
  /** One transaction: all of it is durable when the promise resolves, nothing of it when it rejects. */
  write<T>(work: (tx: Writer) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** Resolves when the store answers, else rejects with the reason, within five seconds. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
