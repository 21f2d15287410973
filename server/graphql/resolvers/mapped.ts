import type { NodeId } from "../../model/ids.ts";
import type { Element } from "../../model/law.ts";
import { type Context, requireCase } from "../context.ts";
import { mapOf } from "../mapNodes.ts";
import { requireProfile } from "../profile.ts";
import type { Resolvers } from "../resolvers.gen.ts";

/** What the argument map adds to claims, entities and elements. */
export const mapped: Resolvers = {
  Claim: {
    mapped: ({ mapped }) => mapped ?? false,
    usedIn: async ({ id }, _args, context) => {
      const within = await mapOf(id, context);
      return within ? within.usedIn(id).map((argument) => ({ ...argument, within })) : [];
    },
    concludedBy: async ({ id }, _args, context) => {
      const within = await mapOf(id, context);
      return within ? within.concludedBy(id).map((argument) => ({ ...argument, within })) : [];
    },
    leanedOnBy: async ({ id }, _args, context) => {
      const within = await mapOf(id, context);
      return within ? within.leanedOnBy(id).map((accusation) => ({ ...accusation, within })) : [];
    },
    satisfies: ({ id }, _args, context) => elementsOf(id, "for", context),
    negates: ({ id }, _args, context) => elementsOf(id, "against", context),
    rests: async ({ anchors }, _args, context) => {
      const law = await context.law();
      const provisions = (anchors ?? []).filter((anchor) => anchor.startsWith("prov:"));
      return provisions.map((anchor) => law.provision(anchor as NodeId).provision);
    },
    evaluation: async ({ id, case: caseId }, { profile }, context) => {
      const map = await context.map(await requireCase(context, caseId));
      if (!map.mapped.statement(id)) return null;
      return map.evaluated(requireProfile(profile), {}).evaluated.labelOf(id);
    },
  },
  Entity: {
    accusations: async ({ id }, _args, context) => {
      const within = await mapOf(id, context);
      const held = within?.map.accusations.filter(({ against }) => against.includes(id)) ?? [];
      return within ? held.map((accusation) => ({ ...accusation, within })) : [];
    },
  },
};

type Side = "for" | "against";

/** Elements for or against which a claim speaks, each once, in the order of the case. */
async function elementsOf(claim: string, side: Side, context: Context): Promise<Element[]> {
  const rows = (await mapOf(claim, context))?.map.accusations.flatMap((one) => one.rows) ?? [];
  const law = await context.law();
  const ids = rows.filter((row) => row[side].includes(claim)).map(({ element }) => element);
  return [...new Set(ids)].map((id) => law.element(id).element);
}
