import { accessSync, chmodSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AppError } from "../model/errors.ts";
import { embeddedError } from "./engineErrors.ts";
import { EngineHost } from "./engineHost.ts";
import { runTransaction } from "./engineTransaction.ts";
import type { GraphStore, RunOptions, Supports, WriteOptions, Writer } from "./GraphStore.ts";
import { Gate } from "./gate.ts";
import { DEFAULT_TIMEOUT_MS, Limit } from "./limit.ts";
import { SILENT, type StoreLog } from "./log.ts";
import type { Params, ReadQuery, Row } from "./queries.gen.ts";
import { queryNamed, readQueryBook } from "./queries.ts";
import type { QueryBook } from "./queryFolder.ts";
import { checkParams, encode } from "./values.ts";

export interface EmbeddedOptions {
  /** The data folder. Made, and closed to everyone else, if need be. */
  readonly dir: string;
  readonly log?: StoreLog;
  readonly timeoutMs?: number;
  /** The queries that can be run; the product's, unless a test adds its own. */
  readonly queries?: QueryBook;
}

const READY_MS = 4_500;
/** The engine has 512 threads; far fewer keep two cores busy. */
const READS_AT_ONCE = 128;
const READS_WAITING = 20_000;

/**
 * Opens the store in a folder: starts the engine's process, applies the schema, plans every query.
 *
 * @throws AppError UNAVAILABLE when the folder cannot be written, INTERNAL with every query the engine refuses.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<GraphStore> {
  const dir = resolve(options.dir);
  makePrivate(dir);
  const book = options.queries ?? readQueryBook();
  const store = new EmbeddedStore(dir, book, options);
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close();
    throw embeddedError(error, dir);
  }
}

function makePrivate(dir: string): void {
  try {
    makeFolder(dir);
    chmodSync(dir, 0o700);
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const message = `The data folder ${dir} cannot be written. Choose a folder of yours with REDTHREAD_DATA.`;
    throw new AppError("UNAVAILABLE", message, { cause });
  }
}

/** Level by level: Node's own recursive way never ends where the kernel makes no folders, as in /proc. */
function makeFolder(dir: string): void {
  if (existsSync(dir)) return;
  makeFolder(dirname(dir));
  mkdirSync(dir, { mode: 0o700 });
}

class EmbeddedStore implements GraphStore {
  readonly name = "embedded";
  readonly supports: Supports = { queryTimeout: false, manyServers: false };
  readonly #dir: string;
  readonly #book: QueryBook;
  readonly #host: EngineHost;
  readonly #log: StoreLog;
  readonly #timeoutMs: number;
  readonly #gate = new Gate(READS_AT_ONCE, READS_WAITING);
  /** One writer at a time: no conflict among our own writes, and the engine's isolation is enough. */
  readonly #writers = new Gate(1, READS_WAITING);
  #writes = 0;

  constructor(dir: string, book: QueryBook, options: EmbeddedOptions) {
    this.#dir = dir;
    this.#book = book;
    this.#log = options.log ?? SILENT;
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#host = new EngineHost(join(dir, "graph.grafeo"), this.#log);
  }

  get writes(): number {
    return this.#writes;
  }

  /** @throws AppError INTERNAL with every query that the engine cannot plan. */
  async prepare(): Promise<void> {
    const queries = [...this.#book.values()].map(({ name, text }) => ({ name, text }));
    const child = await this.#host.engine();
    const faults = (await child.call({ ask: "prepare", queries })) as { name: string; message: string }[];
    if (faults.length === 0) return;
    const lines = faults.map(({ name, message }) => `${name}: ${message}`);
    throw new AppError("INTERNAL", `The embedded store refuses these queries:\n${lines.join("\n")}`);
  }

  async run<Q extends ReadQuery>(query: Q, params: Params<Q>, options?: RunOptions): Promise<Row<Q>[]> {
    const named = queryNamed(this.#book, query, "read");
    checkParams(named, params);
    const { name, text } = named;
    const limit = new Limit(options, this.#timeoutMs);
    const started = performance.now();
    try {
      const rows = await this.#gate.pass(limit, () => this.#host.read(text, encode(params), limit));
      this.#log.debug({ query: name, ms: performance.now() - started, rows: rows.length }, "query");
      return rows as Row<Q>[];
    } catch (error) {
      throw embeddedError(error, this.#dir, name);
    }
  }

  async write<T>(work: (tx: Writer) => Promise<T>, options?: WriteOptions): Promise<T> {
    const limit = new Limit(options, this.#timeoutMs);
    try {
      const durable = !options?.moreFollow;
      return await this.#writers.pass(limit, () =>
        runTransaction(this.#host, this.#book, work, limit, durable),
      );
    } catch (error) {
      throw embeddedError(error, this.#dir);
    } finally {
      // One that failed, too: it may have taken place.
      this.#writes += 1;
    }
  }

  async ready(): Promise<void> {
    await this.run("store.ping", {}, { timeoutMs: READY_MS });
  }

  /** Lets the write that runs end, and refuses what comes after. */
  async close(): Promise<void> {
    const limit = new Limit(undefined, this.#timeoutMs);
    await this.#writers.pass(limit, () => this.#host.close()).catch(() => this.#host.close());
  }
}
