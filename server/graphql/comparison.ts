import { PAIR_TIES, type PairTie } from "../comparison/grounds.ts";
import { type Pair, pairsOf } from "../comparison/pairs.ts";
import { type Counted, claimParts, entityParts, type Parts, voiceParts } from "../comparison/parts.ts";
import { belongsTo, type Compared, needsAssertions, type Side, sideClaim } from "../comparison/side.ts";
import { AppError } from "../model/errors.ts";
import type { AssertionRecord, CaseRecord, ClaimRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { type FilterParams, filterParams } from "./filter.ts";
import { connection, pageSize, skipOf, skipped } from "./pages.ts";
import type { ClaimFilter } from "./resolvers.gen.ts";
import { type AskedSide, askedSides, passes, sideParams } from "./sides.ts";

/** Two sides held against each other, whole: pages are cut from it. */
export interface WholeComparison {
  readonly case: CaseRecord["id"];
  readonly compared: Compared;
  readonly a: Side;
  readonly b: Side;
  readonly pairs: readonly Pair[];
  readonly claims: Parts<ClaimRecord>;
  readonly entities: Parts<Counted>;
  readonly voices: Parts<Counted>;
  /** All that the reader's filter asks, without the sides. */
  readonly params: FilterParams;
}

interface CompareArgs {
  readonly a: string;
  readonly b: string;
  readonly filter?: ClaimFilter | null | undefined;
}

/** A side of more is not put together: half a second, and more than anybody reads. */
const MOST_CLAIMS = 20_000;

/** @throws AppError BAD_USER_INPUT and NOT_FOUND where the sides cannot be compared, or are too large to be. */
export async function compareSides(
  whole: CaseRecord,
  args: CompareArgs,
  context: Context,
): Promise<WholeComparison> {
  const [one, other] = await askedSides(args, whole, context);
  const params = await filterParams(args.filter, whole.id, context);
  const key = JSON.stringify([one.key, other.key, params]);
  return context.keptComparisons.of(whole, key, () => compared(whole, [one, other], params, context));
}

async function compared(
  whole: CaseRecord,
  [one, other]: readonly [AskedSide, AskedSide],
  params: FilterParams,
  context: Context,
): Promise<WholeComparison> {
  const [a, b, links] = await Promise.all([
    readSide(whole, one, params, context),
    readSide(whole, other, params, context),
    context.keptComparisons.links(whole),
  ]);
  await context.turns.next();
  const pairs = pairsOf(one.compared, a, b, links);
  return {
    ...{ case: whole.id, compared: one.compared, a, b, pairs, params },
    claims: claimParts(a, b, pairs),
    entities: entityParts(a, b),
    voices: voiceParts(a, b),
  };
}

/** Without the signal of the request that asks first: others may wait for the same answer. */
async function readSide(
  { id }: CaseRecord,
  side: AskedSide,
  params: FilterParams,
  { store }: Context,
): Promise<Side> {
  const which = { case: id, ...sideParams(side, params) };
  const [counted] = await store.run("claim.count", which);
  if ((counted?.total ?? 0) > MOST_CLAIMS) throw tooLarge(side, counted?.total ?? 0);
  const rows = await store.run("claim.ofCase", which);
  const claims = rows.map(({ record }) => record).filter(passes(side, params));
  const own = await ownAssertions(side, claims, store);
  return {
    ...side,
    claims: claims.map((claim) => sideClaim(claim, own.get(claim.id) ?? [])),
  };
}

function tooLarge({ name }: AskedSide, claims: number): AppError {
  return new AppError(
    "BAD_USER_INPUT",
    `${name} has ${claims} claims, and at most ${MOST_CLAIMS} are held against others. Narrow them with a filter.`,
  );
}

/** Assertions of this side, of claims that others state too; the rest stands as it is. */
async function ownAssertions(
  { compared, key }: AskedSide,
  claims: readonly ClaimRecord[],
  store: Context["store"],
): Promise<ReadonlyMap<string, AssertionRecord[]>> {
  const ids = claims.filter((claim) => needsAssertions(compared, claim)).map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await store.run("assertion.ofClaims", { ids });
  const own = new Map<string, AssertionRecord[]>();
  const belongs = belongsTo(compared, key);
  for (const { claim, record } of rows)
    if (belongs(record)) own.set(claim, [...(own.get(claim) ?? []), record]);
  return own;
}

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page of a list that is whole in memory. */
export function listPage<T>(all: readonly T[], args: PageArgs) {
  const size = pageSize(args);
  const skip = skipOf(args);
  return connection(skipped(all.slice(skip, skip + size + 1), skip), size, all.length, skip > 0);
}

export function tieCounts(pairs: readonly Pair[]): { tie: PairTie; count: number }[] {
  return PAIR_TIES.map((tie) => ({ tie, count: pairs.filter((pair) => pair.tie === tie).length })).filter(
    ({ count }) => count > 0,
  );
}

export function sizes({ both, onlyA, onlyB }: Parts<unknown>) {
  return { both: both.length, onlyA: onlyA.length, onlyB: onlyB.length };
}
