import { isLeft, type Lens, type Seen, standingUnder } from "../model/lens.ts";
import type { AssertionRecord, ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import type { FilterParams } from "./filter.ts";

type Reading = Pick<Context, "loaders">;
type Stood = { readonly id: string } & Pick<ClaimRecord, "disputed">;

/** The lens in a filter; undefined where it takes nothing off. */
export function lensOf({ knownBy, orUndated, withoutSpeakers }: FilterParams): Lens | undefined {
  if (knownBy === null && !withoutSpeakers?.length) return undefined;
  // A filter names them as they stand in chains: |id|.
  const silenced = (withoutSpeakers ?? []).map((name) => name.slice(1, -1));
  return { knownBy: knownBy ?? undefined, orUndated, withoutSpeakers: new Set(silenced) };
}

/** How a claim stands under a lens; undefined where nothing of it is left. */
export async function standing(claim: Stood, lens: Lens, context: Reading): Promise<Seen | undefined> {
  const [assertions, contradicted] = await Promise.all([
    context.loaders.assertionsOfClaim.load(claim.id),
    // A lens takes disputes away and brings none.
    claim.disputed && isContradicted(claim.id, lens, context),
  ]);
  return standingUnder(lens, assertions, contradicted);
}

/** How claims stand under a lens, by their ids; without those of which nothing is left. */
export async function standings(
  claims: readonly Stood[],
  lens: Lens,
  context: Reading,
): Promise<ReadonlyMap<string, Seen>> {
  const all = await Promise.all(claims.map((claim) => standing(claim, lens, context)));
  return new Map(claims.flatMap(({ id }, i) => (all[i] ? [[id, all[i]] as const] : [])));
}

async function isContradicted(id: string, lens: Lens, { loaders }: Reading): Promise<boolean> {
  const ties = (await loaders.linksOfClaim.load(id)).filter(({ kind }) => kind === "contradicts");
  const others = ties.map(({ from, to }) => (from === id ? to : from));
  const told = await Promise.all(others.map((other) => loaders.assertionsOfClaim.load(other)));
  return told.some((assertions) => assertions.some((assertion) => isLeft(lens, assertion)));
}

/** A claim as a filter leaves it. */
export interface Left {
  /** With the standing and the origins that it has then. */
  readonly claim: ClaimRecord;
  /** The first of the assertions that are left. */
  readonly first: AssertionRecord | undefined;
}

/** Claims as a filter leaves them: as they are where it takes nothing off. */
export async function leftOf(claim: ClaimRecord, params: FilterParams, context: Reading): Promise<Left> {
  const lens = lensOf(params);
  const seen = lens && (await standing(claim, lens, context));
  if (!seen) return { claim, first: undefined };
  const { certainty, stance, originCount, disputed, voices, assertions } = seen;
  const origins = [...new Set(voices.map(({ origin }) => origin))];
  return { claim: { ...claim, certainty, stance, originCount, disputed, origins }, first: assertions[0] };
}
