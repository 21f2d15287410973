/** What the vocabulary screen asks, its own part of an address, and the ways from a verb to its relations. */
import { useMemo } from "react";
import { VIEW_VOCABULARY_USE, VOCABULARY_USE, WORDS } from "../api/documents/vocabulary.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { withApiFilter } from "./expanding.ts";
import { openSteps } from "./exploring.ts";
import { parseFilter, printFilter } from "./filtercode.ts";
import { setParams } from "./navigation.ts";
import type { PageRoute, Route } from "./route.ts";
import { decodeSteps, encodeSteps } from "./stepcode.ts";
import { openEntities, type Step, type ViewFilter } from "./steps.ts";
import { timesFilter } from "./timeline.ts";
import { fold, subgraphInput } from "./view.ts";
import { useGround } from "./viewparts.ts";

export type VocabularyUse = ResultOf<typeof VOCABULARY_USE>["vocabularyUse"];
export type Words = ResultOf<typeof WORDS>["vocabulary"];
export type Verb = Words["predicates"][number];

/** What is counted: what a view of Explore draws, what passes a filter, or all of the case. */
export type Over = "view" | "filter" | "case";

export interface VocabularyView {
  readonly over: Over;
  /** What there is to choose from: without a view or a filter there is only the case. */
  readonly overs: readonly Over[];
  readonly filter: ViewFilter;
  /** A kind's name, or a line's id; null where nothing is chosen. */
  readonly pick: string | null;
  /** The verb whose entry is open. */
  readonly word: string | null;
  readonly table: boolean;
}

/** `?steps=…` or `?view=start` come from Explore; `over` tells where one has looked away from it. */
export function vocabularyView({ params, case: caseId }: PageRoute): VocabularyView {
  const filter = parseFilter(params, caseId);
  const viewed = params.steps !== undefined || params.view !== undefined;
  const overs: Over[] = viewed
    ? ["view", "case"]
    : Object.keys(filter).length > 0
      ? ["filter", "case"]
      : ["case"];
  const over = overs.find((one) => one === params.over) ?? overs[0] ?? "case";
  const rest = { pick: params.pick ?? null, word: params.word ?? null, table: params.as === "table" };
  return { over, overs, filter, ...rest };
}

/** Sets parameters of the address; null takes one away. */
export function setVocabularyParams(route: PageRoute, set: Readonly<Record<string, string | null>>): void {
  const next: Record<string, string> = { ...route.params };
  for (const [key, value] of Object.entries(set)) {
    if (value === null) delete next[key];
    else next[key] = value;
  }
  setParams(next, { replace: true });
}

export function useWords(): Answer<ResultOf<typeof WORDS>> {
  return useAsk("words", WORDS, {});
}

/** The counts of what is looked at. */
export function useVocabularyUse(route: PageRoute, { over, filter }: VocabularyView) {
  const { case: caseId } = route;
  const viewed = over === "view";
  const ground = useGround(caseId);
  const start = ground.data?.case?.start;
  const text = route.params.steps;
  const input = useMemo(() => {
    const opening = openEntities((start ?? []).map(({ id }) => id));
    const { base, steps } = openSteps(caseId, text, opening);
    return withApiFilter(subgraphInput(fold(base, steps)));
  }, [caseId, text, start]);
  const paused = { pause: !viewed || (ground.data === undefined && ground.failure === null) };
  const inView = useAsk("use", VIEW_VOCABULARY_USE, { case: caseId, input }, paused);
  const under = over === "filter" ? timesFilter(filter) : {};
  const inCase = useAsk("use", VOCABULARY_USE, { case: caseId, filter: under }, { pause: viewed });
  const use: VocabularyUse | undefined = viewed
    ? inView.data?.subgraph.vocabularyUse
    : inCase.data?.vocabularyUse;
  return { use, answer: viewed ? inView : inCase };
}

/** The relations with one of these verbs, as a list. */
export function toRelations(route: PageRoute, { over, filter }: VocabularyView, predicate: string): Route {
  const kept = over === "filter" ? filter : {};
  const params = printFilter({ ...kept, predicates: [predicate] }, route.case);
  return { screen: "list", list: "relations", case: route.case, sel: null, params };
}

/** The network with only these verbs: of the view where one is looked at. */
export function toVerbs(route: PageRoute, { over, filter }: VocabularyView, predicates: string[]): Route {
  const before: readonly Step[] =
    over === "view" && route.params.steps !== undefined
      ? decodeSteps(route.case, route.params.steps).steps
      : [];
  const kept = over === "filter" ? filter : {};
  const steps: Step[] = [...before, { do: "filter", set: { ...kept, predicates } }];
  const params = { steps: encodeSteps(route.case, steps) };
  return { screen: "explore", case: route.case, sel: null, params };
}
