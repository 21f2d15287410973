/** Kept views and stories, and the view that an address names. */
import { useEffect, useMemo } from "react";
import { KEPT, KEPT_VIEW } from "../../api/documents/keeping.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { announce } from "../announce.ts";
import { type Answer, useAsk } from "../ask.ts";
import { navigate, useNavigation } from "../navigation.ts";
import type { Place } from "../placecode.ts";
import { longId, type Params, parseRoute, type Route, shortId } from "../route.ts";
import { useSameBundle } from "../same.ts";

export type Kept = ResultOf<typeof KEPT>;
export type KeptView = Kept["views"]["nodes"][number];
export type Story = Kept["stories"][number];

export function useKept(caseId: string): Answer<Kept> {
  return useAsk("views", KEPT, { case: caseId });
}

/** Where a kept view leads: its address, in its case. */
export function addressed(caseId: string, address: string): Route {
  return parseRoute(`/c/${encodeURIComponent(caseId)}/${address}`);
}

/** The short way to a kept view; what is not of the network opens where it is. */
export function toKept(caseId: string, { id, address }: { id: string; address: string }): Route {
  const there = addressed(caseId, address);
  if (there.screen !== "explore") return there;
  return { screen: "explore", case: caseId, sel: null, params: { v: shortId(id) } };
}

export interface OpenedView {
  /** What the address names as `v`, short; null where it names none. */
  readonly name: string | null;
  readonly view: {
    readonly id: string;
    readonly title: string;
    readonly text: string | null;
    readonly address: string;
    readonly missing: readonly string[];
  } | null;
  readonly places: ReadonlyMap<string, Place>;
  /** The link has other steps than the view: the reader went on from there. */
  readonly changed: boolean;
  /** It is still awaited: nothing else is drawn meanwhile. */
  readonly waiting: boolean;
  /** The case has no view of that name. */
  readonly gone: boolean;
}

const NO_PLACES: ReadonlyMap<string, Place> = new Map();

/**
 * The kept view that an address names. An address with the name alone becomes the view's own, so that every step from
 * there on is in the link, and the name stays beside it.
 */
export function useOpenedView(route: Extract<Route, { screen: "explore" }>): OpenedView {
  const { case: caseId, params } = route;
  const name = params.v ?? null;
  const asked = useAsk("view", KEPT_VIEW, { ids: [longId(caseId, name ?? "")] }, { pause: name === null });
  const node = name === null || asked.fetching ? null : (asked.data?.nodes[0] ?? null);
  const view = node?.__typename === "View" ? node : null;
  const told = asked.data !== undefined && !asked.fetching;
  useEffect(() => {
    if (view && params.steps === undefined) unfold(caseId, view, params);
  }, [view, params, caseId]);
  const places = useMemo(() => {
    if (!view) return NO_PLACES;
    return new Map(view.positions.map(({ id, x, y }): [string, Place] => [id, { x, y, side: "b" }]));
  }, [view]);
  const itsSteps = view === null ? undefined : stepsOf(caseId, view);
  const unfolds = params.steps === undefined && itsSteps !== undefined;
  const changed = view !== null && !unfolds && params.steps !== itsSteps;
  const waiting = name !== null && ((!told && !asked.failure) || unfolds);
  const gone = name !== null && told && view === null;
  return useSameBundle({ name, view, places, changed, waiting, gone });
}

function stepsOf(caseId: string, view: { readonly address: string }): string | undefined {
  const there = addressed(caseId, view.address);
  return there.screen === "explore" ? there.params.steps : undefined;
}

function unfold(
  caseId: string,
  view: { readonly address: string; readonly title: string },
  params: Params,
): void {
  const there = addressed(caseId, view.address);
  if (there.screen !== "explore") {
    navigate(there, { replace: true });
    return;
  }
  const { route } = useNavigation.getState();
  if (there.params.steps === undefined || !("params" in route)) return;
  const sel = route.sel ?? there.sel;
  navigate({ ...route, sel, params: { ...there.params, ...params, ...route.params } }, { replace: true });
  announce(`View opened: ${view.title}`);
}
