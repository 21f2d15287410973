import { Budget, labelsIn, MAY_ANY, MAY_DECIDE, OutOfTime, search } from "./complete.ts";
import { components } from "./components.ts";
import { type Attacks, attacksOf, type Framework } from "./framework.ts";
import { grounded } from "./grounded.ts";
import { IN } from "./run.ts";

export const SEMANTICS = ["grounded", "complete", "preferred", "stable"] as const;
export type Semantics = (typeof SEMANTICS)[number];

/** Extensions can be many: beyond this number, or past the time, the answer is that it was not computed. */
const MAX_EXTENSIONS = 100_000;

export interface Limits {
  readonly clock: () => number;
  readonly ms: number;
}

/**
 * The extensions of a framework: members in the framework's order, smaller extensions first, then by that order.
 * Component by component along the attacks, since complete, stable and preferred labellings decompose over strongly
 * connected components (Baroni, Giacomin & Guida, Artificial Intelligence 168, 2005; Baroni et al. 2014).
 *
 * @returns undefined where it was not computed.
 */
export function extensionsOf(
  framework: Framework,
  semantics: Semantics,
  limits: Limits,
): string[][] | undefined {
  const attacks = attacksOf(framework);
  if (semantics === "grounded") return [membersOf(grounded(attacks), framework)];
  try {
    const labellings = enumerate(attacks, semantics, new Budget(limits.clock, limits.ms));
    return labellings && sorted(labellings, framework);
  } catch (error) {
    if (error instanceof OutOfTime) return undefined;
    throw error;
  }
}

function enumerate(attacks: Attacks, semantics: Semantics, budget: Budget): Uint8Array[] | undefined {
  const any = semantics === "stable" ? MAY_DECIDE : MAY_ANY;
  // Sources last in Tarjan's order of what leads where.
  const order = components(attacks.attacked).reverse();
  let partial: Uint8Array[] = [new Uint8Array(attacks.attackers.length).fill(any)];
  for (const component of order) {
    const next: Uint8Array[] = [];
    for (const may of partial) {
      const found = ofComponent(attacks, component, may, semantics, budget);
      if (next.length + found.length > MAX_EXTENSIONS) return undefined;
      for (const one of found) next.push(one);
    }
    partial = next;
  }
  return partial.map(labelsIn);
}

function ofComponent(
  attacks: Attacks,
  component: readonly number[],
  may: Uint8Array,
  semantics: Semantics,
  budget: Budget,
): Uint8Array[] {
  const found: Uint8Array[] = [];
  // A lone argument mostly follows from what came before: nothing is copied for it.
  const start = component.length === 1 ? may : may.slice();
  search(attacks, component, start, budget, (one) => {
    found.push(one);
    return found.length <= MAX_EXTENSIONS;
  });
  return semantics === "preferred" ? largest(found, component, budget) : found;
}

/** Those whose arguments that are in are not a part of another's. */
function largest(found: readonly Uint8Array[], component: readonly number[], budget: Budget): Uint8Array[] {
  if (found.length < 2) return [...found];
  const sets = found.map((may) => component.filter((a) => may[a] === IN));
  return found.filter((_, i) => {
    budget.spend();
    return !found.some(
      (other, j) =>
        j !== i && isSubset(sets[i] ?? [], other) && (sets[i]?.length ?? 0) < (sets[j]?.length ?? 0),
    );
  });
}

function isSubset(members: readonly number[], may: Uint8Array): boolean {
  return members.every((a) => may[a] === IN);
}

function membersOf(labels: Uint8Array, framework: Framework): string[] {
  return framework.arguments.filter((_, a) => labels[a] === IN);
}

function sorted(labellings: readonly Uint8Array[], framework: Framework): string[][] {
  const numbers = labellings.map((labels) => [...labels.keys()].filter((a) => labels[a] === IN));
  numbers.sort((a, b) => a.length - b.length || compare(a, b));
  return numbers.map((list) => list.map((a) => framework.arguments[a] ?? ""));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}

/** Is one of `wanted` in some preferred extension? Undefined where it was not computed. */
export function isCredulous(
  framework: Framework,
  wanted: readonly string[],
  limits: Limits,
): boolean | undefined {
  const attacks = attacksOf(framework);
  try {
    const budget = new Budget(limits.clock, limits.ms);
    return wanted.some((id) => {
      const a = framework.arguments.indexOf(id);
      const may = new Uint8Array(framework.arguments.length).fill(MAY_ANY);
      may[a] = IN;
      // What is in a complete extension is in a preferred one, and what attacks it only from below does not matter.
      return !search(attacks, upstream(a, attacks), may, budget, () => false);
    });
  } catch (error) {
    if (error instanceof OutOfTime) return undefined;
    throw error;
  }
}

/** An argument with what attacks it, and what attacks that, and so on. */
function upstream(a: number, { attackers }: Attacks): number[] {
  const seen = new Set([a]);
  for (const one of seen) for (const attacker of attackers[one] ?? []) seen.add(attacker);
  return [...seen];
}
