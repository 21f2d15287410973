/** How many relations of a view a filter hides: what it would hold without it. */
import { VIEW_SIZE } from "../api/documents/explore.ts";
import { useAsk } from "./ask.ts";
import { withApiFilter } from "./expanding.ts";
import { CHOICES, type Choice, without } from "./filters.ts";
import { subgraphInput, type View } from "./view.ts";

/** Undefined until it is known. */
export function useSizeWithout(caseId: string, view: View, choice: Choice): number | undefined {
  const filter = without(view.filter, ...CHOICES[choice]);
  const input = withApiFilter(subgraphInput({ ...view, filter }));
  const { data } = useAsk("filter cost", VIEW_SIZE, { case: caseId, input });
  return data?.subgraph.edges.length;
}
