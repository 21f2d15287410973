/**
 * The embedded engine's own process. It is a child and not a thread: a query cannot be cancelled, so one past its
 * time limit is ended by ending this process, and a crash of the engine is not a crash of the server.
 */
import { existsSync } from "node:fs";
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from "@grafeo-db/js";
import type { EngineFault, EngineMessage, EngineReply, EngineRequest } from "./engineProtocol.ts";
import { piecesOf } from "./engineRows.ts";
import { decode, encode } from "./values.ts";
import { WriteAhead } from "./writeAhead.ts";

const NONE = "[]";
/** What the log may hold before it goes into the main file: more makes the next opening after a crash longer. */
const LOG_BYTES = 8 * 1024 * 1024;
let database: GrafeoDB | undefined;
let log: WriteAhead | undefined;
let transaction: Transaction | undefined;
/** With what a statement of the transaction failed. */
let failure: unknown;

process.umask(0o077);
// Ctrl+C reaches the whole group of processes: only the server decides when its engine ends.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => {});
// The server is gone. What was committed is in the log; a running query would keep a clean end waiting.
process.on("disconnect", () => process.kill(process.pid, "SIGKILL"));
process.on("message", (messages: readonly EngineMessage[]) => {
  for (const { id, request } of messages)
    void serve(id, OF_A_TRANSACTION.has(request.ask) ? inTurn(request) : answer(request));
});

/** What a transaction asks is carried out in its order, also where it did not wait for the answer before. */
const OF_A_TRANSACTION: ReadonlySet<EngineRequest["ask"]> = new Set(["begin", "run", "commit", "rollback"]);
let last: Promise<unknown> = Promise.resolve();

function inTurn(request: EngineRequest): Promise<Answered> {
  const turn = last.then(() => answer(request));
  last = turn.catch(() => {});
  return turn;
}

async function serve(id: number, answering: Promise<Answered>): Promise<void> {
  try {
    const answered = await answering;
    if (typeof answered === "string") await send({ id, rows: answered });
    else for (const piece of piecesOf(answered)) await send({ id, ...piece });
  } catch (error) {
    await send({ id, fault: faultOf(error) });
  }
}

/** Resolves when it is on its way, so that pieces do not pile up. */
function send(reply: EngineReply): Promise<void> {
  return new Promise((resolve) => process.send?.(reply, () => resolve()));
}

/** Rows, or the text of what stands for them. */
type Answered = QueryResult | string;

async function answer(request: EngineRequest): Promise<Answered> {
  switch (request.ask) {
    case "open":
      return await open(request.file, request.schema);
    case "prepare":
      return await prepare(request.queries);
    case "read":
      return await opened().executeCypher(request.text, decode(request.params));
    case "begin":
      rollBack();
      transaction = opened().beginTransaction();
      return NONE;
    case "run":
      return await carriedOut(request.text, request.params);
    case "commit":
      return await commit(request.mark, request.durable);
    case "rollback":
      rollBack();
      return NONE;
    case "close":
      rollBack();
      database?.close();
      database = undefined;
      return NONE;
  }
}

async function open(file: string, schema: readonly string[]): Promise<string> {
  const there = existsSync(file);
  database = there ? grafeo.GrafeoDB.open(file) : grafeo.GrafeoDB.create(file);
  log = new WriteAhead(file);
  for (const statement of schema) await database.executeCypher(statement);
  // What is new has a main file on disk before anything is written behind it.
  if (!there) database.walCheckpoint();
  return NONE;
}

/** Plans every query without running it. @returns what is wrong, by name. */
async function prepare(queries: readonly { name: string; text: string }[]): Promise<string> {
  const faults: { name: string; message: string }[] = [];
  for (const { name, text } of queries) {
    try {
      await opened().executeCypher(`EXPLAIN ${text}`);
    } catch (error) {
      faults.push({ name, message: faultOf(error).message });
    }
  }
  return encode(faults);
}

/** Of a statement that failed nothing may follow: those that were sent with it are refused as it was. */
async function carriedOut(text: string, params: string): Promise<QueryResult> {
  if (failure !== undefined) throw failure;
  try {
    return await running().executeCypher(text, decode(params));
  } catch (error) {
    failure = error;
    throw error;
  }
}

async function commit(mark: { text: string; params: string }, durable: boolean): Promise<string> {
  await carriedOut(mark.text, mark.params);
  running().commit();
  transaction = undefined;
  if (!durable) return NONE;
  try {
    putOnDisk();
  } catch (error) {
    return encode([faultOf(error).message]);
  }
  return NONE;
}

/** A commit survives the process without this, but not always the power. */
function putOnDisk(): void {
  try {
    if ((log?.sync() ?? 0) > LOG_BYTES) setImmediate(checkpoint);
  } catch {
    // A log that is not where it was, or a system that cannot sync it: all into the main file, which costs more.
    opened().walCheckpoint();
  }
}

/** The log into the main file. One that fails is tried again after the next commit: nothing hangs on it. */
function checkpoint(): void {
  try {
    if (!transaction) database?.walCheckpoint();
  } catch {
    // The log still holds everything.
  }
}

function rollBack(): void {
  try {
    transaction?.rollback();
  } catch {
    // After a conflict the engine has ended the transaction itself.
  }
  transaction = undefined;
  failure = undefined;
}

function opened(): GrafeoDB {
  if (!database) throw new Error("The engine is not open.");
  return database;
}

function running(): Transaction {
  if (!transaction) throw new Error("No transaction is open.");
  return transaction;
}

function faultOf(error: unknown): EngineFault {
  if (!(error instanceof Error)) return { message: String(error) };
  const status = (error as { gqlStatus?: unknown }).gqlStatus;
  return typeof status === "string" ? { message: error.message, status } : { message: error.message };
}
