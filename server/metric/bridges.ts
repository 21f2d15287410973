import type { Tie } from "./metrics.ts";
import { type Below, Walk } from "./walk.ts";

/** A group that one thing alone ties to everything else it hangs together with. */
export interface HeldGroup {
  /** What holds it; no part of it. */
  readonly holder: string;
  /** Set where one of the group alone is tied to the holder: these two are a bridge. */
  readonly end?: string;
  /** In the order of the walk. */
  readonly group: readonly string[];
  /** Everything that hangs together, the group and its holder with it. */
  readonly whole: readonly string[];
}

/** A group before it is gathered. */
interface Candidate {
  readonly holder: string;
  readonly end?: string;
  readonly size: number;
  /** One of the group. */
  readonly member: string;
  readonly gather: () => readonly string[];
  readonly whole: readonly string[];
}

/**
 * The groups that would fall off if one thing, or the only tie between two, were taken away: articulation points and
 * bridges after J. Hopcroft and R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, Communications of
 * the ACM 16 (1973). Which way a tie runs does not count, nor how many there are between the same two. The largest part of
 * what falls apart is no group, and of groups that lie within one another the largest is given. Largest first. In time
 * that grows with things and ties; a long chain does not overflow the stack.
 *
 * @param ids everything that ties name, each once; their order decides between groups of one size
 * @param least how many a group has at least, and what is left without it and its holder
 */
export function heldGroups(ids: readonly string[], ties: readonly Tie[], least: number): HeldGroup[] {
  const walk = new Walk(ids, ties);
  const candidates = walk.wholes().flatMap((whole) => whole.flatMap((id) => heldBy(id, whole, walk, least)));
  candidates.sort((a, b) => b.size - a.size || Number(b.end !== undefined) - Number(a.end !== undefined));
  const taken = new Set<string>();
  return candidates.flatMap(({ holder, end, member, gather, whole }) => {
    // Two groups are apart or one lies within the other: none is larger than half of what hangs together.
    if (taken.has(member)) return [];
    const group = gather();
    for (const id of group) taken.add(id);
    return [{ holder, ...(end !== undefined && { end }), group, whole }];
  });
}

/** What one thing holds: pieces below it in the walk that reach nothing before it, and all that is not below it. */
function heldBy(id: string, whole: readonly string[], walk: Walk, least: number): Candidate[] {
  const pieces = walk.hangingOn(id);
  const above = walk.above(id);
  const left = whole.length - 1 - pieces.reduce((sum, piece) => sum + piece.size, 0);
  const all: Candidate[] = pieces.map((piece) => ({
    ...piece,
    holder: id,
    member: piece.id,
    ...(piece.alone && { end: piece.id }),
    gather: () => walk.under(piece.id),
    whole,
  }));
  if (above !== undefined)
    all.push({
      holder: id,
      size: left,
      member: whole[0] as string,
      ...(walk.alone(id) && { end: above }),
      gather: () => without(whole, id, pieces, walk),
      whole,
    });
  const largest = all.reduce<Candidate | undefined>(
    (most, one) => (most && most.size >= one.size ? most : one),
    undefined,
  );
  return all.filter(
    (one) =>
      one.size >= least &&
      whole.length - one.size > least &&
      (one.end ? isSmaller(one, whole) : one !== largest),
  );
}

/** Of two halves that a bridge ties, the smaller; of equal ones the one that was walked later. */
function isSmaller({ size, member }: Candidate, whole: readonly string[]): boolean {
  return 2 * size < whole.length || (2 * size === whole.length && member !== whole[0]);
}

function without(whole: readonly string[], id: string, pieces: readonly Below[], walk: Walk): string[] {
  const gone = new Set([id, ...pieces.flatMap((piece) => walk.under(piece.id))]);
  return whole.filter((one) => !gone.has(one));
}
