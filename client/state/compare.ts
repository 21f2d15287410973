/** Two sides held against each other: the question in the address, what is asked with it, and ways to and from it. */
import { COMPARE, PAIR_CLAIMS } from "../api/documents/compare.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { parseFilter } from "./filtercode.ts";
import { apiFilter } from "./filters.ts";
import { longId, type PageRoute, type Params, type Route, shortId } from "./route.ts";
import type { ViewFilter } from "./steps.ts";
import { toDrawing } from "./ways.ts";

export type Comparison = ResultOf<typeof COMPARE>["compare"];
export type ComparedSide = Comparison["a"];
export type ComparedPair = Comparison["alike"]["nodes"][number];
export type SaidHere = ComparedPair["a"];
export type OnlyClaim = Comparison["onlyA"]["nodes"][number];
type PairNode = NonNullable<ResultOf<typeof PAIR_CLAIMS>["nodes"][number]>;
export type Leaning = Extract<PairNode, { leanedOnBy: unknown }>["leanedOnBy"][number];

/** What can be held against each other. */
export const SORTS = ["documents", "entities", "days"] as const;
export type Sort = (typeof SORTS)[number];

/** The lists of a comparison, what parts the sides most first. */
export const PAIR_GROUPS = ["contradicts", "differs", "firmer", "alike"] as const;
export const GROUPS = [...PAIR_GROUPS, "onlyA", "onlyB"] as const;
export type Group = (typeof GROUPS)[number];

/** How many of a group are listed, and how many of one that is opened. */
const FIRST = 20;
export const OPENED = 200;

/** The question that an address asks. Sides as the API takes them: full ids, or days. */
export interface CompareQuestion {
  readonly sort: Sort;
  readonly a: string | null;
  readonly b: string | null;
  readonly filter: ViewFilter;
  readonly opened: ReadonlySet<Group>;
  /** The selected pair, as `pairKey` writes it. */
  readonly pair: string | null;
}

/** @example sortOf("doc:a") // "documents" */
function sortOf(side: string | undefined): Sort | null {
  if (!side) return null;
  if (side.startsWith("doc:")) return "documents";
  return side.startsWith("ent:") ? "entities" : "days";
}

/** `/c/:case/compare?a=doc:a&b=doc:b`; `of` says which sort where neither side is chosen. */
export function compareOf({ case: caseId, params }: Pick<PageRoute, "case" | "params">): CompareQuestion {
  const side = (text: string | undefined) =>
    text ? (sortOf(text) === "days" ? text : longId(caseId, text)) : null;
  const asked = SORTS.find((sort) => sort === params.of);
  return {
    sort: sortOf(params.a) ?? sortOf(params.b) ?? asked ?? "documents",
    a: side(params.a),
    b: side(params.b),
    filter: parseFilter(params, caseId),
    opened: new Set(GROUPS.filter((group) => params.more?.split(",").includes(group))),
    pair: params.pair ?? null,
  };
}

/** The parameters with other sides; what was opened and selected belongs to the old ones. */
export function withSides(params: Params, sides: { readonly a?: string; readonly b?: string }): Params {
  const { more: _more, pair: _pair, of: _of, ...kept } = params;
  return { ...kept, ...sides };
}

/** The parameters with no side chosen yet. */
export function ofSort(params: Params, sort: Sort): Params {
  const { a: _a, b: _b, ...kept } = withSides(params, {});
  return { ...kept, of: sort };
}

export function swapped(params: Params): Params {
  const { a, b, ...kept } = withSides(params, {});
  return { ...kept, ...(b ? { a: b } : {}), ...(a ? { b: a } : {}) };
}

export function withOpened(params: Params, opened: ReadonlySet<Group>, group: Group): Params {
  return { ...params, more: GROUPS.filter((one) => one === group || opened.has(one)).join(",") };
}

export function withPair(params: Params, key: string | null): Params {
  const { pair: _, ...kept } = params;
  return key === null ? kept : { ...kept, pair: key };
}

/** A pair as the address names it: `clm:a-c02,clm:b-c02`. */
export function pairKey({ a, b }: { a: { claim: { id: string } }; b: { claim: { id: string } } }): string {
  return `${shortId(a.claim.id)},${shortId(b.claim.id)}`;
}

export function useComparison(
  caseId: string,
  { a, b, filter, opened }: CompareQuestion,
): Answer<ResultOf<typeof COMPARE>> {
  const first = (group: Group) => (opened.has(group) ? OPENED : FIRST);
  const pages = {
    ...{ contradicts: first("contradicts"), differs: first("differs"), firmer: first("firmer") },
    ...{ alike: first("alike"), onlyA: first("onlyA"), onlyB: first("onlyB") },
  };
  const variables = { case: caseId, a: a ?? "", b: b ?? "", filter: apiFilter(filter), ...pages };
  return useAsk("compare", COMPARE, variables, { pause: a === null || b === null });
}

/** Accusations that lean on a claim of a pair, each once; undefined while they are awaited. */
export function useLeaning(pair: ComparedPair): readonly Leaning[] | undefined {
  const ids = [...new Set([pair.a.claim.id, pair.b.claim.id])];
  const { data } = useAsk("pair", PAIR_CLAIMS, { ids });
  const all = data?.nodes.flatMap((node) => (node && "leanedOnBy" in node ? node.leanedOnBy : []));
  return all && [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Every pair that is listed, in the order of the screen. */
export function listedPairs(comparison: Comparison): ComparedPair[] {
  return PAIR_GROUPS.flatMap((group) => comparison[group].nodes);
}

/** So many relations make a picture that can be read. */
const MOST_DRAWN = 60;

export interface SharedPart {
  readonly to: Route;
  /** How many relations are asked for; null where it is all among these things. */
  readonly relations: number | null;
  readonly things: number;
}

/** What both have, as a view: relations of the listed pairs, or what both speak of. Null where nothing can be drawn. */
export function sharedPart(caseId: string, comparison: Comparison): SharedPart | null {
  const { compared, a, b, entitiesOf } = comparison;
  const drawn = listedPairs(comparison).flatMap((pair) =>
    [pair.a, pair.b].flatMap(({ claim }) => claim.relation ?? []),
  );
  const relations = [...new Map(drawn.map((one) => [one.id, one])).values()].slice(0, MOST_DRAWN);
  const common = entitiesOf.map(({ entity }) => entity.id);
  if (compared !== "ENTITIES" && relations.length > 0) {
    const ends = [...new Set(relations.flatMap(({ from, to }) => [from.id, to.id]))];
    const claims = relations.map(({ id }) => id);
    return { to: toDrawing(caseId, ends, claims), relations: claims.length, things: ends.length };
  }
  const sides = [a.entity?.id, b.entity?.id].flatMap((id) => id ?? []);
  if (common.length === 0 && relations.length === 0) return null;
  const things = [...new Set([...sides, ...common])];
  return { to: toDrawing(caseId, things, []), relations: null, things: things.length };
}
