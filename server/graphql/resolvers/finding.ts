import { RULES } from "../../finding/index.ts";
import { requireCase } from "../context.ts";
import type { AccusationParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { loadNode, present } from "./node.ts";

export const findings: Resolvers = {
  Query: {
    findings: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      return context.findings(whole, args.kinds ?? undefined);
    },
    findingRules: () => [...RULES],
  },
  Finding: {
    claims: ({ claims }, _args, { loaders }) =>
      Promise.all(claims.map(async (id) => present(await loaders.claim.load(id), id))),
    entities: ({ entities }, _args, { loaders }) =>
      Promise.all(entities.map(async (id) => present(await loaders.entity.load(id), id))),
    accusation: async ({ accusation }, _args, context) =>
      accusation === undefined ? null : ((await loadNode(accusation, context)) as AccusationParent),
    view: ({ view }) => ({
      entities: [...view.entities],
      claims: [...view.claims],
      select: view.select ?? null,
    }),
  },
  FindingRule: {
    count: async ({ kind }, args, context) => {
      const whole = await requireCase(context, args.case);
      return (await context.findings(whole, [kind])).length;
    },
  },
};
