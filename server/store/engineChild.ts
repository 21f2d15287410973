import { type ChildProcess, fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { EngineFault, EngineMessage, EngineReply, EngineRequest, EngineRows } from "./engineProtocol.ts";
import { decode } from "./values.ts";

/** The child died before it answered. */
export class EngineGone extends Error {
  override readonly name = "EngineGone";
}

/** The engine's own refusal of a request. */
export class EngineRefusal extends Error {
  override readonly name = "EngineRefusal";
  readonly status: string | undefined;

  constructor(fault: EngineFault) {
    super(fault.message);
    this.status = fault.status;
  }
}

interface Waiting {
  /** What came of the answer so far. */
  readonly rows: unknown[];
  resolve(rows: unknown[]): void;
  reject(error: Error): void;
}

/** One engine process and the requests that wait for it. */
export class EngineChild {
  readonly exited: Promise<void>;
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #outbox: EngineMessage[] = [];
  #lastId = 0;
  #gone = false;

  constructor() {
    this.#process = startProcess();
    this.#process.on("message", (reply: EngineReply) => this.#settle(reply));
    this.#process.on("error", () => this.#end());
    this.exited = new Promise((resolve) => {
      this.#process.once("exit", () => {
        this.#end();
        resolve();
      });
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** Does a request still wait for its answer? */
  get busy(): boolean {
    return this.#waiting.size > 0;
  }

  /** @throws EngineRefusal, or EngineGone when the process dies first. */
  call(request: EngineRequest): Promise<unknown[]> {
    if (this.#gone) return Promise.reject(new EngineGone("The engine has ended."));
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { rows: [], resolve, reject });
      // What is asked without waiting in between goes as one message: it costs more to send than to answer.
      if (this.#outbox.push({ id, request }) === 1) process.nextTick(() => this.#send());
    });
  }

  #send(): void {
    const messages = this.#outbox;
    this.#outbox = [];
    // A failed send is followed by the exit of the process, which settles all that waits.
    this.#process.send(messages, () => {});
  }

  /** Ends the process at once, whatever it does. What was committed is safe in its log. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #settle(reply: EngineReply): void {
    const waiting = this.#waiting.get(reply.id);
    if (!waiting) return;
    if ("fault" in reply) waiting.reject(new EngineRefusal(reply.fault));
    else {
      for (const row of rowsOf(reply)) waiting.rows.push(row);
      if (reply.more) return;
      waiting.resolve(waiting.rows);
    }
    this.#waiting.delete(reply.id);
  }

  #end(): void {
    this.#gone = true;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new EngineGone("The engine ended before it answered."));
  }
}

function rowsOf({ rows, lists = [] }: EngineRows): unknown[] {
  const decoded = decode(rows) as Record<string, unknown>[];
  for (const { row, column, numbers } of lists)
    Object.assign(decoded[row] as object, { [column]: listOf(numbers) });
  return decoded;
}

/** Number by number: to spread them takes seven times as long. */
function listOf(numbers: Int32Array): number[] {
  const list = new Array<number>(numbers.length);
  for (let i = 0; i < numbers.length; i++) list[i] = numbers[i] as number;
  return list;
}

function startProcess(): ChildProcess {
  const { NODE_OPTIONS: _options, NEO4J_PASSWORD: _password, ...env } = process.env;
  const fromSource = import.meta.url.endsWith(".ts");
  const entry = new URL(fromSource ? "./engine.ts" : "./engine.js", import.meta.url);
  return fork(fileURLToPath(entry), [], {
    execArgv: fromSource ? ["--import", typeScriptLoader()] : [],
    // Texts and numbers go as they are; as JSON, every text of rows would be written and read once more.
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...env, ...ONE_HEAP },
  });
}

/**
 * With glibc every thread of the engine would keep a heap of its own, and what one frees no other uses: 220 MB more
 * on 100,000 entities and 200,000 claims. Other systems do not read these.
 */
const ONE_HEAP = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "65536" };

/** Found from here, so that the child starts from whatever folder the server was started in. */
function typeScriptLoader(): string {
  return pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm")).href;
}
