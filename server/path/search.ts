import { type Ends, passing, type Scratch } from "./distances.ts";
import type { PathIndex } from "./PathIndex.ts";
import { Best, type FoundPath } from "./ranking.ts";
import { shortest } from "./shortest.ts";

export interface PathQuestion extends Ends {
  /** No path has more relations. */
  readonly maxLength: number;
  /** At most so many paths. */
  readonly limit: number;
  /** After so many relations looked at the search stops. */
  readonly work?: number;
}

export interface PathAnswer {
  /** Best first: fewer relations, a stronger weakest one, fewer hubs, then the order of the case. */
  readonly paths: readonly FoundPath[];
  /** Whether these are the best there are; false where the search stopped before it knew. */
  readonly complete: boolean;
  /** Every path of at most so many relations was looked at. */
  readonly searchedUpTo: number;
  /** Whether there are more than the limit let through. */
  readonly more: boolean;
  /** Relations on the shortest path, whatever its length; undefined where there is none. */
  readonly nearest: number | undefined;
}

/** Some 20 ms on a case of 400,000 relations. */
export const MOST_WORK = 2_000_000;

/**
 * The best paths between two ends: no thing twice, no container inside, each hop the strongest relation that is allowed
 * between its two things. Length by length from the shortest; of one length, every path is looked at that could still be
 * among the best. Exact, unless it says that it stopped.
 */
export function bestPaths(index: PathIndex, question: PathQuestion, scratch: Scratch): PathAnswer {
  const { maxLength, limit, work = MOST_WORK } = question;
  const first = shortest(index, question, scratch);
  const nearest = first && first.length - 1;
  const paths: FoundPath[] = [];
  const answer = { complete: true, nearest };
  // One more than the limit, so that it is known whether there are more.
  const wanted = limit + 1;
  const search = new Search(index, question, scratch, work);
  for (let length = Math.max(1, nearest ?? maxLength + 1); length <= maxLength; length++) {
    const { found, stopped } = search.ofLength(length, wanted - paths.length);
    paths.push(...found);
    if (stopped) {
      return {
        ...answer,
        complete: false,
        paths: paths.slice(0, limit),
        searchedUpTo: length - 1,
        more: true,
      };
    }
    if (paths.length >= wanted)
      return { ...answer, paths: paths.slice(0, limit), searchedUpTo: length, more: true };
  }
  return { ...answer, paths, searchedUpTo: maxLength, more: false };
}

class Search {
  readonly #index: PathIndex;
  readonly #question: PathQuestion;
  readonly #scratch: Scratch;
  readonly #enter: (thing: number) => boolean;
  readonly #onPath: number[] = [];
  readonly #hops: number[] = [];
  #left: number;
  #best = new Best(0);

  constructor(index: PathIndex, question: PathQuestion, scratch: Scratch, work: number) {
    this.#index = index;
    this.#question = question;
    this.#scratch = scratch;
    this.#enter = passing(index, question);
    this.#left = work;
  }

  /** The best `most` paths of exactly this length. */
  ofLength(length: number, most: number): { found: FoundPath[]; stopped: boolean } {
    this.#measure(length);
    this.#best = new Best(most);
    this.#onPath.length = 0;
    this.#hops.length = 0;
    this.#walk(this.#question.from, length, 0, 0);
    return { found: this.#best.inOrder(), stopped: this.#left < 0 };
  }

  /**
   * How far things are from where a path of this length ends. What is farther than half the way is looked at only where
   * it is near enough to the beginning: of a large case, two small balls.
   */
  #measure(length: number): void {
    const { near, far } = this.#scratch;
    const half = Math.ceil(length / 2);
    near.begin([this.#question.from]);
    for (let depth = 0; depth < half && near.frontier > 0; depth++)
      near.grow(this.#index, this.#question, this.#enter);
    far.begin(this.#question.to);
    for (let depth = 1; depth < length && far.frontier > 0; depth++) {
      const inside =
        depth <= length - half
          ? this.#enter
          : (thing: number) => near.of(thing) + depth <= length && this.#enter(thing);
      far.grow(this.#index, this.#question, inside);
    }
    this.#left -= near.looked + far.looked;
  }

  /** Every way on from a thing by which an end is still reached in so many relations. */
  #walk(thing: number, left: number, weakest: number, hubs: number): void {
    const { offset, neighbour, relation } = this.#index;
    const { allowed } = this.#question;
    const { far } = this.#scratch;
    this.#onPath.push(thing);
    const end = offset[thing + 1] as number;
    let taken = -1;
    for (let slot = offset[thing] as number; slot < end && this.#left >= 0; slot++) {
      this.#left -= 1;
      const other = neighbour[slot] as number;
      // What follows ties the same two and is no stronger.
      if (other === taken || !leads(far.of(other), left)) continue;
      const hop = relation[slot] as number;
      if (allowed && allowed[hop] === 0) continue;
      taken = other;
      if (!this.#onPath.includes(other)) this.#take(other, hop, left - 1, weakest, hubs);
    }
    this.#onPath.pop();
  }

  /** One relation further, unless what comes of it can no longer be among the best. */
  #take(thing: number, hop: number, left: number, weakest: number, hubs: number): void {
    const { weakness, hubCost } = this.#index;
    const weak = Math.max(weakest, weakness[hop] as number);
    const cost = left === 0 ? hubs : hubs + (hubCost[thing] as number);
    if (this.#best.isHopeless(weak, cost)) return;
    this.#hops.push(hop);
    if (left === 0) this.#best.offer([...this.#onPath, thing], [...this.#hops], weak, cost);
    else this.#walk(thing, left, weak, cost);
    this.#hops.pop();
  }
}

/** Whether a thing so far from an end may come next: an end that is met too early ends another path. */
function leads(distance: number, left: number): boolean {
  return left === 1 ? distance === 0 : distance > 0 && distance < left;
}
