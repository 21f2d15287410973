import { ACCEPTED, type Graph, LEFT_OPEN, REJECTED } from "./graph.ts";
import { meets } from "./standards.ts";
import { weigh } from "./weighing.ts";

export const OPEN = 0;
export const IN = 1;
export const OUT = 2;

/** What became of an argument: it waits for something open, or carries weight, or none, or is undercut. */
export const WAITS = 0;
export const HOLDS = 1;
export const FAILS = 2;
export const UNDERCUT = 3;

export interface State {
  /** By statement. */
  readonly labels: Uint8Array;
  /** Of the best argument for a statement that is settled. */
  readonly best: Float64Array;
  /** When the statement was decided: a reason may only name what was decided before. 0 while it is open. */
  readonly rank: Int32Array;
  /** 1 where nothing spoke about what an argument assumes. */
  readonly assumed: Uint8Array;
  /** By argument. */
  readonly outcomes: Uint8Array;
  readonly weights: Float64Array;
}

/**
 * Grounded evaluation of a structured argument graph: CAES2 of Gordon & Walton (“Formalizing Balancing Arguments”,
 * COMMA 2016), with strengths, a standard for each position and a tie policy for each issue. Labels only move away
 * from open, and what settles an argument stays settled; hence the order in which things are visited changes
 * nothing, and a cycle that nothing else decides stays open. A worklist visits every premise once: the time is
 * linear in the size of the graph.
 */
export function run(graph: Graph, given: Uint8Array = graph.given): State {
  return new Run(graph, given).finish();
}

class Run {
  readonly #graph: Graph;
  readonly #given: Uint8Array;
  readonly #state: State;
  readonly #queue: number[] = [];
  /** By argument: premises and undercutters that are open; 1 where an undercutter is established. */
  readonly #premisesOpen: Int32Array;
  readonly #undercuttersOpen: Int32Array;
  readonly #hit: Uint8Array;
  /** Arguments that still wait, by statement and by issue. */
  readonly #waiting: Int32Array;
  readonly #waitingAtIssue: Int32Array;

  constructor(graph: Graph, given: Uint8Array) {
    const [statements, count] = [graph.map.statements.length, graph.map.arguments.length];
    this.#graph = graph;
    this.#given = given;
    this.#state = {
      labels: new Uint8Array(statements),
      best: new Float64Array(statements),
      rank: new Int32Array(statements),
      assumed: new Uint8Array(statements),
      outcomes: new Uint8Array(count),
      weights: new Float64Array(count),
    };
    this.#premisesOpen = Int32Array.from(graph.premises, (list) => list.length);
    this.#undercuttersOpen = Int32Array.from(graph.undercutters, (list) => list.length);
    this.#hit = new Uint8Array(count);
    this.#waiting = Int32Array.from(graph.argumentsFor, (list) => list.length);
    // A rejected position is no rival: nothing waits for it. For one that is left open, its issue waits to the end.
    const waitsFor = (s: number) =>
      given[s] === REJECTED ? 0 : (this.#waiting[s] ?? 0) + (given[s] === LEFT_OPEN ? 1 : 0);
    this.#waitingAtIssue = Int32Array.from(graph.positions, (list) =>
      list.reduce((sum, s) => sum + waitsFor(s), 0),
    );
  }

  finish(): State {
    this.#begin();
    for (let a = 0; a < this.#hit.length; a++) this.#settle(a);
    for (let next = 0; next < this.#queue.length; next++) this.#spread(this.#queue[next] as number);
    return this.#state;
  }

  /** What is given, assumed, excluded by what is given, or without any argument. */
  #begin(): void {
    const { positions, argumentsFor, assumable } = this.#graph;
    this.#given.forEach((given, s) => {
      if (given === ACCEPTED || given === REJECTED) this.#label(s, given === ACCEPTED ? IN : OUT);
    });
    assumable.forEach((can, s) => {
      if (can === 0 || this.#given[s] !== 0 || this.#isQuestioned(s)) return;
      this.#state.assumed[s] = 1;
      this.#label(s, IN);
    });
    for (const list of positions)
      if (list.some((s) => this.#state.labels[s] === IN)) for (const s of list) this.#label(s, OUT);
    argumentsFor.forEach((list, s) => {
      if (list.length === 0 && this.#given[s] !== LEFT_OPEN) this.#label(s, OUT);
    });
  }

  /** A rival that something speaks for ends an assumption. */
  #isQuestioned(s: number): boolean {
    const { issueOf, positions, argumentsFor, assumable } = this.#graph;
    const rivals = positions[issueOf[s] ?? -1] ?? [];
    const speaks = (rival: number) =>
      this.#given[rival] === ACCEPTED ||
      this.#given[rival] === LEFT_OPEN ||
      (this.#given[rival] !== REJECTED && (assumable[rival] === 1 || argumentsFor[rival]?.length !== 0));
    return rivals.some((rival) => rival !== s && speaks(rival));
  }

  #label(s: number, label: number): void {
    if (this.#state.labels[s] !== OPEN) return;
    this.#state.labels[s] = label;
    this.#queue.push(s);
    this.#state.rank[s] = this.#queue.length;
  }

  #spread(s: number): void {
    for (const a of this.#graph.premiseOf[s] ?? []) {
      this.#premisesOpen[a] = (this.#premisesOpen[a] as number) - 1;
      this.#settle(a);
    }
    for (const a of this.#graph.undercuts[s] ?? []) {
      this.#undercuttersOpen[a] = (this.#undercuttersOpen[a] as number) - 1;
      if (this.#state.labels[s] === IN) this.#hit[a] = 1;
      this.#settle(a);
    }
  }

  /** An argument is settled once undercut, or once nothing that it depends on is open. */
  #settle(a: number): void {
    const { outcomes, weights, best, labels } = this.#state;
    if (outcomes[a] !== WAITS) return;
    if (this.#hit[a] === 1) outcomes[a] = UNDERCUT;
    else if (this.#undercuttersOpen[a] === 0 && this.#premisesOpen[a] === 0) {
      const weight = weigh(this.#graph, a, (s) => labels[s] === IN);
      weights[a] = weight;
      outcomes[a] = weight > 0 ? HOLDS : FAILS;
    } else return;
    const s = this.#graph.conclusion[a] as number;
    best[s] = Math.max(best[s] as number, weights[a] as number);
    this.#waiting[s] = (this.#waiting[s] as number) - 1;
    this.#judge(s);
  }

  /** An argument for `s` was settled: perhaps that decides it, or its issue. */
  #judge(s: number): void {
    const pro = this.#state.best[s] as number;
    const isLeftOpen = this.#given[s] === LEFT_OPEN;
    if (this.#waiting[s] === 0 && pro === 0 && !isLeftOpen) this.#label(s, OUT);
    const issue = this.#graph.issueOf[s] as number;
    if (issue < 0) {
      if (pro > 0 && !isLeftOpen) this.#label(s, IN);
      return;
    }
    if (this.#given[s] === REJECTED) return;
    const left = (this.#waitingAtIssue[issue] as number) - 1;
    this.#waitingAtIssue[issue] = left;
    if (left === 0) this.#resolve(issue);
  }

  #resolve(issue: number): void {
    const { positions, ties } = this.#graph;
    const live = (positions[issue] ?? []).filter((s) => this.#given[s] !== REJECTED);
    const winners = winnersOf(this.#graph, live, this.#state.best);
    const [winner] = winners;
    if (winners.length === 1) this.#label(winner as number, IN);
    if (winners.length === 1 || ties[issue] === "block") for (const s of live) this.#label(s, OUT);
  }
}

/** The positions that meet their standard against the best of the others. */
export function winnersOf(graph: Graph, positions: readonly number[], best: Float64Array): number[] {
  return positions.filter((s) => {
    const standard = graph.standards[s] ?? "PE";
    return meets(standard, best[s] ?? 0, against(positions, s, best), graph.profile.constants);
  });
}

/** What the best of the other positions weighs. */
export function against(positions: readonly number[], s: number, best: Float64Array): number {
  return positions.reduce((con, rival) => (rival === s ? con : Math.max(con, best[rival] ?? 0)), 0);
}
