import type { EntityRecord } from "../model/records.ts";
import { type Context, requireCase } from "./context.ts";
import { filterParams, narrowed } from "./filter.ts";
import type { NeighbourParent } from "./parents.ts";
import type { EntityNeighboursArgs } from "./resolvers.gen.ts";

/** Relations of an entity and what stands at their other end: most origins first, then firmest, then as in the case. */
export async function neighbours(
  { id, case: caseId }: EntityRecord,
  { filter, predicates, kinds }: Pick<EntityNeighboursArgs, "filter" | "predicates" | "kinds">,
  context: Context,
): Promise<NeighbourParent[]> {
  const kept = context.keptCases.of(await requireCase(context, caseId));
  const filtered = await filterParams(filter, caseId, context);
  const params = predicates ? narrowed(filtered, { predicates }) : filtered;
  const edges = (await kept.edges([id], params, context.options)).get(id) ?? [];
  const ordered = [...edges].sort((a, b) => a.rank - b.rank);
  const others = await kept.entities(
    ordered.map(({ from, to }) => (from === id ? to : from)),
    context.options,
  );
  const found = ordered.map((edge, i) => ({
    claim: edge.id as NeighbourParent["claim"],
    neighbour: others[i] as EntityRecord,
    outward: edge.from === id,
  }));
  return kinds ? found.filter(({ neighbour }) => kinds.includes(neighbour.kind)) : found;
}
