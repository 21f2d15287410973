import type { ArgumentMap, Label, Profile } from "../model/argument.ts";
import { coneOf } from "./cone.ts";
import { labelOf } from "./evaluate.ts";
import { ACCEPTED, compile, type Graph, LEFT_OPEN, REJECTED } from "./graph.ts";
import { IN, run } from "./run.ts";

/** A leaf taken the other way: what is established would be rejected, what is not would be accepted. */
export interface Flip {
  readonly statement: string;
  readonly to: "accepted" | "rejected";
}

/** A leaf on which the target's label hangs alone. */
export interface LoadBearing extends Flip {
  readonly label: Label;
}

export interface SmallestChanges {
  /** All sets of the smallest size that changes the target, each with the label that it leads to. */
  readonly sets: readonly { readonly flips: readonly Flip[]; readonly label: Label }[];
  /** Up to this size every set was tried. */
  readonly searchedUpTo: number;
  readonly complete: boolean;
}

export type Stability =
  | { readonly computed: true; readonly openLeaves: readonly string[]; readonly labels: readonly Label[] }
  | { readonly computed: false; readonly openLeaves: readonly string[] };

/** Beyond so many leaves in doubt, 4,096 runs, stability is not computed. */
const MAX_OPEN_LEAVES = 12;
const MAX_CHANGES = 3;
const MAX_RUNS = 200_000;

/** Leaves whose flip changes the target, each tried by an evaluation of the target's cone. */
export function loadBearing(map: ArgumentMap, profile: Profile, target: string): LoadBearing[] {
  const trial = new Trial(map, profile, target);
  return trial.leaves.flatMap((leaf) => {
    const label = trial.labelWith([leaf]);
    return label === trial.label ? [] : [{ ...trial.flip(leaf), label }];
  });
}

/** Breadth first over sets of flips; it says so where it found none, and where it gave up. */
export function smallestChanges(
  map: ArgumentMap,
  profile: Profile,
  target: string,
  { maxSize = MAX_CHANGES, maxRuns = MAX_RUNS } = {},
): SmallestChanges {
  const trial = new Trial(map, profile, target);
  let runs = 0;
  for (let size = 1; size <= Math.min(maxSize, trial.leaves.length); size++) {
    const sets: { flips: Flip[]; label: Label }[] = [];
    for (const leaves of subsets(trial.leaves, size)) {
      if (!trial.mayFlip(leaves)) continue;
      runs += 1;
      if (runs > maxRuns) return { sets: [], searchedUpTo: size - 1, complete: false };
      const label = trial.labelWith(leaves);
      if (label !== trial.label) sets.push({ flips: leaves.map((leaf) => trial.flip(leaf)), label });
    }
    if (sets.length > 0) return { sets, searchedUpTo: size, complete: true };
  }
  return { sets: [], searchedUpTo: maxSize, complete: true };
}

/**
 * Could anything that is still to be found change the label? Stability in the sense of Odekerken, Borg & Bex
 * (“Stability and relevance in incomplete argumentation frameworks”, COMMA 2022): every way of accepting and rejecting
 * the leaves of which the map says neither. Ways that accept two rivals are no ways.
 */
export function stability(map: ArgumentMap, profile: Profile, target: string): Stability {
  const trial = new Trial(map, profile, target);
  const leaves = trial.openLeaves();
  const openLeaves = leaves.map((leaf) => trial.idOf(leaf));
  if (leaves.length > MAX_OPEN_LEAVES) return { computed: false, openLeaves };
  const labels = new Set<Label>();
  for (let way = 0; way < 2 ** leaves.length; way++) {
    const accepted = leaves.filter((_, bit) => way & (1 << bit));
    if (!trial.mayAccept(accepted)) continue;
    labels.add(trial.labelDeciding(leaves, accepted));
  }
  return { computed: true, openLeaves, labels: [...labels] };
}

class Trial {
  readonly label: Label;
  /** Statements of the cone that arguments do not decide; the target itself is not one of its reasons. */
  readonly leaves: readonly number[];
  readonly #graph: Graph;
  readonly #target: number;
  readonly #base: Uint8Array;

  constructor(map: ArgumentMap, profile: Profile, target: string) {
    const whole = compile(map, profile);
    const number = whole.numberOf.get(target);
    if (number === undefined) throw new TypeError(`There is no statement ${target}.`);
    const graph = compile(coneOf(whole, number), profile);
    // An assumption may be made by an argument outside the cone.
    for (const [id, s] of graph.numberOf)
      graph.assumable[s] = whole.assumable[whole.numberOf.get(id) as number] as number;
    this.#graph = graph;
    this.#target = graph.numberOf.get(target) as number;
    const state = run(graph);
    this.#base = state.labels;
    this.label = labelOf(state, this.#target);
    this.leaves = [...graph.argumentsFor.keys()].filter(
      (s) => (graph.argumentsFor[s]?.length === 0 || graph.given[s] === LEFT_OPEN) && s !== this.#target,
    );
  }

  idOf(leaf: number): string {
    return this.#graph.map.statements[leaf]?.id ?? "";
  }

  flip(leaf: number): Flip {
    return { statement: this.idOf(leaf), to: this.#base[leaf] === IN ? "rejected" : "accepted" };
  }

  labelWith(flipped: readonly number[]): Label {
    const given = this.#graph.given.slice();
    for (const leaf of flipped) this.#decide(given, leaf, this.#base[leaf] !== IN);
    // A leaf that is flipped keeps what the flip says, even where a rival's flip took it back.
    for (const leaf of flipped) if (this.#base[leaf] === IN) given[leaf] = REJECTED;
    return labelOf(run(this.#graph, given), this.#target);
  }

  /** Two rivals cannot both be accepted. */
  mayFlip(flipped: readonly number[]): boolean {
    const issues = flipped
      .filter((leaf) => this.#base[leaf] !== IN)
      .map((leaf) => this.#graph.issueOf[leaf] as number)
      .filter((issue) => issue >= 0);
    return new Set(issues).size === issues.length;
  }

  openLeaves(): number[] {
    const { given } = this.#graph;
    return this.leaves.filter((leaf) => given[leaf] === 0 || given[leaf] === LEFT_OPEN);
  }

  mayAccept(accepted: readonly number[]): boolean {
    const issues = accepted.map((leaf) => this.#graph.issueOf[leaf] as number).filter((issue) => issue >= 0);
    const taken = issues.some((issue) =>
      this.#graph.positions[issue]?.some((s) => this.#graph.given[s] === ACCEPTED),
    );
    return !taken && new Set(issues).size === issues.length;
  }

  labelDeciding(leaves: readonly number[], accepted: readonly number[]): Label {
    const given = this.#graph.given.slice();
    for (const leaf of leaves) given[leaf] = REJECTED;
    for (const leaf of accepted) given[leaf] = ACCEPTED;
    return labelOf(run(this.#graph, given), this.#target);
  }

  #decide(given: Uint8Array, leaf: number, accept: boolean): void {
    given[leaf] = accept ? ACCEPTED : REJECTED;
    if (!accept) return;
    for (const rival of this.#graph.positions[this.#graph.issueOf[leaf] as number] ?? [])
      if (rival !== leaf && given[rival] === ACCEPTED) given[rival] = 0;
  }
}

/** Subsets of one size, in order. */
function* subsets(items: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= items.length - size; i++)
    for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] as number, ...rest];
}
