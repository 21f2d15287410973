/** The measures of a view: asked once the reader opens them, and told in words. */
import { VIEW_METRICS } from "../api/documents/metrics.ts";
import type { ResultOf } from "../api/graphql.ts";
import { type Answer, useAsk } from "./ask.ts";
import { setViewParam } from "./exploring.ts";
import { useRoute } from "./navigation.ts";
import type { ViewInput } from "./view.ts";

export type ViewMetrics = ResultOf<typeof VIEW_METRICS>["subgraph"]["metrics"];
type NodeMetrics = ViewMetrics["nodes"][number];

/** Whether the measures are open is part of the address: `?measures=yes`. */
export function useMeasuresOpen(): readonly [open: boolean, toggle: () => void] {
  const route = useRoute();
  const open = route.screen === "explore" && route.params.measures === "yes";
  return [open, () => setViewParam("measures", open ? null : "yes")];
}

export function useMetrics(
  caseId: string,
  input: ViewInput,
  pause: boolean,
): Answer<ResultOf<typeof VIEW_METRICS>> {
  return useAsk("metrics", VIEW_METRICS, { case: caseId, input }, { pause });
}

/** Most relations first. */
export function mostTied(metrics: ViewMetrics, count: number): NodeMetrics[] {
  return [...metrics.nodes]
    .filter(({ degree }) => degree > 0)
    .sort((a, b) => b.degree - a.degree || b.neighbours - a.neighbours || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** Through which most shortest ways lead; none where no way leads through anything. */
export function mostBetween(metrics: ViewMetrics, count: number): NodeMetrics[] {
  return [...metrics.nodes]
    .filter(({ betweenness }) => betweenness > 0)
    .sort((a, b) => b.betweenness - a.betweenness || (a.id < b.id ? -1 : 1))
    .slice(0, count);
}

/** @example partWords(0.124) // "12 %" */
export function partWords(part: number): string {
  return part < 0.005 ? "under 1 %" : `${Math.round(part * 100)} %`;
}
