import type { LinkRecord } from "../model/records.ts";
import {
  figures,
  linked,
  oneClaim,
  PAIR_TIES,
  type PairReason,
  type PairTie,
  sameRelation,
} from "./grounds.ts";
import { type Compared, firmness, type Side, type SideClaim } from "./side.ts";

/** Two claims, one of each side, or one that both have. */
export interface Pair {
  readonly a: SideClaim;
  readonly b: SideClaim;
  readonly tie: PairTie;
  /** What parts them most first. */
  readonly reasons: readonly PairReason[];
}

interface Held {
  readonly a: SideClaim;
  readonly b: SideClaim;
  readonly reasons: PairReason[];
}

/** Of more than so many pairs of one relation or measure, each claim is held against the firmest of the other side only. */
const MOST_CROSSED = 100;

/**
 * Which claims of two sides meet: one that both have, the same relation, the same verb with the same other end (entities),
 * a link of the case, figures of one measure. Two that both sides have are not held against each other. In the order of
 * A’s claims, then of B’s.
 */
export function pairsOf(compared: Compared, a: Side, b: Side, links: readonly LinkRecord[]): Pair[] {
  const pairs = new Pairs(a, b);
  for (const [one, other] of pairs.shared()) pairs.add(one, other, oneClaim(compared, one, other));
  crossed(pairs, relationOf, (one, other) => sameRelation("SAME_RELATION", one, other));
  if (compared === "ENTITIES") crossed(pairs, verbOf, (one, other) => sameRelation("SAME_VERB", one, other));
  crossed(pairs, measureOf, figures);
  for (const link of links) {
    pairs.between(link.from, link.to, (one, other) => linked(link, one, other));
    pairs.between(link.to, link.from, (one, other) => linked(link, one, other));
  }
  return pairs.all();
}

type Reasoned = (a: SideClaim, b: SideClaim) => PairReason | undefined;

/** Pairs as they are found, each once with all of its reasons. */
class Pairs {
  readonly a: Side;
  readonly b: Side;
  readonly #inA: ReadonlyMap<string, SideClaim>;
  readonly #inB: ReadonlyMap<string, SideClaim>;
  readonly #held = new Map<string, Held>();

  constructor(a: Side, b: Side) {
    this.a = a;
    this.b = b;
    this.#inA = byId(a);
    this.#inB = byId(b);
  }

  shared(): (readonly [SideClaim, SideClaim])[] {
    return this.a.claims.flatMap((one) => {
      const other = this.#inB.get(one.claim.id);
      return other ? [[one, other] as const] : [];
    });
  }

  add(a: SideClaim, b: SideClaim, reason: PairReason | undefined): void {
    if (!reason) return;
    const key = `${a.claim.id} ${b.claim.id}`;
    const held = this.#held.get(key);
    if (held) held.reasons.push(reason);
    else this.#held.set(key, { a, b, reasons: [reason] });
  }

  /** Where the first belongs to A, the second to B, and not both to both. */
  between(first: string, second: string, reason: Reasoned): void {
    const [a, b] = [this.#inA.get(first), this.#inB.get(second)];
    if (a && b && this.meets(a, b)) this.add(a, b, reason(a, b));
  }

  meets(a: SideClaim, b: SideClaim): boolean {
    return a.claim.id !== b.claim.id && !(this.#inB.has(a.claim.id) && this.#inA.has(b.claim.id));
  }

  all(): Pair[] {
    return [...this.#held.values()].map(joined).sort(inOrder);
  }
}

function joined({ a, b, reasons }: Held): Pair {
  const sorted = reasons.sort((x, y) => PAIR_TIES.indexOf(x.tie) - PAIR_TIES.indexOf(y.tie));
  return { a, b, tie: (sorted[0] as PairReason).tie, reasons: sorted };
}

function inOrder(x: Pair, y: Pair): number {
  return x.a.claim.position - y.a.claim.position || x.b.claim.position - y.b.claim.position;
}

/** Every claim of A with every claim of B that has the same key, or, where these are many, with the firmest of them. */
function crossed(
  pairs: Pairs,
  keyOf: (claim: SideClaim, side: Side) => string | undefined,
  reason: Reasoned,
) {
  const [inA, inB] = [pairs.a, pairs.b].map((side) => grouped(side, keyOf)) as [Groups, Groups];
  for (const [key, as] of inA) {
    const bs = inB.get(key) ?? [];
    const many = as.length * bs.length > MOST_CROSSED;
    for (const a of as)
      for (const b of bs)
        if (pairs.meets(a, b) && (!many || a === firmest(as) || b === firmest(bs)))
          pairs.add(a, b, reason(a, b));
  }
}

type Groups = ReadonlyMap<string, readonly SideClaim[]>;

function grouped(side: Side, keyOf: (claim: SideClaim, side: Side) => string | undefined): Groups {
  const groups = new Map<string, SideClaim[]>();
  for (const one of side.claims) {
    const key = keyOf(one, side);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function firmest(claims: readonly SideClaim[]): SideClaim | undefined {
  return claims.reduce((best, one) => (firmness(one) < firmness(best) ? one : best));
}

function byId({ claims }: Side): ReadonlyMap<string, SideClaim> {
  return new Map(claims.map((one) => [one.claim.id, one]));
}

function relationOf({ claim: { subject, predicate, object } }: SideClaim): string | undefined {
  return predicate && `${subject} ${predicate} ${object}`;
}

/** A relation with its own entity left open: `• PAYS ent:x`. */
function verbOf({ claim: { subject, predicate, object } }: SideClaim, { key }: Side): string | undefined {
  if (!predicate || subject === object) return undefined;
  return `${subject === key ? "•" : subject} ${predicate} ${object === key ? "•" : object}`;
}

function measureOf({ claim: { measure, unit } }: SideClaim): string | undefined {
  return measure && unit && `${measure} ${unit}`;
}
