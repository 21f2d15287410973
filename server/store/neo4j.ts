import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Session,
} from "neo4j-driver";
import { AppError } from "../model/errors.ts";
import type { GraphStore, RunOptions, Supports, Writer } from "./GraphStore.ts";
import { Gate } from "./gate.ts";
import { GuardedWriter } from "./guardedWriter.ts";
import { DEFAULT_TIMEOUT_MS, Limit } from "./limit.ts";
import { SILENT, type StoreLog } from "./log.ts";
import { neo4jError } from "./neo4jErrors.ts";
import type { Params, ReadQuery, Row } from "./queries.gen.ts";
import { queryNamed, readQueryBook } from "./queries.ts";
import type { NamedQuery } from "./queryFile.ts";
import type { QueryBook } from "./queryFolder.ts";
import { NEO4J_SCHEMA } from "./schema.ts";
import { checkParams, plainValue } from "./values.ts";

export interface Neo4jOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster, `neo4j+s://` for Aura. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string;
  readonly log?: StoreLog;
  readonly timeoutMs?: number;
  /** The queries that can be run; the product's, unless a test adds its own. */
  readonly queries?: QueryBook;
}

/** A server that is not there is said to be so within five seconds. */
const READY_MS = 4_500;
/** A commit that was sent is waited for, past its caller's limit: only its answer tells whether it took place. */
const COMMIT_MS = 30_000;
const CONNECTIONS = 50;
/** The rest wait here and not in the driver's pool, whose patience is for servers that do not answer. */
const WAITING = 20_000;
const PLANS_AT_ONCE = 8;

/**
 * Opens a Neo4j. Where it does not answer (yet), the store is returned all the same: `ready()` says what is wrong,
 * and the first call that finds the server applies the schema and plans every query.
 *
 * @throws AppError INTERNAL with every query that the server refuses.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<GraphStore> {
  const store = new Neo4jStore(options);
  try {
    await store.prepare();
  } catch (error) {
    if (!(error instanceof AppError && error.code === "UNAVAILABLE")) {
      await store.close();
      throw error;
    }
  }
  return store;
}

class Neo4jStore implements GraphStore {
  readonly name = "neo4j";
  readonly supports: Supports = { queryTimeout: true, manyServers: true };
  readonly writes = undefined;
  readonly #driver: Driver;
  readonly #book: QueryBook;
  readonly #options: Neo4jOptions;
  readonly #log: StoreLog;
  readonly #timeoutMs: number;
  /** Reads see our own writes, on any member of a cluster. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #gate = new Gate(CONNECTIONS, WAITING);
  #prepared: Promise<void> | undefined;
  #closed = false;

  constructor(options: Neo4jOptions) {
    this.#options = options;
    this.#book = options.queries ?? readQueryBook();
    this.#log = options.log ?? SILENT;
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 4_000,
      maxTransactionRetryTime: 2_000,
      maxConnectionPoolSize: CONNECTIONS,
      connectionLivenessCheckTimeout: 10_000,
      useBigInt: true,
      telemetryDisabled: true,
    });
  }

  async run<Q extends ReadQuery>(query: Q, params: Params<Q>, options?: RunOptions): Promise<Row<Q>[]> {
    const named = queryNamed(this.#book, query, "read");
    checkParams(named, params);
    const limit = new Limit(options, this.#timeoutMs);
    const started = performance.now();
    await limit.race(this.prepare());
    const rows = await this.#gate.pass(limit, () =>
      this.#inSession("READ", limit, query, (session) =>
        session.executeRead((tx) => runNamed(tx, named, params), { timeout: limit.left }),
      ),
    );
    this.#log.debug({ query, ms: performance.now() - started, rows: rows.length }, "query");
    return rows as Row<Q>[];
  }

  async write<T>(work: (tx: Writer) => Promise<T>, options?: RunOptions): Promise<T> {
    const limit = new Limit(options, this.#timeoutMs);
    await limit.race(this.prepare());
    return await this.#gate.pass(limit, () => {
      const patience = new Limit({ timeoutMs: limit.left + COMMIT_MS }, COMMIT_MS);
      return this.#inSession("WRITE", patience, undefined, (session) =>
        session.executeWrite((tx) => limit.race(this.#work(tx, work)), { timeout: limit.left }),
      );
    });
  }

  async #work<T>(transaction: ManagedTransaction, work: (tx: Writer) => Promise<T>): Promise<T> {
    const tx = new GuardedWriter(this.#book, (named, params) => runNamed(transaction, named, params));
    try {
      const result = await work(tx);
      tx.end();
      return result;
    } finally {
      tx.close();
    }
  }

  async ready(): Promise<void> {
    const limit = new Limit({ timeoutMs: READY_MS }, READY_MS);
    try {
      await this.#bounded(limit, () => this.#driver.verifyConnectivity(this.#database()));
      await limit.race(this.prepare());
    } catch (error) {
      if (!(error instanceof AppError && error.code === "TIMEOUT")) throw error;
      const message = `Neo4j at ${this.#options.uri} is slow to answer. Wait for it, or check NEO4J_URI.`;
      throw new AppError("UNAVAILABLE", message, { cause: error });
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#driver.close();
  }

  #database(): { database?: string } {
    const { database } = this.#options;
    return database === undefined ? {} : { database };
  }

  /** Applies the schema and plans every query: once, and again only if the server was not there. */
  prepare(): Promise<void> {
    if (this.#closed) return Promise.reject(new AppError("UNAVAILABLE", "The store is closed."));
    this.#prepared ??= this.#prepareNow().catch((error: unknown) => {
      this.#prepared = undefined;
      throw neo4jError(error, this.#options);
    });
    return this.#prepared;
  }

  async #prepareNow(): Promise<void> {
    const database = this.#database();
    const session = this.#driver.session(database);
    try {
      await session.executeWrite(async (tx) => {
        for (const statement of NEO4J_SCHEMA) await tx.run(statement);
      });
    } finally {
      await session.close();
    }
    const faults = (await explainAll(this.#driver, database, [...this.#book.values()])).filter(
      (remark) => remark.severity === "ERROR",
    );
    if (faults.length === 0) return;
    const lines = faults.map(({ query, text }) => `${query}: ${text}`);
    throw new AppError("INTERNAL", `Neo4j refuses these queries:\n${lines.join("\n")}`);
  }

  async #inSession<T>(
    mode: "READ" | "WRITE",
    limit: Limit,
    query: string | undefined,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#driver.session({
      ...this.#database(),
      defaultAccessMode: neo4j.session[mode],
      bookmarkManager: this.#bookmarks,
    });
    try {
      return await this.#bounded(limit, () => work(session), query);
    } finally {
      // Closing resets the connection: what still runs on the server ends.
      session.close().catch(() => {});
    }
  }

  async #bounded<T>(limit: Limit, work: () => Promise<T>, query?: string): Promise<T> {
    try {
      return await limit.race(work());
    } catch (error) {
      throw neo4jError(error, this.#options, query);
    }
  }
}

async function runNamed(tx: ManagedTransaction, named: NamedQuery, params: object): Promise<unknown[]> {
  const { records } = await tx.run(named.text, driverValue(params) as Record<string, unknown>);
  return records.map((record) => {
    const row = record.toObject();
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
  });
}

/** Whole numbers go as integers: the driver would send every number as a float. */
function driverValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, driverValue(item)]));
}

/** What the server says about a query before it is run. */
export interface Remark {
  readonly query: string;
  readonly severity: "ERROR" | "WARNING" | "INFORMATION";
  readonly text: string;
}

/** What a Neo4j says about queries: what it refuses, and what looks like a mistake to it. Nothing is run. */
export async function remarksOn(options: Neo4jOptions, queries: readonly NamedQuery[]): Promise<Remark[]> {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password));
  try {
    return await explainAll(
      driver,
      options.database === undefined ? {} : { database: options.database },
      queries,
    );
  } finally {
    await driver.close();
  }
}

/** Plans every query without running it, several at once. */
async function explainAll(
  driver: Driver,
  database: { database?: string },
  queries: readonly NamedQuery[],
): Promise<Remark[]> {
  const todo = [...queries];
  const remarks: Remark[] = [];
  await Promise.all(
    Array.from({ length: PLANS_AT_ONCE }, async () => {
      for (let query = todo.shift(); query; query = todo.shift())
        remarks.push(...(await explain(driver, database, query)));
    }),
  );
  return remarks;
}

async function explain(
  driver: Driver,
  database: { database?: string },
  query: NamedQuery,
): Promise<Remark[]> {
  const session = driver.session({ ...database, defaultAccessMode: neo4j.session.READ });
  try {
    const params = Object.fromEntries(query.params.map(({ name }) => [name, null]));
    const { summary } = await session.run(`EXPLAIN ${query.text}`, params);
    return summary.gqlStatusObjects
      .filter((status) => status.isNotification)
      .map((status) => ({
        query: query.name,
        severity: status.severity === "WARNING" ? "WARNING" : "INFORMATION",
        text: status.statusDescription,
      }));
  } catch (error) {
    if (!(error instanceof neo4j.Neo4jError) || !error.code.startsWith("Neo.ClientError.Statement"))
      throw error;
    return [{ query: query.name, severity: "ERROR", text: error.message }];
  } finally {
    await session.close();
  }
}
