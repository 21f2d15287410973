/** The open argument map: its answer, its folds, what is selected and what if. The address holds all that a colleague needs. */
import { useCallback, useMemo, useState } from "react";
import { CHAINS, EVALUATED_MAP, WHY } from "../../api/documents/argument.ts";
import type { ResultOf } from "../../api/graphql.ts";
import { type Answer, useAsk } from "../ask.ts";
import { navigate } from "../navigation.ts";
import { longId, type Route, shortId } from "../route.ts";
import { useAskedOverlay, useLeftOut } from "./asked.ts";
import { type Folds, isOpen, openAtFirst, toggleFold, wayTo } from "./folding.ts";
import { goalsOf, type MapAnswer, type MapModel, modelOf } from "./model.ts";
import { type Change, encodeOverlay, type Overlay, overlayInput } from "./overlay.ts";

export type ArgumentsRoute = Extract<Route, { screen: "arguments" }>;
export type ChainsAnswer = ResultOf<typeof CHAINS>["evaluation"];
export type Chain = ChainsAnswer["accusations"][number];
export type ChainIssue = ChainsAnswer["issues"][number];
export type WhyAnswer = ResultOf<typeof WHY>["evaluation"];

export interface OpenArguments {
  readonly caseId: string;
  readonly route: ArgumentsRoute;
  readonly target: string;
  readonly chains: Answer<ResultOf<typeof CHAINS>>;
  readonly answer: Answer<ResultOf<typeof EVALUATED_MAP>>;
  readonly evaluation: MapAnswer;
  readonly model: MapModel;
  readonly selection: string | null;
  readonly focus: string | null;
  readonly overlay: Overlay;
  /** Changes of the address that nobody understands. */
  readonly unread: number;
  readonly isOpen: (id: string) => boolean;
  readonly select: (id: string | null) => void;
  readonly setFocus: (key: string | null) => void;
  readonly toggle: (id: string) => void;
  readonly setOverlay: (overlay: Overlay) => void;
}

/** The chains of a case, in the left pane and as the screen without an id. */
export function useChains(
  caseId: string,
  route: { readonly params: Readonly<Record<string, string>> },
): Answer<ResultOf<typeof CHAINS>> {
  const { overlay, leaveOut } = useAskedOverlay(caseId, route.params.overlay ?? "");
  const variables = { case: caseId, profile: profileOf(route), overlay: overlayInput(overlay) };
  const chains = useAsk("chains", CHAINS, variables);
  useLeftOut(chains.failure, leaveOut);
  return chains;
}

export function profileOf(route: { readonly params: Readonly<Record<string, string>> }): string | null {
  return route.params.profile ?? null;
}

function listOf(caseId: string, text: string | undefined): Set<string> {
  return new Set((text ?? "").split(",").flatMap((id) => (id === "" ? [] : longId(caseId, id))));
}

/** Parameters with one set or left out; empty ones leave the address. */
function withParam(route: ArgumentsRoute, changes: Readonly<Record<string, string>>): ArgumentsRoute {
  const params = Object.fromEntries(
    Object.entries({ ...route.params, ...changes }).filter(([, value]) => value !== ""),
  );
  return { ...route, params };
}

interface Asked {
  readonly chains: Answer<ResultOf<typeof CHAINS>>;
  readonly answer: Answer<ResultOf<typeof EVALUATED_MAP>>;
  readonly open: OpenArguments | null;
}

export function useArguments(route: ArgumentsRoute, id: string): Asked {
  const { case: caseId, params } = route;
  const target = longId(caseId, id);
  const { overlay, unread, leaveOut } = useAskedOverlay(caseId, params.overlay ?? "");
  const input = useMemo(() => overlayInput(overlay), [overlay]);
  const profile = profileOf(route);
  const answer = useAsk("map", EVALUATED_MAP, { case: caseId, target, profile, overlay: input });
  useLeftOut(answer.failure, leaveOut);
  // A what-if draws the open map first; the rest of the case follows.
  const later = { pause: answer.fetching && answer.data !== undefined };
  const chains = useAsk("chains", CHAINS, { case: caseId, profile, overlay: input }, later);
  const evaluation = answer.data?.evaluation;
  const listed = chains.data?.evaluation;
  const model = useMemo(() => {
    if (!evaluation || !listed) return null;
    const made = modelOf(evaluation, goalsOf(target, listed.accusations, listed.issues));
    return made.goals.every((goal) => made.statements.has(goal)) ? made : null;
  }, [evaluation, listed, target]);
  const [focus, setFocus] = useState<string | null>(null);
  const folding = useFolding(route, model);
  const select = useCallback(
    (id: string | null) => {
      const sel = id === null ? null : shortId(id);
      // What is selected is drawn: folds on the way to it open.
      const shut = id === null || !model ? [] : wayTo(model, id).filter((one) => !folding.isOpen(one));
      const open = [params.open, ...shut.map(shortId)].filter(Boolean).join(",");
      navigate({ ...withParam(route, { open }), sel }, { replace: true });
    },
    [route, params.open, model, folding.isOpen],
  );
  const setOverlay = useCallback(
    (next: Overlay) => navigate(withParam(route, { overlay: encodeOverlay(next) })),
    [route],
  );
  if (!evaluation || !model) return { chains, answer, open: null };
  const wanted = route.sel === null ? null : longId(caseId, route.sel);
  const known = wanted !== null && (model.statements.has(wanted) || model.arguments.has(wanted));
  const shared = { caseId, route, target, chains, answer, evaluation, model, overlay, unread, ...folding };
  const open = { ...shared, focus, setFocus, select, setOverlay, selection: known ? wanted : null };
  return { chains, answer, open };
}

function useFolding(route: ArgumentsRoute, model: MapModel | null) {
  const { case: caseId, params } = route;
  // A link to a statement shows it, however deep it lies.
  const [linked] = useState(() => (route.sel === null ? null : longId(caseId, route.sel)));
  const first = useMemo(
    () => new Set(model ? [...openAtFirst(model), ...(linked ? wayTo(model, linked) : [])] : []),
    [model, linked],
  );
  const folds = useMemo(
    (): Folds => ({ opened: listOf(caseId, params.open), shut: listOf(caseId, params.shut) }),
    [caseId, params.open, params.shut],
  );
  const toggle = useCallback(
    (id: string) => {
      const { opened, shut } = toggleFold(id, first, folds);
      const text = (set: ReadonlySet<string>) => [...set].map(shortId).join(",");
      navigate(withParam(route, { open: text(opened), shut: text(shut) }), { replace: true });
    },
    [route, first, folds],
  );
  return { isOpen: useCallback((id: string) => isOpen(id, first, folds), [first, folds]), toggle };
}

/** Why a statement has its label; asked when it is looked at. */
export function useWhy(open: OpenArguments, target: string): Answer<ResultOf<typeof WHY>> {
  const input = useMemo(() => overlayInput(open.overlay), [open.overlay]);
  const variables = { case: open.caseId, target, profile: profileOf(open.route), overlay: input };
  return useAsk("why", WHY, variables, { pause: open.answer.fetching });
}

/** What a change does, as a sentence that begins with a verb: `Reject “the sum is …”`. */
export function changeTitle(change: Change): string {
  switch (change.do) {
    case "accept":
      return "Accept";
    case "reject":
      return "Reject";
    case "strength":
      return "Strength of";
    case "standard":
      return "Standard for";
    case "tie":
      return "On a tie in";
    case "disable":
      return "Leave out";
  }
}
