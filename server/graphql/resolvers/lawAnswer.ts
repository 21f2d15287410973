import type { NodeId } from "../../model/ids.ts";
import { type Context, requireCase } from "../context.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

/** The parts of what the law requires and answers. */
export const lawAnswers: Resolvers = {
  ElementGroup: {
    members: async ({ members }, _args, context) => {
      const law = await context.law();
      return members.map((member) =>
        "provision" in member ? law.provision(member.provision).provision : member,
      );
    },
  },
  ElementOrProvision: {
    __resolveType: ({ id }) => (id.startsWith("elm:") ? "Element" : "Provision"),
  },
  Element: {
    provision: async ({ id }, _args, context) => {
      const law = await context.law();
      return law.provision(law.element(id).provision).provision;
    },
    parts: ({ parts }) => parts ?? null,
    satisfiedBy: ({ id }, args, context) => speaking(id, "for", args.case, context),
    negatedBy: ({ id }, args, context) => speaking(id, "against", args.case, context),
  },
  PartyStatus: {
    state: async ({ state }, _args, context) => (await context.law()).state(state),
    instrument: async ({ instrument }, _args, context) => (await context.law()).instrument(instrument),
  },
  PartyStatusOnDay: {
    state: async ({ state }, _args, context) => (await context.law()).state(state),
    instrument: async ({ instrument }, _args, context) => (await context.law()).instrument(instrument),
    status: ({ row, instrument }) => (row ? { ...row, instrument } : null),
  },
  Bound: {
    state: async ({ state }, _args, context) => (await context.law()).state(state),
    instrument: async ({ instrument }, _args, context) => (await context.law()).instrument(instrument),
    provision: async ({ provision }, _args, context) =>
      provision ? (await context.law()).provision(provision).provision : null,
    facts: ({ facts }) => [...facts],
  },
  LawFact: { about: ({ about }) => [...about] },
  Forum: { questions: ({ questions }) => [...questions] },
  JurisdictionQuestion: {
    rule: async ({ rule }, _args, context) => (await context.law()).provision(rule).provision,
    facts: ({ facts }) => [...facts],
  },
};

/** The claims of a case that speak for or against an element, under whichever accusation, each once. */
async function speaking(id: NodeId, side: "for" | "against", caseId: string, context: Context) {
  const { mapped } = await context.map(await requireCase(context, caseId));
  const rows = mapped.map.accusations.flatMap((accusation) => accusation.rows);
  const claims = new Set(rows.filter((row) => row.element === id).flatMap((row) => row[side]));
  return Promise.all(
    [...claims].map(async (claim) => present(await context.loaders.claim.load(claim), claim)),
  );
}
