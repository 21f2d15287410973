import type { Evaluation } from "./evaluate.ts";
import type { Framework } from "./framework.ts";
import { ACCEPTED, type Graph, LEFT_OPEN, REJECTED } from "./graph.ts";
import { weigh } from "./weighing.ts";

/**
 * The framework that a map induces, as a second opinion: an argument of it is a tree without repetition from a
 * conclusion down to what is accepted or assumed, alike ones once; attacks are undercuts, and rebuttals that are not weaker than what
 * they rebut (Modgil & Prakken, “A general account of argumentation with preferences”, Artificial Intelligence 195,
 * 2013, with the strength of the last step; that Carneades induces such a framework: van Gijzel & Prakken, IJCAI
 * 2011).
 */
export interface Projection {
  readonly framework: Framework;
  /** Ids of the trees for each statement. */
  readonly treesFor: ReadonlyMap<string, readonly string[]>;
}

interface Tree {
  readonly key: string;
  readonly statement: number;
  /** Undefined where the statement is given: such a tree cannot be attacked. */
  readonly argument: number | undefined;
  readonly weight: number;
  /** The tree itself and everything below it. */
  readonly parts: ReadonlySet<Tree>;
  /** The steps in it that something could attack. */
  readonly exposed: ReadonlySet<string>;
}

/** Trees multiply; beyond these numbers there is no projection. */
const MAX_TREES = 5_000;
const MAX_STEPS = 200_000;

class TooMany extends Error {}

/** @returns undefined where the map has too many trees. */
export function project(evaluation: Evaluation): Projection | undefined {
  try {
    const forest = new Forest(evaluation);
    const trees = forest.all();
    const named = [...grouped(trees)].map(
      ([s, list]) => [evaluation.graph.map.statements[s]?.id ?? "", list.map((tree) => tree.key)] as const,
    );
    return {
      framework: { arguments: trees.map((tree) => tree.key), attacks: attacksAmong(trees, evaluation.graph) },
      treesFor: new Map(named),
    };
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

class Forest {
  readonly #graph: Graph;
  readonly #assumed: Uint8Array;
  readonly #byShape = new Map<string, Tree>();
  #steps = 0;

  constructor({ graph, state }: Evaluation) {
    this.#graph = graph;
    this.#assumed = state.assumed;
  }

  all(): Tree[] {
    for (let s = 0; s < this.#graph.map.statements.length; s++) this.#treesFor(s, new Set());
    return [...this.#byShape.values()];
  }

  #treesFor(s: number, above: ReadonlySet<number>): Tree[] {
    this.#spend();
    if (this.#graph.given[s] === ACCEPTED || this.#assumed[s] === 1) return [this.#tree(s, undefined, [])];
    const given = this.#graph.given[s];
    if (given === REJECTED || given === LEFT_OPEN || above.has(s)) return [];
    const within = new Set([...above, s]);
    return oneOfEachKind((this.#graph.argumentsFor[s] ?? []).flatMap((a) => this.#treesOf(a, s, within)));
  }

  #treesOf(a: number, s: number, above: ReadonlySet<number>): Tree[] {
    const premises = [...new Set(this.#graph.premises[a] ?? [])];
    const options = premises.map((premise) => this.#treesFor(premise, above));
    const weigher = this.#graph.map.arguments[a]?.weigher ?? "linked";
    const needsAll = weigher === "linked" || weigher === "factorized";
    const usable = needsAll ? options : options.filter((list) => list.length > 0);
    const below = weigher === "convergent" ? options.flat().map((one) => [one]) : this.#choices(usable);
    return below.map((list) => this.#tree(s, a, list)).filter((tree) => tree.weight > 0);
  }

  #choices(options: readonly (readonly Tree[])[]): Tree[][] {
    let chosen: Tree[][] = [[]];
    for (const list of options) {
      this.#spend(chosen.length * list.length);
      chosen = chosen.flatMap((before) => list.map((one) => [...before, one]));
    }
    return chosen;
  }

  #tree(s: number, a: number | undefined, below: readonly Tree[]): Tree {
    const shape = `${s} ${a} ${below.map((one) => one.key).join(" ")}`;
    const known = this.#byShape.get(shape);
    if (known) return known;
    const supported = new Set(below.map((one) => one.statement));
    const weight =
      a === undefined ? Number.POSITIVE_INFINITY : weigh(this.#graph, a, (p) => supported.has(p));
    const parts = new Set<Tree>();
    const exposed = new Set(below.flatMap((one) => [...one.exposed]));
    if (this.#isExposed(s, a)) exposed.add(`${a} ${weight}`);
    const key = `${this.#graph.map.statements[s]?.id}#${this.#byShape.size + 1}`;
    const tree: Tree = { key, statement: s, argument: a, weight, parts, exposed };
    parts.add(tree);
    for (const one of below) for (const part of one.parts) parts.add(part);
    this.#spend(parts.size);
    if (weight <= 0) return tree;
    this.#byShape.set(shape, tree);
    if (this.#byShape.size > MAX_TREES) throw new TooMany();
    return tree;
  }

  #isExposed(s: number, a: number | undefined): boolean {
    if (a === undefined) return false;
    return (this.#graph.issueOf[s] as number) >= 0 || !!this.#graph.undercutters[a]?.length;
  }

  #spend(steps = 1): void {
    this.#steps += steps;
    if (this.#steps > MAX_STEPS) throw new TooMany();
  }
}

/**
 * Trees for one statement that weigh alike and can be attacked at the same steps attack, and are attacked by, the same:
 * one of them stands for all. What is said twice by one origin would otherwise multiply from level to level.
 */
function oneOfEachKind(trees: readonly Tree[]): Tree[] {
  const kinds = new Map<string, Tree>();
  for (const tree of trees) {
    const kind = `${tree.weight} ${[...tree.exposed].sort().join()}`;
    if (!kinds.has(kind)) kinds.set(kind, tree);
  }
  return [...kinds.values()];
}

/** An attack on a tree is an attack on one of its parts. */
function attacksAmong(trees: readonly Tree[], graph: Graph): [string, string][] {
  const byStatement = grouped(trees);
  const attackers = new Map(trees.map((tree) => [tree, attackersOf(tree, byStatement, graph)]));
  return trees.flatMap((tree) => {
    const all = new Set([...tree.parts].flatMap((part) => attackers.get(part) ?? []));
    return [...all].map((attacker): [string, string] => [attacker.key, tree.key]);
  });
}

function grouped(trees: readonly Tree[]): Map<number, Tree[]> {
  const groups = new Map<number, Tree[]>();
  for (const tree of trees) {
    const group = groups.get(tree.statement);
    if (group) group.push(tree);
    else groups.set(tree.statement, [tree]);
  }
  return groups;
}

function attackersOf(part: Tree, byStatement: ReadonlyMap<number, readonly Tree[]>, graph: Graph): Tree[] {
  if (part.argument === undefined) return [];
  const undercutters = (graph.undercutters[part.argument] ?? []).flatMap((s) => byStatement.get(s) ?? []);
  const rivals = (graph.positions[graph.issueOf[part.statement] as number] ?? []).filter(
    (s) => s !== part.statement,
  );
  const rebuttals = rivals
    .flatMap((s) => byStatement.get(s) ?? [])
    .filter((tree) => tree.weight >= part.weight);
  return [...undercutters, ...rebuttals];
}
