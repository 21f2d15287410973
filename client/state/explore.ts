/** One view, as all parts of the Explore screen share it: outline, canvas, inspector and steps see the same object. */
import { useCallback, useMemo, useState } from "react";
import type { VIEW } from "../api/documents/explore.ts";
import type { ResultOf } from "../api/graphql.ts";
import type { Answer } from "./ask.ts";
import { type Colours, useColours } from "./colours.ts";
import type { Verb } from "./expanding.ts";
import { openSteps, setViewParam } from "./exploring.ts";
import type { ViewGraph } from "./graph.ts";
import { type OpenedView, useOpenedView } from "./keeping/kept.ts";
import { select } from "./navigation.ts";
import type { Place } from "./placecode.ts";
import { longId, type Route, shortId } from "./route.ts";
import { useSameBundle } from "./same.ts";
import { type Second, useSecond } from "./second.ts";
import type { Unread } from "./stepcode.ts";
import { openEntities, type Step } from "./steps.ts";
import type { Names } from "./stepwords.ts";
import { fold, type View, type ViewInput } from "./view.ts";
import { useActs } from "./viewacts.ts";
import { type Ground, useAnnouncements, useGraph, useGround, useNames, usePlaces } from "./viewparts.ts";

export type ExploreRoute = Extract<Route, { screen: "explore" }>;
export type ViewTab = "network" | "table";

export interface Explore extends Second {
  caseId: string;
  ground: Answer<Ground>;
  view: View;
  opened: boolean;
  steps: readonly Step[];
  input: ViewInput;
  answer: Answer<ResultOf<typeof VIEW>>;
  /** The last graph that was answered; null before the first. */
  graph: ViewGraph | null;
  names: Names;
  /** The colours that rules give to what is drawn. */
  colours: Colours;
  /** The selected entity or claim, by its full id. */
  selection: string | null;
  /** Where the keyboard is, in outline and canvas alike. */
  focus: string | null;
  setFocus: (id: string | null) => void;
  select: (id: string | null) => void;
  places: ReadonlyMap<string, Place>;
  placed: (places: ReadonlyMap<string, Place>, settled: boolean) => void;
  /** Where everything stands at this moment, as the layout left it. */
  placesNow: () => ReadonlyMap<string, Place>;
  /** The kept view that the address names. */
  kept: OpenedView;
  unread: readonly Unread[];
  /** Ids of the link's steps that the case does not have. */
  unknown: readonly string[];
  tab: ViewTab;
  setTab: (tab: ViewTab) => void;
  expand: (id: string, verb?: Verb) => void;
  collapse: (id: string) => void;
  hide: (id: string) => void;
  add: (ids: readonly string[]) => void;
}

/** Where a case begins when nothing was asked: its own start, or its best connected corner. */
function startOf(ground: Ground | undefined) {
  return openEntities((ground?.case?.start ?? []).map((entity) => entity.id));
}

export function useExplore(route: ExploreRoute): Explore {
  const { case: caseId, params } = route;
  const ground = useGround(caseId);
  const text = params.steps;
  const { base, opened, steps, unread } = useMemo(
    () => openSteps(caseId, text, startOf(ground.data)),
    [caseId, text, ground.data],
  );
  const view = useMemo(() => fold(base, steps), [base, steps]);
  const nowhere = base.entities.length === 0 && base.claims.length === 0;
  const kept = useOpenedView(route);
  const { input, answer, graph } = useGraph(caseId, view, nowhere || kept.waiting);
  const colours = useColours(caseId, view, graph);
  const all = useMemo(() => [base, ...steps], [base, steps]);
  const { names, unknown } = useNames(ground.data, all, caseId, graph !== null);
  const from = { at: params.at, kept: kept.places };
  const { places, placed, placesNow } = usePlaces(view, graph, from, opened || steps.length > 0);
  const selection = route.sel === null ? null : longId(caseId, route.sel);
  const [focus, setFocus] = useState<string | null>(null);
  useAnnouncements(graph, selection, text);
  const choose = useCallback((id: string | null) => {
    setViewParam("also", null);
    select(id === null ? null : shortId(id));
    if (id !== null) setFocus(id);
  }, []);
  const second = useSecond(caseId, params.also, selection, graph, choose);
  const acts = useActs(caseId, view, graph, choose);
  const tab: ViewTab = params.as === "table" ? "table" : "network";
  const setTab = useCallback((next: ViewTab) => setViewParam("as", next === "network" ? null : next), []);
  const what = { caseId, ground, view, opened, steps, input, answer, graph, names, unread, unknown, colours };
  const here = { selection, select: choose, focus, setFocus, places, placed, placesNow, kept, tab, setTab };
  return useSameBundle({ ...what, ...acts, ...second, ...here });
}
