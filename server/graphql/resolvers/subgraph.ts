import { requireCase } from "../context.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { subgraph } from "../subgraph.ts";

export const subgraphs: Resolvers = {
  Query: {
    subgraph: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      return subgraph(whole, args.input, context);
    },
  },
};
