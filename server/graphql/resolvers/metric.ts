import { metricsOf } from "../metrics.ts";
import type { Resolvers } from "../resolvers.gen.ts";

export const metrics: Resolvers = {
  Subgraph: {
    metrics: (drawn, _args, context) => metricsOf(drawn, context),
  },
};
