import type { Label, Standard, Tie } from "../model/argument.ts";
import { type Evaluation, labelOf } from "./evaluate.ts";
import { ACCEPTED, type Graph, LEFT_OPEN, REJECTED } from "./graph.ts";
import { against, FAILS, HOLDS, IN, OPEN, OUT, type State, UNDERCUT, WAITS, winnersOf } from "./run.ts";

/** Why an argument does what it does; every name is an id of the map. */
export interface Account {
  readonly argument: string;
  readonly outcome: "holds" | "fails" | "undercut" | "waits";
  readonly weight: number;
  /** What carries it: premises that are established. Of a failing argument, those that are not. */
  readonly premises: readonly string[];
  /** What defeats it, or, of one that holds or fails, what would have. */
  readonly undercutters: readonly string[];
  /** What it waits for. */
  readonly waitsFor: readonly string[];
}

/** How an issue was weighed from one position's side. */
export interface Weighing {
  readonly issue: string;
  readonly standard: Standard;
  readonly pro: number;
  readonly con: number;
  readonly rivals: readonly string[];
}

/** Why a statement has its label. What it names is enough to derive the label again. */
export type Reason =
  | { readonly because: "accepted" | "rejected" | "left-open" | "no-argument" }
  | { readonly because: "assumed"; readonly by: readonly string[] }
  | { readonly because: "rival-stands"; readonly issue: string; readonly rival: string }
  | { readonly because: "rival-open"; readonly issue: string; readonly rival: string }
  | { readonly because: "argued"; readonly argument: Account }
  | { readonly because: "arguments-fail"; readonly arguments: readonly Account[] }
  | { readonly because: "wins"; readonly weighing: Weighing; readonly arguments: readonly Account[] }
  | {
      readonly because: "loses";
      readonly weighing: Weighing;
      readonly to: string;
      readonly arguments: readonly Account[];
    }
  | {
      readonly because: "tie";
      readonly weighing: Weighing;
      readonly tie: Tie;
      readonly winners: readonly string[];
      readonly arguments: readonly Account[];
    }
  | { readonly because: "waits"; readonly arguments: readonly Account[] };

export interface Explanation {
  readonly statement: string;
  readonly label: Label;
  readonly reason: Reason;
}

/** Why each statement has its label, in the order of the map. */
export function explanationsOf(evaluation: Evaluation): Explanation[] {
  return evaluation.graph.map.statements.map((_, s) => explain(evaluation, s));
}

/** Why the statement with this number has its label. */
export function explain({ graph, state }: Evaluation, s: number): Explanation {
  const statement = graph.map.statements[s]?.id ?? "";
  return { statement, label: labelOf(state, s), reason: reasonOf(graph, state, s) };
}

function reasonOf(graph: Graph, state: State, s: number): Reason {
  const given = graph.given[s];
  if (given === ACCEPTED) return { because: "accepted" };
  if (given === REJECTED) return { because: "rejected" };
  if (state.assumed[s] === 1) return { because: "assumed", by: assumersOf(graph, s) };
  const args = graph.argumentsFor[s] ?? [];
  const rival = standingRival(graph, state, s);
  if (rival !== undefined)
    return { because: "rival-stands", issue: issueOf(graph, s), rival: idOf(graph, rival) };
  if (given === LEFT_OPEN) return { because: "left-open" };
  if (args.length === 0) return { because: "no-argument" };
  const accounts = args.map((a) => accountOf(graph, state, a));
  if (args.every((a) => state.outcomes[a] === FAILS || state.outcomes[a] === UNDERCUT))
    return { because: "arguments-fail", arguments: accounts };
  if ((graph.issueOf[s] as number) >= 0) return atIssue(graph, state, s, accounts);
  const best = bestBefore(graph, state, s);
  if (best === undefined) return { because: "waits", arguments: accounts };
  return { because: "argued", argument: accountOf(graph, state, best) };
}

/** The strongest argument that does not lean on the statement itself, however far round. */
function bestBefore(graph: Graph, state: State, s: number): number | undefined {
  const isBefore = (other: number) => (state.rank[other] as number) < (state.rank[s] as number);
  const founded = (graph.argumentsFor[s] ?? []).filter(
    (a) =>
      state.outcomes[a] === HOLDS &&
      [...(graph.premises[a] ?? []), ...(graph.undercutters[a] ?? [])].every(isBefore),
  );
  return founded.reduce<number | undefined>(
    (one, a) =>
      one === undefined || (state.weights[a] as number) > (state.weights[one] as number) ? a : one,
    undefined,
  );
}

/** A rival that was accepted or assumed from the start leaves nothing to weigh. */
function standingRival(graph: Graph, state: State, s: number): number | undefined {
  if (state.labels[s] !== OUT) return undefined;
  return (graph.positions[graph.issueOf[s] as number] ?? []).find(
    (rival) => rival !== s && (graph.given[rival] === ACCEPTED || state.assumed[rival] === 1),
  );
}

function atIssue(graph: Graph, state: State, s: number, own: readonly Account[]): Reason {
  const live = livePositions(graph, s);
  const all = live.flatMap((position) => graph.argumentsFor[position] ?? []);
  if (all.some((a) => state.outcomes[a] === WAITS))
    return { because: "waits", arguments: all.map((a) => accountOf(graph, state, a)) };
  const open = live.find((position) => graph.given[position] === LEFT_OPEN);
  if (open !== undefined)
    return { because: "rival-open", issue: issueOf(graph, s), rival: idOf(graph, open) };
  const weighing = weighingOf(graph, state, s, live);
  const winners = winnersOf(graph, live, state.best);
  const accounts = live.flatMap((position) =>
    position === s ? own : (graph.argumentsFor[position] ?? []).map((a) => accountOf(graph, state, a)),
  );
  const [winner] = winners;
  if (winners.length !== 1 || winner === undefined) {
    const tie = graph.ties[graph.issueOf[s] as number] ?? "block";
    return {
      because: "tie",
      weighing,
      tie,
      winners: winners.map((w) => idOf(graph, w)),
      arguments: accounts,
    };
  }
  return winner === s
    ? { because: "wins", weighing, arguments: accounts }
    : { because: "loses", weighing, to: idOf(graph, winner), arguments: accounts };
}

function weighingOf(graph: Graph, state: State, s: number, live: readonly number[]): Weighing {
  return {
    issue: issueOf(graph, s),
    standard: graph.standards[s] ?? "PE",
    pro: state.best[s] ?? 0,
    con: against(live, s, state.best),
    rivals: live.filter((rival) => rival !== s).map((rival) => idOf(graph, rival)),
  };
}

function livePositions(graph: Graph, s: number): number[] {
  const positions = graph.positions[graph.issueOf[s] as number] ?? [];
  return positions.filter((position) => graph.given[position] !== REJECTED);
}

const OUTCOMES = ["waits", "holds", "fails", "undercut"] as const;

function accountOf(graph: Graph, state: State, a: number): Account {
  const outcome = state.outcomes[a] ?? WAITS;
  const premises = graph.premises[a] ?? [];
  const undercutters = graph.undercutters[a] ?? [];
  const ids = (list: readonly number[], label: number) =>
    [...new Set(list.filter((s) => state.labels[s] === label))].map((s) => idOf(graph, s));
  return {
    argument: graph.map.arguments[a]?.id ?? "",
    outcome: OUTCOMES[outcome] ?? "waits",
    weight: state.weights[a] ?? 0,
    premises: ids(premises, outcome === HOLDS ? IN : OUT),
    undercutters: ids(undercutters, outcome === UNDERCUT ? IN : OUT),
    waitsFor: outcome === WAITS ? ids([...premises, ...undercutters], OPEN) : [],
  };
}

function assumersOf(graph: Graph, s: number): string[] {
  const id = idOf(graph, s);
  return graph.map.arguments
    .filter(({ premises }) => premises.some((p) => p.statement === id && p.type === "assumption"))
    .map((argument) => argument.id);
}

function idOf(graph: Graph, s: number): string {
  return graph.map.statements[s]?.id ?? "";
}

function issueOf(graph: Graph, s: number): string {
  return graph.map.issues[graph.issueOf[s] as number]?.id ?? "";
}
