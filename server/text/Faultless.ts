import { sameItems } from "../model/madeOf.ts";
import type { Faults } from "./faults.ts";
import type { Register } from "./register.ts";

/** A check that found no fault: in what, and which ids it had to find defined. */
interface Passed {
  readonly of: readonly (readonly unknown[])[];
  readonly asked: ReadonlySet<string>;
  /** All ids that were defined then, in their order. */
  ids: readonly string[];
}

/** By whose text it is and by the name of the check. Whoever has the same items has passed it too. */
const PASSED = new Map<string, Map<string, Passed>>();

/**
 * The checks of one text. One that found no fault is not made again while what it looks at holds the very same items and
 * every id that it found defined still is: a text that is read again after an act is, but for a handful of items, the same.
 */
export class Faultless {
  readonly #faults: Faults;
  readonly #register: Register;
  readonly #passed: Map<string, Passed>;
  readonly #lost = new Map<readonly string[], readonly string[]>();

  /** @param name whose text it is */
  constructor(name: string, faults: Faults, register: Register) {
    this.#faults = faults;
    this.#register = register;
    this.#passed = PASSED.get(name) ?? new Map();
    PASSED.set(name, this.#passed);
  }

  /** @param of everything that the check looks at, beside which ids are defined */
  once(name: string, of: readonly (readonly unknown[])[], check: () => void): void {
    const { ids, isComplete } = this.#register;
    const passed = this.#passed.get(name);
    if (passed && isComplete && this.#holds(passed, of)) {
      passed.ids = ids;
      return;
    }
    const count = this.#faults.count;
    const asked = this.#register.asking(check);
    // Where a file could not be read, ids are taken as they are.
    if (isComplete && this.#faults.count === count) this.#passed.set(name, { of, asked, ids });
    else this.#passed.delete(name);
  }

  #holds({ of: before, asked, ids }: Passed, of: readonly (readonly unknown[])[]): boolean {
    const isSame = of.length === before.length && of.every((list, i) => sameItems(list, before[i] ?? []));
    return isSame && !this.#lostSince(ids).some((id) => asked.has(id));
  }

  #lostSince(ids: readonly string[]): readonly string[] {
    const lost = this.#lost.get(ids) ?? lostBetween(ids, this.#register.ids);
    this.#lost.set(ids, lost);
    return lost;
  }
}

/** What of the one list the other lacks; most of both is the same at the beginning and at the end. */
function lostBetween(before: readonly string[], now: readonly string[]): readonly string[] {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const there = new Set(now.slice(head, now.length - tail));
  return before.slice(head, before.length - tail).filter((id) => !there.has(id));
}
