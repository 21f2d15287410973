import { randomUUID } from "node:crypto";
import { AppError } from "../model/errors.ts";
import { type EngineChild, EngineGone } from "./engineChild.ts";
import type { EngineHost } from "./engineHost.ts";
import type { Writer } from "./GraphStore.ts";
import { GuardedWriter } from "./guardedWriter.ts";
import type { Limit } from "./limit.ts";
import { queryNamed } from "./queries.ts";
import type { QueryBook } from "./queryFolder.ts";
import { encode } from "./values.ts";

/** A commit is short; one that takes longer than this has lost its engine. */
const COMMIT_MS = 30_000;

/**
 * Runs one transaction on the engine. It is all there when the promise resolves, and nothing of it when it rejects:
 * whether a commit that was cut off took place is read from the mark that each transaction leaves.
 */
export async function runTransaction<T>(
  host: EngineHost,
  book: QueryBook,
  work: (tx: Writer) => Promise<T>,
  limit: Limit,
  durable: boolean,
): Promise<T> {
  const child = await limit.race(host.engine());
  const tx = new GuardedWriter(book, ({ text }, params) => {
    limit.check();
    return child.call({ ask: "run", text, params: encode(params) });
  });
  let result: T;
  try {
    // The first statements go with it.
    [, result] = await limit.race(Promise.all([child.call({ ask: "begin" }), work(tx)]));
    tx.end();
  } catch (error) {
    await abandon(host, child, tx);
    throw error;
  }
  await commit(host, child, book, durable);
  return result;
}

/** A statement that still runs cannot be cancelled: its engine is ended, and the transaction with it. */
async function abandon(host: EngineHost, child: EngineChild, tx: GuardedWriter): Promise<void> {
  tx.close();
  if (tx.busy) host.end(child, "an abandoned transaction");
  else await child.call({ ask: "rollback" }).catch(() => {});
}

async function commit(
  host: EngineHost,
  child: EngineChild,
  book: QueryBook,
  durable: boolean,
): Promise<void> {
  const token = randomUUID();
  const mark = { text: queryNamed(book, "store.mark", "write").text, params: encode({ token }) };
  const timer = setTimeout(() => host.end(child, "a commit that hangs"), COMMIT_MS);
  try {
    const [why] = await child.call({ ask: "commit", mark, durable });
    if (why !== undefined) host.unsafe(child, String(why));
  } catch (error) {
    if (!(error instanceof EngineGone)) throw await rolledBack(child, error);
    if (!(await tookPlace(host, book, token))) throw lost(error);
  } finally {
    clearTimeout(timer);
  }
}

async function rolledBack(child: EngineChild, error: unknown): Promise<unknown> {
  await child.call({ ask: "rollback" }).catch(() => {});
  return error;
}

async function tookPlace(host: EngineHost, book: QueryBook, token: string): Promise<boolean> {
  const next = await host.engine();
  const { text } = queryNamed(book, "store.marked", "read");
  const rows = (await next.call({ ask: "read", text, params: encode({}) })) as { token: string }[];
  return rows[0]?.token === token;
}

function lost(cause: EngineGone): AppError {
  return new AppError("UNAVAILABLE", "The store was lost while it wrote. Nothing was written: try again.", {
    cause,
  });
}
