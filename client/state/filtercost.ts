/** What a filter costs a view: what it would hold without it. */
import { VIEW, VIEW_SIZE } from "../api/documents/explore.ts";
import { useAsk } from "./ask.ts";
import { withApiFilter } from "./expanding.ts";
import { CHOICES, type Choice, without } from "./filters.ts";
import type { ViewGraph } from "./graph.ts";
import { subgraphInput, type View } from "./view.ts";

/** Undefined until it is known. */
export function useSizeWithout(caseId: string, view: View, choice: Choice): number | undefined {
  const filter = without(view.filter, ...CHOICES[choice]);
  const input = withApiFilter(subgraphInput({ ...view, filter }));
  const { data } = useAsk("filter cost", VIEW_SIZE, { case: caseId, input });
  return data?.subgraph.edges.length;
}

/** A relation that nobody holds any more, in words. */
export interface Fallen {
  readonly id: string;
  readonly text: string;
}

/** The relations of a view that fall with the voices that are silent; undefined until they are known. */
export function useFallen(caseId: string, view: View, graph: ViewGraph): readonly Fallen[] | undefined {
  const filter = without(view.filter, "withoutSpeakers");
  const input = withApiFilter(subgraphInput({ ...view, filter }));
  const { data } = useAsk("fallen", VIEW, { case: caseId, input });
  if (!data) return undefined;
  const left = new Set(graph.edges.map((edge) => edge.id));
  const names = new Map(data.subgraph.nodes.map((node) => [node.id, node.label]));
  const shown = (id: string) => !view.hidden.has(id) && !view.collapsed.has(id);
  return data.subgraph.edges
    .filter((edge) => !left.has(edge.id) && shown(edge.from) && shown(edge.to))
    .map(({ id, from, phrase, to }) => ({ id, text: `${names.get(from)} ${phrase} ${names.get(to)}` }));
}
