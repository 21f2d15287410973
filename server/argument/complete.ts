import type { Attacks } from "./framework.ts";
import { IN, OPEN, OUT } from "./run.ts";

/** What an argument may still become, as a set: a bit for each label. */
const MAY_IN = 1;
const MAY_OUT = 2;
const MAY_OPEN = 4;
export const MAY_ANY = MAY_IN | MAY_OUT | MAY_OPEN;
export const MAY_DECIDE = MAY_IN | MAY_OUT;

const LABELS = new Map([
  [MAY_IN, IN],
  [MAY_OUT, OUT],
  [MAY_OPEN, OPEN],
]);

/** Thrown where the time that was given has run out. */
export class OutOfTime extends Error {}

/** Counts down to a deadline, asking the clock seldom. */
export class Budget {
  readonly #clock: () => number;
  readonly #end: number;
  #steps = 0;

  constructor(clock: () => number, ms: number) {
    this.#clock = clock;
    this.#end = clock() + ms;
  }

  spend(): void {
    this.#steps += 1;
    if (this.#steps % 256 === 0 && this.#clock() > this.#end) throw new OutOfTime();
  }
}

/**
 * Every way to label the arguments `of` completely, in the light of what `may` already says of the others: in if and
 * only if all attackers are out, out if and only if some attacker is in (Caminada 2006). Backtracking over sets of
 * possible labels; each choice is followed to what it forces before the next is made.
 *
 * @returns false as soon as `found` returned false.
 */
export function search(
  attacks: Attacks,
  of: readonly number[],
  may: Uint8Array,
  budget: Budget,
  found: (may: Uint8Array) => boolean,
): boolean {
  return branch(attacks, { of, members: new Set(of), budget, found }, of, may);
}

interface Search {
  readonly of: readonly number[];
  readonly members: ReadonlySet<number>;
  readonly budget: Budget;
  readonly found: (may: Uint8Array) => boolean;
}

function branch(attacks: Attacks, task: Search, touched: readonly number[], may: Uint8Array): boolean {
  const { of, members, budget, found } = task;
  budget.spend();
  if (!narrow(attacks, members, touched, may)) return true;
  const next = of.find((a) => !LABELS.has(may[a] as number));
  if (next === undefined) return found(may);
  const open = may[next] as number;
  // In first: large extensions come early, and one that is asked for is met soon.
  for (const bit of [MAY_IN, MAY_OUT, MAY_OPEN]) {
    if ((open & bit) === 0) continue;
    const chosen = may.slice();
    chosen[next] = bit;
    if (!branch(attacks, task, [next, ...(attacks.attacked[next] ?? [])], chosen)) return false;
  }
  return true;
}

/** The labels that sets with one member stand for. */
export function labelsIn(may: Uint8Array): Uint8Array {
  return may.map((set) => LABELS.get(set) ?? OPEN);
}

/** Takes out what the definitions exclude, until nothing more goes. @returns false where an argument has no label left. */
function narrow(
  attacks: Attacks,
  members: ReadonlySet<number>,
  touched: readonly number[],
  may: Uint8Array,
): boolean {
  const queue = touched.filter((a) => members.has(a));
  const queued = new Set(queue);
  const touch = (a: number) => {
    for (const other of [a, ...(attacks.attacked[a] ?? [])])
      if (members.has(other) && !queued.has(other)) {
        queued.add(other);
        queue.push(other);
      }
  };
  const limit = (a: number, set: number) => {
    const now = (may[a] as number) & set;
    if (now === may[a]) return;
    may[a] = now;
    touch(a);
  };
  for (let a = queue.pop(); a !== undefined; a = queue.pop()) {
    queued.delete(a);
    const attackers = attacks.attackers[a] ?? [];
    limit(a, allowed(attackers, may));
    force(a, attackers, may, limit);
    if (may[a] === 0 || attackers.some((b) => may[b] === 0)) return false;
  }
  return true;
}

function allowed(attackers: readonly number[], may: Uint8Array): number {
  let [allOut, someIn, noneIn, someOpen] = [true, false, true, false];
  for (const b of attackers) {
    const set = may[b] as number;
    if ((set & MAY_OUT) === 0) allOut = false;
    if (set & MAY_IN) someIn = true;
    if ((set & (MAY_OUT | MAY_OPEN)) === 0) noneIn = false;
    if (set & MAY_OPEN) someOpen = true;
  }
  return (allOut ? MAY_IN : 0) | (someIn ? MAY_OUT : 0) | (noneIn && someOpen ? MAY_OPEN : 0);
}

/** What a decided argument asks of its attackers. */
function force(
  a: number,
  attackers: readonly number[],
  may: Uint8Array,
  limit: (a: number, set: number) => void,
): void {
  const set = may[a];
  if (set === MAY_IN) for (const b of attackers) limit(b, MAY_OUT);
  if (set === MAY_OPEN) for (const b of attackers) limit(b, MAY_OUT | MAY_OPEN);
  if (set !== MAY_OUT && set !== MAY_OPEN) return;
  const needed = set === MAY_OUT ? MAY_IN : MAY_OPEN;
  const able = attackers.filter((b) => (may[b] as number) & needed);
  if (able.length === 1) limit(able[0] as number, needed);
}
