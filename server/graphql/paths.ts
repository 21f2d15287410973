import { AppError } from "../model/errors.ts";
import type { NodeId } from "../model/ids.ts";
import type { CaseRecord, ClaimRecord } from "../model/records.ts";
import type { Ends } from "../path/distances.ts";
import { outcomeText, REACH, sameText, untouchedText } from "../path/outcome.ts";
import type { FoundPath } from "../path/ranking.ts";
import { bestPaths, type PathAnswer } from "../path/search.ts";
import { shortest, tiedTo } from "../path/shortest.ts";
import type { Context } from "./context.ts";
import { filterParams } from "./filter.ts";
import type { KeptPathIndex } from "./keptPaths.ts";
import { present } from "./resolvers/node.ts";
import type { QueryPathsArgs } from "./resolvers.gen.ts";
import { namesOf, type PathParent, type PathStepParent } from "./walked.ts";

const LONGEST = 12;
const MOST_PATHS = 20;
const MOST_ENDS = 100;

/** One question, with what it is asked of. */
interface Asked {
  readonly kept: KeptPathIndex;
  readonly ends: Ends;
  readonly maxLength: number;
  readonly limit: number;
  readonly context: Context;
}

/** Ways between things of a case, or in words why there are none. */
export async function paths(whole: CaseRecord, args: QueryPathsArgs, context: Context) {
  const { maxLength, limit } = checked(args);
  const params = await filterParams(args.filter, whole.id, context);
  const kept = await context.keptPaths.of(whole);
  const throughContainers = args.containers ?? false;
  const [from = 0, ...to] = numbersOf([args.from, args.to, ...(args.orTo ?? [])], kept);
  const allowed = await kept.allowed(params);
  const ends = { from, to: [...new Set(to)], allowed, throughContainers };
  const asked = { kept, ends, maxLength, limit, context };
  const leftOut = throughContainers ? [] : context.vocabulary.kinds.filter((kind) => kind.container);
  const refused = await whyNot(asked);
  if (refused !== undefined) return { ...NOTHING, searchedUpTo: maxLength, leftOut, text: refused };
  // A search holds everybody else up while it runs: one a turn.
  await context.turns.next();
  const answer = bestPaths(kept.index, { ...ends, maxLength, limit }, kept.scratch);
  const { complete, searchedUpTo, more, nearest } = answer;
  return {
    ...{ complete, searchedUpTo, more, leftOut },
    paths: await walked(answer.paths, asked),
    hubsDamped: await hubsOf(answer.paths, asked),
    withinReach: nearest !== undefined && nearest <= REACH ? nearest : null,
    text: await textOf(answer, asked),
  };
}

const NOTHING = { paths: [], complete: true, more: false, hubsDamped: [], withinReach: null };

function checked({ maxLength, limit, orTo }: QueryPathsArgs): { maxLength: number; limit: number } {
  const asked = { maxLength: maxLength ?? 6, limit: limit ?? MOST_PATHS };
  refuseOutside("maxLength", asked.maxLength, LONGEST);
  refuseOutside("limit", asked.limit, MOST_PATHS);
  if ((orTo?.length ?? 0) > MOST_ENDS)
    throw new AppError("BAD_USER_INPUT", `orTo has ${orTo?.length} ids. Give at most ${MOST_ENDS}.`);
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

async function textOf(answer: PathAnswer, { kept, ends, maxLength, context }: Asked): Promise<string> {
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
    ...{ from, to, maxLength, filtered: ends.allowed !== undefined },
    island: islands.sort((a, b) => a.others - b.others)[0],
    lengths: answer.paths.map(({ relations }) => relations.length),
    withoutFilter: found || !ends.allowed ? undefined : otherwise({ allowed: undefined }),
    throughContainers: found || ends.throughContainers ? undefined : otherwise({ throughContainers: true }),
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

async function walked(found: readonly FoundPath[], asked: Asked): Promise<PathParent[]> {
  const claims = await claimsOf(found, asked);
  const { index } = asked.kept;
  return found.map(({ things, relations, weakness }) => {
    const steps = relations.map((relation, i): PathStepParent => {
      const [from, to] = [things[i] as number, things[i + 1] as number];
      return {
        number: i + 1,
        from: index.ids[from] as NodeId,
        to: index.ids[to] as NodeId,
        claim: present(claims.get(index.position[relation] as number) ?? null, `relation ${relation}`),
        forward: index.subject[relation] === from,
        alternatives: index.between(from, to, asked.ends.allowed) - 1,
      };
    });
    const weakest = relations.findIndex((relation) => index.weakness[relation] === weakness);
    return { steps, weakest: steps[weakest] as PathStepParent };
  });
}

/** The claims of all steps in one answer, each asked for at that of its ends where fewer relations are. */
async function claimsOf(
  found: readonly FoundPath[],
  { kept, context }: Asked,
): Promise<Map<number, ClaimRecord>> {
  const { index } = kept;
  const positions = new Set<number>();
  const anchors = new Set<number>();
  for (const { things, relations } of found)
    for (const [i, relation] of relations.entries()) {
      positions.add(index.position[relation] as number);
      const [from, to] = [things[i] as number, things[i + 1] as number];
      anchors.add(index.degree(from) <= index.degree(to) ? from : to);
    }
  if (positions.size === 0) return new Map();
  const wanted = { ids: [...anchors].map((n) => index.ids[n] as string), positions: [...positions] };
  const rows = await context.store.run("path.steps", wanted, context.options);
  return new Map(rows.map(({ record }) => [record.position, record]));
}
