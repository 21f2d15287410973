/** The question behind the screen of paths, read from its address, and what is asked with it. */
import { useMemo } from "react";
import { NAMES } from "../api/documents/explore.ts";
import { PATH_CLAIMS, PATH_COUNT, PATHS } from "../api/documents/path.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { parseFilter } from "./filtercode.ts";
import { apiFilter } from "./filters.ts";
import { countedOf } from "./lens.ts";
import { type CaseRoute, longId, type Params } from "./route.ts";
import type { Certainty, ClaimKind, ViewFilter } from "./steps.ts";

export type PathRoute = Extract<CaseRoute, { screen: "path" }>;
export type PathAnswer = ResultOf<typeof PATHS>["paths"];
export type FoundPath = PathAnswer["paths"][number];
export type PathStep = FoundPath["steps"][number];
type PathNode = NonNullable<ResultOf<typeof PATH_CLAIMS>["nodes"][number]>;
export type PathClaim = Extract<PathNode, { assertions: unknown }>;

/** What paths may pass through, each as the reader allows or forbids it. */
export const ALLOWANCES = ["opinions", "law", "hubs", "containers"] as const;
export type Allowance = (typeof ALLOWANCES)[number];
/** Allowed where the address says nothing. */
const AT_FIRST: readonly Allowance[] = ["hubs"];

export const LENGTHS = ["2", "3", "4", "5", "6"] as const;
/** The farthest that the API looks. */
const FARTHEST = 12;
const LENGTH_AT_FIRST = 4;

/** Both ends by their full ids, null where the reader has not chosen, and the rules. */
export interface Question {
  readonly from: string | null;
  readonly to: string | null;
  readonly maxLength: number;
  readonly may: ReadonlySet<Allowance>;
  readonly filter: Readonly<ViewFilter>;
}

const FIRM: Certainty[] = ["FLAT", "REPORTED", "ESTIMATE", "PROBABLE", "POSSIBLE"];
const OF_FACT: ClaimKind[] = ["FACT"];

export function questionOf({ case: caseId, params }: PathRoute): Question {
  const id = (short: string | undefined) => (short ? longId(caseId, short) : null);
  const max = Number(params.max);
  return {
    from: id(params.from),
    to: id(params.to),
    maxLength: Number.isInteger(max) && max >= 1 && max <= FARTHEST ? max : LENGTH_AT_FIRST,
    may: new Set(
      params.may === undefined ? AT_FIRST : ALLOWANCES.filter((one) => params.may?.split(",").includes(one)),
    ),
    filter: parseFilter(params, caseId),
  };
}

/** The address's parameters under other rules; the path that was read is left behind. */
export function withRules(params: Params, rules: Partial<Pick<Question, "maxLength" | "may">>): Params {
  const { n: _, ...kept } = params;
  const next: Record<string, string> = { ...kept };
  if (rules.maxLength !== undefined) next.max = String(rules.maxLength);
  if (rules.may) {
    next.may = ALLOWANCES.filter((one) => rules.may?.has(one)).join(",");
    if (next.may === AT_FIRST.join(",")) delete next.may;
  }
  return next;
}

/** The same rules with one allowance given or taken. */
export function allowing(may: ReadonlySet<Allowance>, one: Allowance, on: boolean): Set<Allowance> {
  const next = new Set(may);
  if (on) next.add(one);
  else next.delete(one);
  return next;
}

/** A question as the API takes it. */
export function pathInput(caseId: string, { from, to, maxLength, may, filter }: Question) {
  return {
    case: caseId,
    from: from ?? "",
    to: to ?? "",
    maxLength,
    hubs: may.has("hubs"),
    containers: may.has("containers"),
    filter: {
      ...(may.has("opinions") ? {} : { certainties: FIRM }),
      ...(may.has("law") ? {} : { kinds: OF_FACT }),
      ...apiFilter(filter),
    },
  };
}

export function usePaths(caseId: string, question: Question): Answer<ResultOf<typeof PATHS>> {
  const pause = question.from === null || question.to === null;
  const { data, ...answer } = useAsk("paths", PATHS, pathInput(caseId, question), { pause });
  return { ...answer, data: useMemo(() => data && asLeft(data), [data]) };
}

/** Steps are drawn and told as the filter's day and voices leave their claims. */
function asLeft({ paths, ...rest }: ResultOf<typeof PATHS>): ResultOf<typeof PATHS> {
  const left = (step: PathStep) => ({ ...step, claim: { ...step.claim, ...step.claim.standing } });
  const found = paths.paths.map((path) => ({ ...path, steps: path.steps.map(left) }));
  return { ...rest, paths: { ...paths, paths: found } };
}

export interface PathCount {
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly shortest: number | null;
}

/** How many paths another question would find; undefined while it is awaited. */
export function usePathCount(
  caseId: string,
  question: Question,
  without: readonly string[] = [],
): PathCount | undefined {
  const variables = { ...pathInput(caseId, question), without: [...without] };
  const { data } = useAsk("other rules", PATH_COUNT, variables);
  const found = data?.paths;
  return found && { count: found.paths.length, more: found.more, shortest: found.paths[0]?.length ?? null };
}

/** The claims behind the steps of a path, by id, each with the statements that the filter's day and voices leave. */
export function usePathClaims(
  path: FoundPath | undefined,
  filter: Readonly<ViewFilter>,
): ReadonlyMap<string, PathClaim> {
  const ids = path?.steps.map((step) => step.claim.id) ?? [];
  const variables = { ids, filter: apiFilter(filter) };
  const { data } = useAsk("sentences", PATH_CLAIMS, variables, { pause: ids.length === 0 });
  const claims = (data?.nodes ?? []).flatMap((node) => (node && "assertions" in node ? [node] : []));
  return new Map(claims.map((claim) => [claim.id, { ...claim, assertions: countedOf(claim) }]));
}

export interface PathEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** Both ends as the case names them; null for an id that the case does not have, undefined while nothing is known. */
export function usePathEnds({ from, to }: Pick<Question, "from" | "to">): {
  from: PathEnd | null | undefined;
  to: PathEnd | null | undefined;
} {
  const ids = [from, to].flatMap((id) => id ?? []);
  const { data, fetching } = useAsk("ends", NAMES, { ids }, { pause: ids.length === 0 });
  const end = (id: string | null) => {
    if (id === null) return undefined;
    const found = data?.nodes.find((node) => node?.id === id);
    if (found && "name" in found) return found;
    return data && !fetching ? null : undefined;
  };
  return { from: end(from), to: end(to) };
}
