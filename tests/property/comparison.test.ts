import fc from "fast-check";
import { expect, test } from "vitest";
import type { PairTie } from "../../server/comparison/grounds.ts";
import { type Pair, pairsOf } from "../../server/comparison/pairs.ts";
import { claimParts, entityParts, type Parts, voiceParts } from "../../server/comparison/parts.ts";
import { anySides, sideOf } from "../helpers/sides.ts";

const SWAPPED: Readonly<Partial<Record<PairTie, PairTie>>> = { A_FIRMER: "B_FIRMER", B_FIRMER: "A_FIRMER" };

function mirrored({ a, b, tie, reasons }: Pair): Pair {
  const swap = (one: PairTie) => SWAPPED[one] ?? one;
  return { a: b, b: a, tie: swap(tie), reasons: reasons.map((r) => ({ ...r, tie: swap(r.tie) })) };
}

/** In an order that does not depend on which side comes first. */
function sorted(pairs: readonly Pair[]): Pair[] {
  const key = ({ a, b }: Pair) => `${a.claim.id} ${b.claim.id}`;
  const all = pairs.map((pair) => ({
    ...pair,
    reasons: pair.reasons.toSorted((x, y) => (`${x.ground}${x.text}` < `${y.ground}${y.text}` ? -1 : 1)),
  }));
  return all.sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

test("swapping the sides swaps the answer and changes nothing else", () => {
  fc.assert(
    fc.property(anySides, ({ compared, claims, inA, inB, links }) => {
      const [a, b] = [sideOf("case/ent:a", claims, inA), sideOf("case/ent:b", claims, inB)];
      const [pairs, back] = [pairsOf(compared, a, b, links), pairsOf(compared, b, a, links)];
      expect(sorted(back.map(mirrored))).toEqual(sorted(pairs));
      const one = claimParts(a, b, pairs);
      expect(claimParts(b, a, back)).toEqual({ both: one.both, onlyA: one.onlyB, onlyB: one.onlyA });
    }),
  );
});

function disjointAndWhole<T extends { readonly id: string }>(parts: Parts<T>, all: ReadonlySet<string>) {
  const ids = [...parts.both, ...parts.onlyA, ...parts.onlyB].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids)).toEqual(all);
}

test("the three parts share nothing and are together all that the sides have", () => {
  fc.assert(
    fc.property(anySides, ({ compared, claims, inA, inB, links }) => {
      const [a, b] = [sideOf("case/ent:a", claims, inA), sideOf("case/ent:b", claims, inB)];
      const all = [...a.claims, ...b.claims];
      disjointAndWhole(
        claimParts(a, b, pairsOf(compared, a, b, links)),
        new Set(all.map(({ claim }) => claim.id)),
      );
      disjointAndWhole(voiceParts(a, b), new Set(all.flatMap(({ origins }) => origins)));
      const ends = all.flatMap(({ claim: { subject, object } }) => [subject, object]);
      const others = ends.filter((end) => end !== undefined && end !== a.key && end !== b.key);
      disjointAndWhole(entityParts(a, b), new Set(others as string[]));
    }),
  );
});
