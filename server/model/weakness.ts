import type { ClaimRecord } from "./records.ts";

/** More origins make a tie no stronger. */
const MOST_ORIGINS = 255;
/** More firmnesses than there are. */
const UNHELD = 10;

/** @param firmness place of its certainty among all, firmest first, from 0 */
type Told = Pick<ClaimRecord, "stance" | "originCount"> & { readonly firmness: number };

/**
 * How weak the tie is that a claim draws, as one number by which ties are compared: what nobody asserts or reports is
 * weaker than all that somebody does, then what is said less firmly, then what has fewer origins. 0 to 65,535; the least is
 * the strongest.
 */
export function weaknessOf({ stance, firmness, originCount }: Told): number {
  const held = stance === "asserts" || stance === "reports";
  const rank = firmness + (held ? 0 : UNHELD);
  return rank * (MOST_ORIGINS + 1) + MOST_ORIGINS - Math.min(originCount, MOST_ORIGINS);
}
