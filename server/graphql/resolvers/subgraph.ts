import { requireCase } from "../context.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { subgraph } from "../subgraph.ts";

export const subgraphs: Resolvers = {
  Query: {
    subgraph: async (_, args, context) => {
      const { id } = await requireCase(context, args.case);
      return subgraph(id, args.input, context);
    },
  },
};
