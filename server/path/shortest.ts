import { type Distances, type Ends, passing, type Scratch } from "./distances.ts";
import type { PathIndex } from "./PathIndex.ts";

/**
 * The things on one of the shortest paths, both ends among them, or undefined where no path of any length leads there.
 * Both ends look for each other, and it is always the turn of the one with less before it.
 */
export function shortest(index: PathIndex, ends: Ends, { near, far }: Scratch): number[] | undefined {
  if (ends.to.includes(ends.from)) return [ends.from];
  const enter = passing(index, ends);
  near.begin([ends.from]);
  far.begin(ends.to);
  while (near.frontier > 0 && far.frontier > 0) {
    const nearer = near.frontier <= far.frontier;
    const [one, other] = nearer ? [near, far] : [far, near];
    const met = one.grow(index, ends, enter, other);
    if (met !== undefined) return [...walk(near, met).reverse(), ...walk(far, met).slice(1)];
  }
  return undefined;
}

/** How many other things hang together with this one by relations that may be taken, however long the way. */
export function tiedTo(index: PathIndex, thing: number, ends: Ends, { near }: Scratch): number {
  const enter = passing(index, ends);
  let reached = 0;
  near.begin([thing]);
  while (near.frontier > 0) {
    near.grow(index, ends, enter);
    reached += near.frontier;
  }
  return reached;
}

/** From where the two met back to where this one began. */
function walk(distances: Distances, met: number): number[] {
  const things = [met];
  for (let at = met; distances.of(at) > 0; ) {
    at = distances.before(at);
    things.push(at);
  }
  return things;
}
