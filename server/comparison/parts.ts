import type { NodeId } from "../model/ids.ts";
import type { ClaimRecord } from "../model/records.ts";
import type { Pair } from "./pairs.ts";
import type { Side } from "./side.ts";

/** Everything of two sides in three parts that share nothing: what both have, what only one has. */
export interface Parts<T> {
  readonly both: readonly T[];
  readonly onlyA: readonly T[];
  readonly onlyB: readonly T[];
}

/** A claim that stands in a pair is in both, whichever side states it; the rest has no counterpart. */
export function claimParts(a: Side, b: Side, pairs: readonly Pair[]): Parts<ClaimRecord> {
  const met = new Set(pairs.flatMap((pair) => [pair.a.claim.id, pair.b.claim.id]));
  const all = new Map([...a.claims, ...b.claims].map(({ claim }) => [claim.id, claim]));
  const unmet = (side: Side) =>
    side.claims.flatMap(({ claim }) => (met.has(claim.id) ? [] : [claim])).sort(inOrder);
  return {
    both: [...all.values()].filter(({ id }) => met.has(id)).sort(inOrder),
    onlyA: unmet(a),
    onlyB: unmet(b),
  };
}

function inOrder(x: ClaimRecord, y: ClaimRecord): number {
  return x.position - y.position;
}

/** An entity, and how many claims of each side are about it. */
export interface Counted {
  readonly id: NodeId;
  readonly a: number;
  readonly b: number;
}

/** Of what the claims speak: the ends of their relations but the two that are compared. Most claims first. */
export function entityParts(a: Side, b: Side): Parts<Counted> {
  return countedParts(tally(a, endsOf), tally(b, endsOf), new Set([a.key, b.key]));
}

function endsOf({ claim: { subject, object } }: Side["claims"][number]): NodeId[] {
  return [...new Set([subject, object])].filter((id) => id !== undefined);
}

/** Who stands behind the claims: their origins. Most claims first. */
export function voiceParts(a: Side, b: Side): Parts<Counted> {
  const origins = ({ origins }: Side["claims"][number]) => origins;
  return countedParts(tally(a, origins), tally(b, origins), new Set());
}

type Tally = ReadonlyMap<NodeId, number>;

function tally({ claims }: Side, idsOf: (claim: Side["claims"][number]) => readonly NodeId[]): Tally {
  const counts = new Map<NodeId, number>();
  for (const claim of claims) for (const id of idsOf(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function countedParts(a: Tally, b: Tally, except: ReadonlySet<string>): Parts<Counted> {
  const ids = [...new Set([...a.keys(), ...b.keys()])].filter((id) => !except.has(id));
  const all = ids.map((id) => ({ id, a: a.get(id) ?? 0, b: b.get(id) ?? 0 })).sort(leading);
  return {
    both: all.filter((one) => one.a > 0 && one.b > 0),
    onlyA: all.filter((one) => one.b === 0),
    onlyB: all.filter((one) => one.a === 0),
  };
}

/** The same whichever side comes first. */
function leading(x: Counted, y: Counted): number {
  return y.a + y.b - (x.a + x.b) || (x.id < y.id ? -1 : 1);
}
