/** Two sides held against each other: the question in the address, what is asked with it, and ways to and from it. */
import type { COMPARE } from "../api/documents/compare.ts";
import { PAIR_CLAIMS } from "../api/documents/compareBeside.ts";
import type { ResultOf } from "../api/graphql.ts";
import { useAsk } from "./ask.ts";
import { parseFilter } from "./filtercode.ts";
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
/** What opens beyond its first few: the groups, of what both speak, and who stands behind both. */
const OPENABLE = [...GROUPS, "shared", "voices"] as const;
export type Openable = (typeof OPENABLE)[number];

/** The question that an address asks. Sides as the API takes them: full ids, or days. */
export interface CompareQuestion {
  readonly sort: Sort;
  readonly a: string | null;
  readonly b: string | null;
  readonly filter: ViewFilter;
  /** What is opened, by how many pages. */
  readonly opened: ReadonlyMap<Openable, number>;
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
    opened: openedIn(params.more),
    pair: params.pair ?? null,
  };
}

/** @example openedIn("alike.3,onlyB") // alike by three pages, onlyB by one */
function openedIn(more = ""): ReadonlyMap<Openable, number> {
  const opened = new Map<Openable, number>();
  for (const written of more.split(",")) {
    const [name, pages = "1"] = written.split(".");
    const openable = OPENABLE.find((one) => one === name);
    if (openable && /^[1-9]\d{0,3}$/.test(pages)) opened.set(openable, Number(pages));
  }
  return opened;
}

/**
 * The day that a text of a day means to a comparison: what had been said by its end.
 *
 * @example lastDay("2024-12") // "2024-12-31"
 * @returns an empty text where the text is no day, month or year
 */
export function lastDay(text: string): string {
  const [, year, month, day] = /^([1-9]\d{3})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined || Number(month ?? 1) > 12) return "";
  if (day !== undefined) return text;
  const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return last.toISOString().slice(0, 10);
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

/** The parameters with a page more of something. */
export function withOpened(params: Params, opened: CompareQuestion["opened"], what: Openable): Params {
  const pages = (one: Openable) => (opened.get(one) ?? 0) + (one === what ? 1 : 0);
  const written = OPENABLE.filter((one) => pages(one) > 0).map((one) =>
    pages(one) === 1 ? one : `${one}.${pages(one)}`,
  );
  return { ...params, more: written.join(",") };
}

export function withPair(params: Params, key: string | null): Params {
  const { pair: _, ...kept } = params;
  return key === null ? kept : { ...kept, pair: key };
}

/** A pair as the address names it: `clm:a-c02,clm:b-c02`. */
export function pairKey({ a, b }: { a: { claim: { id: string } }; b: { claim: { id: string } } }): string {
  return `${shortId(a.claim.id)},${shortId(b.claim.id)}`;
}

/** The parts of the screen, as "Show the GraphQL" names them. */
export const COMPARE_PARTS = [
  "compare",
  ...GROUPS.map((group) => `compare ${group}`),
  "compare beside",
  "pair",
];

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
