import { create } from "zustand";
import { send } from "../api/send.ts";
import { announce } from "../state/announce.ts";
import type { Draft } from "./address.ts";
import { failed, localFault, type Outcome, printTime, readAnswer } from "./answer.ts";
import { EXAMPLES, type Example } from "./examples.ts";
import type { LoadedSchema } from "./schema.ts";
import { countWords, tableOf } from "./table.ts";

/** A run of this page, newest first; kept in memory only. */
export interface Past extends Draft {
  readonly id: number;
  readonly title: string;
  readonly at: number;
  readonly outcome: Outcome;
}

/** What a narrow screen shows; a wide one shows all of it. */
export type Pane = "ask" | "query" | "result";
export type Side = "questions" | "schema" | "runs";
export type Shape = "json" | "table";

/** The schema: `null` while it is awaited, a sentence where it could not be had. */
export type SchemaState = LoadedSchema | string | null;

export interface Session extends Draft {
  /** The question that was opened last, until its query is edited. */
  readonly question: string | null;
  readonly outcome: Outcome | null;
  /** Ends the run that is under way; null while none is. */
  readonly running: AbortController | null;
  readonly runs: readonly Past[];
  readonly pane: Pane;
  readonly side: Side;
  readonly shape: Shape;
  readonly schema: SchemaState;
  /** The field under the caret, or between fields the type that has them. */
  readonly caret: { readonly type: string; readonly field: string | null } | null;
  /** The type that the schema browser shows; null for the list of all. */
  readonly type: string | null;
}

const RUNS_KEPT = 50;
const FIRST = EXAMPLES[0];

export const useSession = create<Session>(() => ({
  query: FIRST?.query ?? "",
  variables: FIRST?.variables ?? "{}",
  question: FIRST?.name ?? null,
  outcome: null,
  running: null,
  runs: [],
  pane: "ask",
  side: "questions",
  shape: "json",
  schema: null,
  caret: null,
  type: null,
}));

export const show = (part: Partial<Pick<Session, "pane" | "side" | "shape" | "type" | "caret">>) =>
  useSession.setState(part);

/** The reader typed. A question stays marked as long as its text is the one that was opened. */
export function edit(part: Partial<Draft>): void {
  useSession.setState((session) => {
    const next = { query: session.query, variables: session.variables, ...part };
    const same = EXAMPLES.find((e) => e.query === next.query && e.variables === next.variables);
    return { ...next, question: same?.name ?? null };
  });
}

/** Opens a question and answers it. */
export function ask(example: Example): Promise<void> {
  edit(example);
  return run("result");
}

/** Brings back the query, the variables and the answer of a run. */
export function recall(past: Past): void {
  edit({ query: past.query, variables: past.variables });
  useSession.setState({ outcome: past.outcome, pane: "query" });
}

function variablesOf(text: string): Record<string, unknown> | string {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return value as Record<string, unknown>;
    return "The variables are JSON, but no object.";
  } catch (error) {
    return `The variables are no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function titleOf(query: string): string {
  const said = /^\s*#\s*(.+)/.exec(query)?.[1];
  const named = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(query)?.[1];
  return said ?? named ?? "Query without a name";
}

/** What a screen reader hears when an answer came. */
function said(outcome: Outcome): string {
  const [fault] = outcome.faults;
  if (fault)
    return `${outcome.faults.length === 1 ? "One error" : `${outcome.faults.length} errors`}: ${fault.message}`;
  const table = tableOf(outcome.data);
  return `${table ? countWords(table) : "Answered"}, ${printTime(outcome.ms)}`;
}

/** Sends what stands in the editors. `pane` is what a narrow screen turns to. */
export async function run(pane: Pane = "result", operationName: string | null = null): Promise<void> {
  const { query, variables: text, running } = useSession.getState();
  running?.abort();
  const control = new AbortController();
  useSession.setState({ running: control, pane });
  const outcome = await outcomeOf(query, variablesOf(text), operationName, control.signal);
  // A later run took over, or the reader stopped this one: the last answer stays.
  if (useSession.getState().running !== control) return;
  const past: Past = {
    id: Date.now(),
    title: titleOf(query),
    at: Date.now(),
    query,
    variables: text,
    outcome,
  };
  useSession.setState(({ runs }) => ({ running: null, outcome, runs: [past, ...runs].slice(0, RUNS_KEPT) }));
  announce(said(outcome));
}

async function outcomeOf(
  query: string,
  variables: Record<string, unknown> | string,
  operationName: string | null,
  signal: AbortSignal,
): Promise<Outcome> {
  if (query.trim() === "") return failed(localFault("BAD_USER_INPUT", "There is no query yet."));
  if (typeof variables === "string") return failed(localFault("BAD_JSON", variables));
  try {
    return readAnswer(await send({ query, variables, operationName }, signal));
  } catch {
    return failed(localFault("NO_ANSWER", "No answer came from the server."));
  }
}

export function stop(): void {
  useSession.getState().running?.abort();
  useSession.setState({ running: null });
  announce("Stopped. The last answer stays.");
}

/** Asks for the schema, which completion, checks and documentation live on. */
export async function loadSchema(): Promise<void> {
  useSession.setState({ schema: null });
  try {
    const { introspect } = await import("./schema.ts");
    useSession.setState({ schema: await introspect() });
  } catch (error) {
    useSession.setState({ schema: error instanceof Error ? error.message : String(error) });
  }
}
