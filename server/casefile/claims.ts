import type { Assertion, Claim, Document } from "../model/case.ts";
import { assertionId, type ShortId } from "../model/ids.ts";
import { MadeOf, sameItems } from "../model/madeOf.ts";
import type { Faults, Item, Place } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { type CaseText, readItems } from "./items.ts";
import { claimShape } from "./shapes.ts";

type RawClaim = (typeof claimShape)["_output"];
type RawAssertion = RawClaim["assertions"][number];

/** Finds a quote in a passage; the checker of quotes gives it, so that a claim leaves here with its offsets. */
export type Locate = (
  assertion: { readonly passage: ShortId; readonly quote: string },
  place: Place,
  path: readonly (string | number)[],
) => number;

/** The claims of a file that was read without fault, by its items, and in which documents their quotes were found. */
const FILES = new WeakMap<object, { readonly within: readonly unknown[]; readonly claims: Item<Claim>[] }>();

/**
 * Reads a file of claims.
 *
 * @param within the documents in which `locate` finds quotes
 */
export function readClaims(
  file: CaseText,
  { locate, within }: { readonly locate: Locate; readonly within: readonly Document[] },
  faults: Faults,
  register: Register,
): Item<Claim>[] {
  const items = readItems(file, "clm", claimShape, faults, register);
  const before = FILES.get(items);
  if (before && sameItems(before.within, within)) return before.claims;
  const count = faults.count;
  const claims = items.map(({ value, place }) => {
    checkEdge(value, place, faults);
    checkQuantity(value, place, faults);
    if (value.validBasis && !value.validTime)
      faults.at(
        place,
        ["validBasis"],
        "“validBasis” stands without “validTime”.",
        "Add the time, or take it out.",
      );
    if (value.assertions.length === 0)
      faults.at(
        place,
        [],
        `${value.id} has no assertion.`,
        "Say who states it and where, or take the claim out.",
      );
    return { value: claimOf(value, place, locate), place };
  });
  if (faults.count === count) FILES.set(items, { within, claims });
  return claims;
}

const ENDS = ["subject", "predicate", "object"] as const;

function checkEdge(claim: RawClaim, place: Place, faults: Faults): void {
  const missing = ENDS.filter((end) => claim[end] === undefined);
  if (missing.length === 1 || missing.length === 2) {
    const problem = `${missing.map((m) => `“${m}”`).join(" and ")} missing beside the rest of the edge.`;
    faults.at(place, [], problem, "Subject, predicate and object come together or not at all.");
  }
  if (missing.length === 3 && claim.implied.length > 0)
    faults.at(
      place,
      ["implied"],
      "“implied” stands on a claim without an edge.",
      "Take it out, or give the edge.",
    );
}

function checkQuantity({ quantity }: RawClaim, place: Place, faults: Faults): void {
  if (!quantity) return;
  const { bound, value, upTo } = quantity;
  if (bound === "between" && upTo === undefined)
    faults.at(place, ["quantity"], "“between” has no “upTo”.", "Give both ends: value and upTo.");
  if (bound !== "between" && upTo !== undefined)
    faults.at(
      place,
      ["quantity", "upTo"],
      `“${bound}” has no upper end.`,
      "Write bound: between, or take upTo out.",
    );
  if (upTo !== undefined && upTo <= value)
    faults.at(place, ["quantity", "upTo"], "“upTo” is not above “value”.", "Write the smaller figure first.");
}

/** By what was read and where its quotes stand, so that an item that was read before is the same claim. */
const CLAIMS = new MadeOf<RawClaim, Claim>();

function claimOf(raw: RawClaim, place: Place, locate: Locate): Claim {
  const starts = raw.assertions.map((assertion, i) => locate(assertion, place, ["assertions", i]));
  return CLAIMS.of(raw, starts, () => freshClaim(raw, starts));
}

function freshClaim(raw: RawClaim, starts: readonly number[]): Claim {
  const { subject, predicate, object, tier, assertions, ...rest } = raw;
  const triple = subject && predicate && object ? { triple: { subject, predicate, object } } : {};
  return {
    ...rest,
    ...triple,
    tier: tier === "1" ? 1 : 2,
    assertions: assertions.map((a, i) => assertionOf(raw.id, a, i, starts[i] ?? 0)),
  };
}

function assertionOf(claim: ShortId, raw: RawAssertion, i: number, start: number): Assertion {
  return { id: assertionId(claim, i + 1), ...raw, start, end: start + raw.quote.length };
}
