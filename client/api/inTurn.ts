import { type Client, type Exchange, makeOperation, type Operation } from "@urql/core";
import { pipe, tap } from "wonka";

/** What the whole frame asks, whatever is looked at, and what costs most: after all else, in this order. */
const LATER = ["SeenUpTo", "Ground", "Cases", "Kinds", "Session", "FilterCounts"];
/** Nothing waits longer than that for its turn, however much is asked before it. */
const HASTE_MS = 1_200;
/** A question that takes longer does not hold up the next. */
const PATIENCE_MS = 600;

interface Waiting {
  readonly operation: Operation;
  readonly rank: number;
  readonly since: number;
}

/**
 * Asks what is on the screen anew, one question after the other, when all of it is out of date at once. The reader sees
 * first what changed, and the server is not asked for everything by every page in one moment.
 */
export class Turns {
  readonly #breath: () => Promise<unknown>;
  readonly #shown = new Map<number, Operation>();
  readonly #unanswered = new Set<number>();
  readonly #waiting = new Map<number, Waiting>();
  #client: Client | undefined;
  #running = false;
  #told = () => {};

  /** @param breath resolves when an answer has been painted */
  constructor(breath: () => Promise<unknown> = painted) {
    this.#breath = breath;
  }

  /** Sees what is asked and answered. It stands before the cache. */
  readonly exchange: Exchange = ({ client, forward }) => {
    this.#client = client;
    return (operations) =>
      pipe(
        forward(pipe(operations, tap(this.#noteAsked))),
        tap(({ operation }) => {
          if (operation.kind === "query") this.#settle(operation.key);
        }),
      );
  };

  readonly #noteAsked = (operation: Operation): void => {
    const { key, kind } = operation;
    if (kind === "query") {
      this.#shown.set(key, operation);
      this.#unanswered.add(key);
    } else if (kind === "teardown") {
      this.#shown.delete(key);
      this.#waiting.delete(key);
      this.#settle(key);
    }
  };

  #settle(key: number): void {
    this.#unanswered.delete(key);
    this.#told();
  }

  /**
   * Everything that is on the screen is out of date.
   *
   * @param names ids of what changed: what asks about these by name is asked first
   */
  news(names: readonly string[]): void {
    const now = performance.now();
    for (const [key, operation] of this.#shown) {
      const since = this.#waiting.get(key)?.since ?? now;
      this.#waiting.set(key, { operation, rank: rankOf(operation, names), since });
    }
    if (this.#running) return;
    this.#running = true;
    // What told of the news is still at work.
    queueMicrotask(() => void this.#run());
  }

  /** Whether this question is about to be asked anew anyway, or is being asked. */
  expects(key: number): boolean {
    return this.#waiting.has(key) || (this.#running && this.#unanswered.has(key));
  }

  async #run(): Promise<void> {
    while (this.#waiting.size > 0) {
      // What was asked before the news may be answered from before it: that answer comes first, and is not the last.
      const ready = [...this.#waiting.values()].filter((one) => !this.#unanswered.has(one.operation.key));
      const turn = nextTurn(ready).map(({ operation }) => operation);
      for (const operation of turn) this.#ask(operation);
      if (turn.length > 0)
        await this.#until(() => !turn.some((o) => this.#unanswered.has(o.key)), PATIENCE_MS);
      else await this.#until(() => [...this.#waiting.keys()].some((key) => !this.#unanswered.has(key)));
      await this.#breath();
    }
    this.#running = false;
  }

  #ask(operation: Operation): void {
    this.#waiting.delete(operation.key);
    this.#unanswered.add(operation.key);
    const context = { ...operation.context, requestPolicy: "network-only" as const };
    this.#client?.reexecuteOperation(makeOperation("query", operation, context));
  }

  /** Until answers or teardowns have made it so, or so much time has passed. */
  #until(done: () => boolean, patience?: number): Promise<void> {
    return new Promise((resolve) => {
      const leave = () => {
        clearTimeout(timer);
        this.#told = () => {};
        resolve();
      };
      const timer = patience === undefined ? undefined : setTimeout(leave, patience);
      this.#told = () => {
        if (done()) leave();
      };
      this.#told();
    });
  }
}

function rankOf(operation: Operation, names: readonly string[]): number {
  const asked: unknown[] = Object.values(operation.variables ?? {});
  if (names.some((name) => asked.includes(name))) return 0;
  return 2 + LATER.indexOf(nameOf(operation));
}

function nameOf({ query }: Operation): string {
  for (const definition of query.definitions)
    if (definition.kind === "OperationDefinition" && definition.name) return definition.name.value;
  return "";
}

/** All that ask by name, or else the first of the others; and whoever has waited too long. */
function nextTurn(all: readonly Waiting[]): Waiting[] {
  const late = performance.now() - HASTE_MS;
  const least = Math.min(...all.map(({ rank }) => rank));
  const first = all.find(({ rank }) => rank === least);
  return all.filter((one) => one === first || (least === 0 && one.rank === 0) || one.since < late);
}

const HIDDEN_MS = 100;

/** A page in the background paints nothing: it waits no longer than that. */
function painted(): Promise<unknown> {
  const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const frame = new Promise((resolve) => requestAnimationFrame(resolve)).then(() => after(0));
  return Promise.race([frame, after(HIDDEN_MS)]);
}
