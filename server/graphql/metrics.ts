import { measure } from "../metric/metrics.ts";
import type { Context } from "./context.ts";
import type { GraphMetrics } from "./resolvers.gen.ts";
import type { DrawnGraph } from "./subgraph.ts";

const CAVEAT =
  "These numbers describe what is drawn here: which sources were read, what they say and what the view holds. They are no measure of weight, guilt or power in the world.";

/** Measures the entities of a drawn graph and the relations among them. */
export async function metricsOf({ nodes, edges }: DrawnGraph, { turns }: Context): Promise<GraphMetrics> {
  const ids = nodes.flatMap(({ id, layer }) => (layer === "ENTITIES" ? [id] : []));
  const drawn = new Set(ids);
  const ties = edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
  await turns.next();
  const measured = measure(ids, ties);
  return {
    caveat: CAVEAT,
    nodes: [...measured.nodes],
    communities: measured.communities.map((one) => ({ ...one, members: [...one.members] })),
    modularity: measured.modularity,
  };
}
