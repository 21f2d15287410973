/** The filter of a view as the API takes it, and the counts beside each choice. */
import { FILTER_COUNTS } from "../api/documents/explore.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import type { FilterKey, FilterPatch, ViewFilter } from "./steps.ts";

export type FilterCounts = ResultOf<typeof FILTER_COUNTS>;

/** `orUndated` means nothing without a time to be undated against, nor `profile` without labels. */
export function apiFilter(filter: Readonly<ViewFilter>): ViewFilter {
  const { orUndated, profile, ...rest } = filter;
  const dated = rest.validDuring ?? rest.saidDuring ?? rest.knownBy;
  return {
    ...rest,
    ...(dated === undefined || orUndated === undefined ? {} : { orUndated }),
    ...(rest.labels === undefined || profile === undefined ? {} : { profile }),
  };
}

export function without(filter: Readonly<ViewFilter>, ...keys: readonly FilterKey[]): ViewFilter {
  const next: ViewFilter = { ...filter };
  for (const key of keys) delete next[key];
  return next;
}

/** The filter after a change; null takes a key away. */
export function patched(filter: Readonly<ViewFilter>, patch: FilterPatch): ViewFilter {
  return Object.fromEntries(
    Object.entries({ ...filter, ...patch }).filter(([, value]) => value !== null && value !== undefined),
  );
}

/** The choices of the bar: each is one or more keys that are set and taken away together. */
export const CHOICES = {
  kinds: ["entityKinds"],
  predicates: ["predicates"],
  documents: ["documents"],
  speakers: ["speakers"],
  silenced: ["withoutSpeakers"],
  certainties: ["certainties"],
  origins: ["minOrigins", "maxOrigins"],
  disputed: ["disputed"],
  years: ["validDuring"],
  known: ["knownBy"],
  said: ["saidDuring"],
  sorts: ["kinds"],
  stances: ["stances"],
  labels: ["labels", "profile"],
  text: ["text"],
} as const satisfies Record<string, readonly FilterKey[]>;

export type Choice = keyof typeof CHOICES;

/** Takes every key of some choices away; what may be undated goes with the last choice of a time. */
export function cleared(filter: Readonly<ViewFilter>, ...choices: readonly Choice[]): FilterPatch {
  const patch: FilterPatch = {};
  for (const choice of choices) for (const key of CHOICES[choice]) patch[key] = null;
  const timed = TIMES.some((key) => filter[key] !== undefined && patch[key] !== null);
  return timed || filter.orUndated === undefined ? patch : { ...patch, orUndated: null };
}

const TIMES = ["validDuring", "saidDuring", "knownBy"] as const;

/** Which choices are set. */
export function chosen(filter: Readonly<ViewFilter>): Choice[] {
  return (Object.keys(CHOICES) as Choice[]).filter((choice) =>
    CHOICES[choice].some((key) => filter[key] !== undefined),
  );
}

/** Counts over the relations of the case: beside each choice how many relations choosing it would leave. */
export function useFilterCounts(caseId: string, filter: Readonly<ViewFilter>): Answer<FilterCounts> {
  const { profile } = filter;
  const under = { ...apiFilter(filter), ...(profile === undefined ? {} : { profile }), relations: true };
  return useAsk("counts", FILTER_COUNTS, { case: caseId, filter: under });
}
