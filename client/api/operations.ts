/**
 * What the page asked the server, newest last: what "Show the GraphQL" prints. Kept in memory only, one entry for
 * each operation and set of variables; asking again moves it to the end.
 */
export interface AskedOperation {
  /** The client's key for this text with these variables. */
  readonly key: number;
  /** Which part of the screen asked, for example `findings`, `canvas`, `inspector`. */
  readonly part: string;
  /** The operation's name. */
  readonly name: string;
  /** The operation as written. */
  readonly text: string;
  /** What went over the wire: `text` with the `__typename`s that the cache adds; null where the cache answered. */
  readonly sent: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** It is asked for as long as something on the screen shows its answer; null where it was asked once. */
  readonly watched: boolean | null;
  /** The path of the page that asked. */
  readonly page: string;
  /** When it was asked, in ms since 1970. */
  readonly askedAt: number;
  /** How long the answer took; null while it is awaited. */
  readonly ms: number | null;
  readonly error: string | null;
}

const KEPT = 60;
let operations: readonly AskedOperation[] = [];
let told: readonly AskedOperation[] = operations;
const listeners = new Set<() => void>();

/**
 * Who listens is told a moment later. A screen asks while it is drawn: told at once, the list of what was asked would
 * start that drawing anew, which asks again.
 */
function set(next: readonly AskedOperation[]): void {
  if (operations === told) setTimeout(tell);
  operations = next.slice(-KEPT);
}

function tell(): void {
  told = operations;
  for (const listener of listeners) listener();
}

/** All that is kept; the same array until listeners are told of another. */
export function askedOperations(): readonly AskedOperation[] {
  return told;
}

/** For `useSyncExternalStore`. */
export function onOperations(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteAsked(operation: Omit<AskedOperation, "sent" | "ms" | "error">): void {
  const before = operations.find((o) => o.key === operation.key);
  const watched = operation.watched ?? (before?.watched || null);
  const entry = { ...operation, watched, sent: before?.sent ?? null, ms: before?.ms ?? null, error: null };
  set([...operations.filter((o) => o.key !== operation.key), entry]);
}

/** Nothing shows its answer any more. */
export function noteLeft(key: number): void {
  if (operations.some((o) => o.key === key && o.watched))
    set(operations.map((o) => (o.key === key && o.watched ? { ...o, watched: false } : o)));
}

export function noteSent(key: number, sent: string): void {
  set(operations.map((o) => (o.key === key ? { ...o, sent, ms: null } : o)));
}

export function noteAnswered(key: number, at: number, error: string | null): void {
  set(operations.map((o) => (o.key === key && o.ms === null ? { ...o, ms: at - o.askedAt, error } : o)));
}
