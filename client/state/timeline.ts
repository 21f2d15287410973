/** The timeline’s own part of an address, what it asks, and its words. */
import { useMemo, useState } from "react";
import { TIMED_CLAIM, TIMELINE } from "../api/documents/timeline.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { parseFilter, withFilter } from "./filtercode.ts";
import { apiFilter, without } from "./filters.ts";
import { setParams } from "./navigation.ts";
import type { PageRoute, Params } from "./route.ts";
import { encodeSteps } from "./stepcode.ts";
import type { ViewFilter } from "./steps.ts";
import { whenWords } from "./when.ts";

export type TimelinePage = ResultOf<typeof TIMELINE>["timeline"];
export type TimelineEntry = TimelinePage["nodes"][number];
export type Span = NonNullable<TimelineEntry["valid"]>;
type Node = NonNullable<ResultOf<typeof TIMED_CLAIM>["node"]>;
export type TimedClaim = Extract<Node, { __typename?: "Claim"; text: string }>;

export type TimelineClock = "VALID" | "SAID";

export interface TimelineView {
  readonly clock: TimelineClock;
  readonly list: boolean | null;
  /** Whether the axes reach over all of time, or the stretch that holds most. */
  readonly all: boolean;
  readonly filter: ViewFilter;
}

/** How many claims the screen asks for at a time. */
export const AT_ONCE = 500;

/** `?asof=2024-12-01` is short for a filter by what was known on a day. */
export function timelineView({ params, case: caseId }: PageRoute): TimelineView {
  const filter = parseFilter(params, caseId);
  if (params.asof && filter.knownBy === undefined) filter.knownBy = params.asof;
  const list = params.view === "list" ? true : params.view === "clocks" ? false : null;
  return { clock: params.clock === "said" ? "SAID" : "VALID", list, all: params.span === "all", filter };
}

/** Puts another filter into the address; `asof` becomes part of it. */
export function setTimelineFilter(route: PageRoute, filter: ViewFilter, options = { replace: false }): void {
  const { asof: _, ...params } = route.params;
  setParams(withFilter(params, filter, route.case), options);
}

/** One parameter of the address set or, where undefined, taken away. */
export function setTimelineParam(route: PageRoute, name: string, value: string | undefined): void {
  const { [name]: _, ...others } = route.params;
  setParams(value === undefined ? others : { ...others, [name]: value }, { replace: true });
}

/** Entries of the pages so far, each claim once: the last page stays on the screen while the next is awaited. */
export function joined(
  before: readonly TimelineEntry[],
  page: readonly TimelineEntry[],
): readonly TimelineEntry[] {
  if (before.length === 0) return page;
  const known = new Set(before.map(({ claim }) => claim.id));
  return [...before, ...page.filter(({ claim }) => !known.has(claim.id))];
}

interface Pages {
  readonly entries: readonly TimelineEntry[];
  readonly data: ResultOf<typeof TIMELINE> | undefined;
  readonly answer: Answer<ResultOf<typeof TIMELINE>>;
  /** Asks for the next page; null where all is there. */
  readonly more: (() => void) | null;
}

/** The timeline page by page; under another filter it begins anew. */
export function useTimelinePages(caseId: string, view: TimelineView): Pages {
  const key = JSON.stringify([caseId, view.filter, view.clock]);
  const [asked, setAsked] = useState<{
    key: string;
    after: string | null;
    before: readonly TimelineEntry[];
  }>();
  const now = asked?.key === key ? asked : { key, after: null, before: NOTHING };
  const answer = useTimeline(caseId, view, now.after);
  const page = answer.data?.timeline;
  const entries = useMemo(() => joined(now.before, page?.nodes ?? NOTHING), [now.before, page]);
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  const more = next === null ? null : () => setAsked({ key, after: next, before: entries });
  return { entries, data: answer.data, answer, more };
}

const NOTHING: readonly TimelineEntry[] = [];

function useTimeline(
  caseId: string,
  { filter, clock }: TimelineView,
  after: string | null,
): Answer<ResultOf<typeof TIMELINE>> {
  const whenever = without(filter, "validDuring", "saidDuring", "knownBy", "orUndated");
  return useAsk("timeline", TIMELINE, {
    case: caseId,
    filter: timesFilter(filter),
    whenever,
    clock,
    first: AT_ONCE,
    after,
  });
}

/** `orUndated` says something beside any of the three times. */
export function timesFilter(filter: Readonly<ViewFilter>): ViewFilter {
  const timed = filter.validDuring ?? filter.saidDuring ?? filter.knownBy;
  return timed === undefined ? apiFilter(filter) : { ...filter };
}

export function useTimedClaim(id: string | null): TimedClaim | null {
  const { data } = useAsk("selected", TIMED_CLAIM, { id: id ?? "" }, { pause: id === null });
  return data?.node && "text" in data.node && data.node.id === id ? (data.node as TimedClaim) : null;
}

/** The same filter in the network. */
export function inExplore({ case: caseId, sel }: PageRoute, filter: ViewFilter) {
  const params: Params =
    Object.keys(filter).length === 0 ? {} : { steps: encodeSteps(caseId, [{ do: "filter", set: filter }]) };
  return { screen: "explore" as const, case: caseId, sel, params };
}

/** `so October 2024 to March 2025`, `so: no time given`. */
export function soWords(valid: Span | null): string {
  return valid ? `so ${whenWords(valid.edtf)}` : "so: no time given";
}

/** `said 15 June 2025`, `said since 15 August 2025`, `said 1 May to 2 June 2025`. */
export function saidWords(said: Span | null): string {
  if (!said) return "said: no date";
  if (said.edtf) return `said ${whenWords(said.edtf, { since: "after", until: "before" })}`;
  const ends = `${said.from ?? ".."}/${said.to ?? ".."}`;
  return `said ${whenWords(ends, { since: "from", until: "until" })}`;
}

/** `Known on 30 November 2024: 120 of 402 claims.` */
export function knownWords(day: string | undefined, shown: number, all: number): string {
  if (day === undefined) return `${all} claims, whenever they were said.`;
  const left = all - shown;
  const rest = left === 0 ? "" : ` ${left} more were said later or leave no date.`;
  return `Known on ${whenWords(day)}: ${shown} of ${all} claims.${rest}`;
}
