import { AppError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import type { Ends } from "../path/distances.ts";
import { outcomeText, REACH, sameText, untouchedText } from "../path/outcome.ts";
import type { FoundPath } from "../path/ranking.ts";
import { bestPaths, type PathAnswer } from "../path/search.ts";
import { shortest, tiedTo } from "../path/shortest.ts";
import type { Context } from "./context.ts";
import { type FilterParams, filterParams } from "./filter.ts";
import type { KeptPathIndex } from "./keptPaths.ts";
import { leftOf } from "./lens.ts";
import { present } from "./resolvers/node.ts";
import type { QueryPathsArgs } from "./resolvers.gen.ts";
import { namesOf, type PathParent, type PathStepParent, weakestOf } from "./walked.ts";

const LONGEST = 12;
const MOST_PATHS = 20;
const MOST_ENDS = 100;
const MOST_LEFT_OUT = 20;

/** One question, with what it is asked of. */
interface Asked {
  readonly whole: CaseRecord;
  readonly kept: KeptPathIndex;
  readonly ends: Ends;
  readonly maxLength: number;
  readonly limit: number;
  readonly params: FilterParams;
  readonly filtered: boolean;
  /** What is allowed where the filter is not asked. */
  readonly unfiltered: Uint8Array | undefined;
  readonly context: Context;
}

/** Ways between things of a case, or in words why there are none. */
export async function paths(whole: CaseRecord, args: QueryPathsArgs, context: Context) {
  const { maxLength, limit } = checked(args);
  const params = await filterParams(args.filter, whole.id, context);
  const kept = await context.keptPaths.of(whole);
  const throughContainers = args.containers ?? false;
  const [from = 0, ...to] = numbersOf([args.from, args.to, ...(args.orTo ?? [])], kept);
  const passed = await kept.allowed(params);
  const but = await leaving(args.without ?? [], [from, ...to], kept);
  const throughHubs = args.hubs ?? true;
  const ends = { from, to: [...new Set(to)], allowed: but(passed), throughContainers, throughHubs };
  const filtered = passed !== undefined;
  const asked = {
    whole,
    kept,
    ends,
    maxLength,
    limit,
    params,
    filtered,
    unfiltered: but(undefined),
    context,
  };
  const leftOut = throughContainers ? [] : context.vocabulary.kinds.filter((kind) => kind.container);
  const refused = await whyNot(asked);
  const hubsLeftOut = throughHubs ? 0 : kept.index.hubs;
  if (refused !== undefined)
    return { ...NOTHING, searchedUpTo: maxLength, leftOut, hubsLeftOut, text: refused };
  let searched: Promise<PathAnswer> | undefined;
  const answer = () => {
    searched ??= search(asked);
    return searched;
  };
  return {
    leftOut,
    hubsLeftOut,
    complete: later(async () => (await answer()).complete),
    searchedUpTo: later(async () => (await answer()).searchedUpTo),
    more: later(async () => (await answer()).more),
    paths: later(async () => walked((await answer()).paths, asked)),
    hubsDamped: later(async () => hubsOf((await answer()).paths, asked)),
    withinReach: later(async () => reachOf(asked)),
    text: later(async () => textOf(await answer(), asked)),
  };
}

/** A search holds everybody else up while it runs: one a turn. */
async function search({ kept, ends, maxLength, limit, context }: Asked): Promise<PathAnswer> {
  await context.turns.next();
  return bestPaths(kept.index, { ...ends, maxLength, limit }, kept.scratch);
}

function reachOf({ kept, ends }: Asked): number | null {
  const nearest = (shortest(kept.index, ends, kept.scratch)?.length ?? Number.POSITIVE_INFINITY) - 1;
  return nearest <= REACH ? nearest : null;
}

/** GraphQL calls what is a function when its field is selected: what nobody asks for is not searched for. */
function later<T>(read: () => Promise<T>): T {
  return read as unknown as T;
}

const NOTHING = { paths: [], complete: true, more: false, hubsDamped: [], withinReach: null };

function checked({ maxLength, limit, orTo, without }: QueryPathsArgs): { maxLength: number; limit: number } {
  const asked = { maxLength: maxLength ?? 6, limit: limit ?? MOST_PATHS };
  refuseOutside("maxLength", asked.maxLength, LONGEST);
  refuseOutside("limit", asked.limit, MOST_PATHS);
  if ((orTo?.length ?? 0) > MOST_ENDS)
    throw new AppError("BAD_USER_INPUT", `orTo has ${orTo?.length} ids. Give at most ${MOST_ENDS}.`);
  if ((without?.length ?? 0) > MOST_LEFT_OUT)
    throw new AppError(
      "BAD_USER_INPUT",
      `without has ${without?.length} ids. Give at most ${MOST_LEFT_OUT}.`,
    );
  return asked;
}

function refuseOutside(name: string, value: number, most: number): void {
  if (value >= 1 && value <= most) return;
  throw new AppError("BAD_USER_INPUT", `${name}: ${value} is out of range. Ask for 1 to ${most}.`);
}

function numbersOf(ids: readonly string[], { index }: KeptPathIndex): number[] {
  return ids.map((id) => {
    const number = index.numberOf(id);
    if (number !== undefined) return number;
    throw new AppError(
      "NOT_FOUND",
      `No entity of this case is called “${id}”. Search finds entities by name.`,
    );
  });
}

type Marks = Uint8Array | undefined;

/** Takes what is left out of what is allowed. */
async function leaving(ids: readonly string[], ends: readonly number[], kept: KeptPathIndex) {
  if (ids.length === 0) return (allowed: Marks) => allowed;
  const claims = await kept.claims();
  const relations: number[] = [];
  const others: string[] = [];
  for (const id of ids) {
    const relation = claims.indexOf(id);
    if (relation < 0) others.push(id);
    else relations.push(relation);
  }
  const things = numbersOf(others, kept);
  const end = things.find((thing) => ends.includes(thing));
  if (end !== undefined)
    throw new AppError("BAD_USER_INPUT", `without names ${kept.index.ids[end]}, where paths begin or end.`);
  return (allowed: Marks): Marks => kept.index.allBut(allowed, relations, things);
}

/** What can be told without a search. */
async function whyNot({ kept, ends, context }: Asked): Promise<string | undefined> {
  const { index } = kept;
  const { from, to, allowed } = ends;
  const name = async (thing: number) => (await namesOf([index.ids[thing] as string], context))[0] ?? "";
  if (to.includes(from)) return sameText(await name(from));
  const open = (thing: number) => index.touches(thing, allowed);
  if (!open(from)) return untouchedText(await name(from), index.degree(from));
  const [first = from] = to;
  return to.some(open) ? undefined : untouchedText(await name(first), index.degree(first));
}

async function textOf(answer: PathAnswer, asked: Asked): Promise<string> {
  const { kept, ends, maxLength, filtered, unfiltered, context } = asked;
  const { index, scratch } = kept;
  const [from = "", ...to] = await namesOf(
    [ends.from, ...ends.to].map((thing) => index.ids[thing] as string),
    context,
  );
  const otherwise = (change: Partial<Ends>) => {
    const things = shortest(index, { ...ends, ...change }, scratch);
    const reached = things && things.length - 1;
    return reached !== undefined && reached < (answer.nearest ?? Number.POSITIVE_INFINITY)
      ? reached
      : undefined;
  };
  const found = answer.paths.length > 0;
  const islands = (answer.nearest === undefined ? [ends.from, ...ends.to] : []).map((thing, i) => ({
    name: [from, ...to][i] ?? "",
    others: tiedTo(index, thing, ends, scratch),
  }));
  return outcomeText({
    ...answer,
    ...{ from, to, maxLength, filtered, leftOut: unfiltered !== undefined },
    island: islands.sort((a, b) => a.others - b.others)[0],
    lengths: answer.paths.map(({ relations }) => relations.length),
    withoutFilter: found || !filtered ? undefined : otherwise({ allowed: unfiltered }),
    throughContainers: found || ends.throughContainers ? undefined : otherwise({ throughContainers: true }),
    throughHubs: found || ends.throughHubs ? undefined : otherwise({ throughHubs: true }),
    containers: context.vocabulary.kinds.filter((kind) => kind.container).map((kind) => kind.plural),
  });
}

/** Things inside the paths that have very many relations, most first. */
async function hubsOf(found: readonly FoundPath[], { kept: { index }, context }: Asked) {
  const inside = new Set(found.flatMap(({ things }) => things.slice(1, -1)));
  const hubs = [...inside].filter((thing) => index.degree(thing) >= index.hubFrom);
  hubs.sort((a, b) => index.degree(b) - index.degree(a) || a - b);
  return Promise.all(
    hubs.map(async (thing) => {
      const id = index.ids[thing] as string;
      return present(await context.loaders.entity.load(id), id);
    }),
  );
}

async function walked(
  found: readonly FoundPath[],
  { whole, kept, ends, params, context }: Asked,
): Promise<PathParent[]> {
  if (found.length === 0) return [];
  const { index } = kept;
  const ids = await kept.claims();
  const step = async (things: readonly number[], relation: number, i: number): Promise<PathStepParent> => {
    const [from, to] = [things[i] as number, things[i + 1] as number];
    const id = ids[relation] as string;
    const claim = present(await context.loaders.claim.load(id), id);
    return {
      number: i + 1,
      from: index.ids[from] as NodeId,
      to: index.ids[to] as NodeId,
      claim,
      left: await leftOf(claim, params, context),
      forward: index.subject[relation] === from,
      alternatives: index.between(from, to, ends.allowed) - 1,
    };
  };
  const paths = await Promise.all(
    found.map(async ({ things, relations }) => {
      const steps = await Promise.all(relations.map((relation, i) => step(things, relation, i)));
      return { steps, weakest: weakestOf(steps) };
    }),
  );
  await named(paths, whole, context);
  return paths;
}

/** Whom sentences name is kept as views keep it: most paths lead through the same things. */
async function named(paths: readonly PathParent[], whole: CaseRecord, context: Context): Promise<void> {
  const steps = paths.flatMap((path) => path.steps);
  const ids = new Set(steps.flatMap(({ from, to, claim }) => [from, to, ...claim.origins]));
  const entities = await context.keptCases.of(whole).entities([...ids], context.options);
  for (const entity of entities) if (entity) context.loaders.entity.prime(entity.id, entity);
}
