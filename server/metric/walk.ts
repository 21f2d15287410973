import type { Tie } from "./metrics.ts";

/** What hangs below a thing in a walk and reaches nothing before that thing. */
export interface Below {
  /** The one by which the walk came to it. */
  readonly id: string;
  readonly size: number;
  /** Is that one alone tied to the thing? */
  readonly alone: boolean;
}

/** What is kept of one thing on the way down. */
interface Met {
  readonly above: string | undefined;
  readonly at: number;
  /** The earliest that is reached from it, or from below it, other than by the way it was come by. */
  low: number;
  /** How many are below it, with itself. */
  size: number;
  next: number;
}

/** A walk in depth through all things: whatever is below a thing stands behind it in one stretch. */
export class Walk {
  readonly #neighbours: ReadonlyMap<string, readonly string[]>;
  readonly #met = new Map<string, Met>();
  readonly #order: string[] = [];
  readonly #wholes: (readonly string[])[] = [];

  constructor(ids: readonly string[], ties: readonly Tie[]) {
    this.#neighbours = neighboursOf(ids, ties);
    for (const id of ids) if (!this.#met.has(id)) this.#wholes.push(this.#from(id));
  }

  /** What hangs together, each in the order of the walk. */
  wholes(): readonly (readonly string[])[] {
    return this.#wholes;
  }

  /** The thing from which the walk came to this one; undefined where it began. */
  above(id: string): string | undefined {
    return this.#at(id).above;
  }

  /** Does nothing but the way by which the walk came tie this thing, and what is below it, to what was before? */
  alone(id: string): boolean {
    const { above, low, at } = this.#at(id);
    return above !== undefined && low === at;
  }

  /** The thing with all that is below it. */
  under(id: string): readonly string[] {
    const { at, size } = this.#at(id);
    return this.#order.slice(at, at + size);
  }

  hangingOn(id: string): Below[] {
    const { at } = this.#at(id);
    return (this.#neighbours.get(id) ?? []).flatMap((child) => {
      const { above, low, size } = this.#at(child);
      return above === id && low >= at ? [{ id: child, size, alone: this.alone(child) }] : [];
    });
  }

  /** Walks all that hangs together with `root`. */
  #from(root: string): readonly string[] {
    const start = this.#order.length;
    const way = [{ id: root, met: this.#enter(root, undefined) }];
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { id, met } = here;
      const next = this.#neighbours.get(id)?.[met.next++];
      if (next === undefined) {
        way.pop();
        this.#leave(met);
      } else if (next !== met.above) {
        const known = this.#met.get(next);
        if (known) met.low = Math.min(met.low, known.at);
        else way.push({ id: next, met: this.#enter(next, id) });
      }
    }
    return this.#order.slice(start);
  }

  #enter(id: string, above: string | undefined): Met {
    const at = this.#order.length;
    const met: Met = { above, at, low: at, size: 1, next: 0 };
    this.#met.set(id, met);
    this.#order.push(id);
    return met;
  }

  #leave(met: Met): void {
    const above = met.above === undefined ? undefined : this.#met.get(met.above);
    if (!above) return;
    above.low = Math.min(above.low, met.low);
    above.size += met.size;
  }

  #at(id: string): Met {
    return this.#met.get(id) as Met;
  }
}

function neighboursOf(ids: readonly string[], ties: readonly Tie[]): ReadonlyMap<string, readonly string[]> {
  const sets = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { from, to } of ties) {
    if (from === to) continue;
    sets.get(from)?.add(to);
    sets.get(to)?.add(from);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set]]));
}
