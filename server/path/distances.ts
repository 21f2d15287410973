import type { PathIndex } from "./PathIndex.ts";

/** Between what paths are looked for, and what they may take. */
export interface Ends {
  readonly from: number;
  /** A path ends at the first of them that it meets. */
  readonly to: readonly number[];
  /** Of each relation whether it may be taken; all may where it is left out. */
  readonly allowed?: Uint8Array | undefined;
  /** Whether a path may pass through containers. */
  readonly throughContainers?: boolean | undefined;
  /** Whether it may pass through hubs; it may where this is left out. */
  readonly throughHubs?: boolean | undefined;
}

const FAR = 255;

/**
 * How many relations things are away from one end, as far as a search has looked. The arrays are as long as the case has
 * things and are used again by the next search: what another search wrote is known by its stamp.
 */
export class Distances {
  readonly #stamp: Uint32Array;
  readonly #distance: Uint8Array;
  readonly #before: Uint32Array;
  #search = 0;
  #frontier: number[] = [];
  depth = 0;
  /** How many relations were looked at. */
  looked = 0;

  constructor(things: number) {
    this.#stamp = new Uint32Array(things);
    this.#distance = new Uint8Array(things);
    this.#before = new Uint32Array(things);
  }

  begin(things: readonly number[]): void {
    this.#search += 1;
    this.depth = 0;
    this.looked = 0;
    this.#frontier = [...things];
    for (const thing of things) this.#put(thing, 0, thing);
  }

  /** 255 for what was not reached. */
  of(thing: number): number {
    return this.#stamp[thing] === this.#search ? (this.#distance[thing] as number) : FAR;
  }

  /** By which thing it was reached first. */
  before(thing: number): number {
    return this.#before[thing] as number;
  }

  get frontier(): number {
    return this.#frontier.length;
  }

  /**
   * Goes one relation further. Gives back the first thing that `met` has reached as well, which ends it.
   *
   * @param enter whether a thing may be reached and gone on from
   */
  grow(index: PathIndex, ends: Ends, enter: (thing: number) => boolean, met?: Distances): number | undefined {
    const next: number[] = [];
    this.depth += 1;
    for (const thing of this.#frontier) {
      this.looked += index.degree(thing);
      const meeting = this.#goOn(thing, index, ends, enter, met, next);
      if (meeting !== undefined) return meeting;
    }
    this.#frontier = next;
    return undefined;
  }

  #goOn(
    thing: number,
    { offset, neighbour, relation }: PathIndex,
    { allowed }: Ends,
    enter: (thing: number) => boolean,
    met: Distances | undefined,
    next: number[],
  ): number | undefined {
    const end = offset[thing + 1] as number;
    for (let slot = offset[thing] as number; slot < end; slot++) {
      const other = neighbour[slot] as number;
      if (this.#stamp[other] === this.#search) continue;
      if (allowed && allowed[relation[slot] as number] === 0) continue;
      const meets = met !== undefined && met.of(other) !== FAR;
      if (!meets && !enter(other)) continue;
      this.#put(other, this.depth, thing);
      if (meets) return other;
      next.push(other);
    }
    return undefined;
  }

  #put(thing: number, distance: number, before: number): void {
    this.#stamp[thing] = this.#search;
    this.#distance[thing] = distance;
    this.#before[thing] = before;
  }
}

/** What searches over one index write to while they run: one search at a time, from its beginning to its end. */
export class Scratch {
  readonly near: Distances;
  readonly far: Distances;

  constructor(index: PathIndex) {
    this.near = new Distances(index.ids.length);
    this.far = new Distances(index.ids.length);
  }
}

/** May a path pass through this thing? */
export function passing(index: PathIndex, ends: Ends): (thing: number) => boolean {
  const { container, hubFrom } = index;
  const { throughContainers = false, throughHubs = true } = ends;
  if (throughHubs) return throughContainers ? () => true : (thing) => container[thing] === 0;
  return (thing) => (throughContainers || container[thing] === 0) && index.degree(thing) < hubFrom;
}
