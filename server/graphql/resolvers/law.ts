import { bindingsOn } from "../../law/bindings.ts";
import { boundTo } from "../../law/bound.ts";
import { jurisdiction } from "../../law/jurisdiction.ts";
import { inquiryOf } from "../../mapping/accused.ts";
import type { NodeId } from "../../model/ids.ts";
import type { Instrument, LawState, Provision } from "../../model/law.ts";
import { type Context, requireCase } from "../context.ts";
import { requireAccusation } from "../evaluating.ts";
import {
  askedInquiry,
  askedOn,
  heldByLaw,
  partiesOf,
  partyTable,
  partyTo,
  requireDay,
  requireLaw,
} from "../law.ts";
import { connection, pageSize, skipOf, skipped } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { loadNode } from "./node.ts";

export const laws: Resolvers = {
  Query: {
    instruments: async (_, args, context) => {
      const size = pageSize(args);
      const skip = skipOf(args);
      const { instruments } = (await context.law()).library;
      const titled = [...instruments].sort((a, b) => (a.title === b.title ? 0 : a.title < b.title ? -1 : 1));
      const found = skipped(titled.slice(skip, skip + size + 1), skip);
      return connection(found, size, titled.length, skip > 0);
    },
    instrument: (_, { id }, context) => held<Instrument>(context, id, "ins:"),
    provision: (_, { id }, context) => held<Provision>(context, id, "prov:"),
    state: (_, { id }, context) => held<LawState>(context, id, "state:"),
    states: async (_, _args, context) => [...(await context.law()).library.states],
    boundOn: async (_, args, context) => {
      const law = await context.law();
      const state = requireLaw(law, args.state, "state");
      return bindingsOn(law, state, requireDay(args.day)).map((binding) => ({ ...binding, state }));
    },
    partyStatus: async (_, args, context) => partyTable(await context.law(), args),
    jurisdiction: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      const { mapped } = await context.map(whole);
      const accusation = requireAccusation(mapped, whole.id, args.accusation);
      return jurisdiction(await context.law(), inquiryOf(accusation, askedOn(args.on)));
    },
    inquiry: async (_, { input }, context) => {
      const law = await context.law();
      return jurisdiction(law, askedInquiry(law, input));
    },
  },
  LawState: {
    code: ({ id }) => id.slice("state:".length),
    partyTo: async ({ id }, _args, context) => partyTo(await context.law(), id),
    entities: ({ id }, args, context) => entitiesOf(id, args.case, context),
  },
  Instrument: {
    binding: async ({ binding }, _args, context) =>
      binding ? (await context.law()).provision(binding).provision : null,
    state: async ({ state }, _args, context) => (state ? (await context.law()).state(state) : null),
    parties: (instrument, { state }) => partiesOf(instrument, state),
    declarations: ({ declarations }) => [...declarations],
    provisions: ({ provisions }) => [...provisions],
    entities: ({ id }, args, context) => entitiesOf(id, args.case, context),
  },
  Declaration: {
    under: async ({ under }, _args, context) => (await context.law()).provision(under).provision,
    place: async ({ place }, _args, context) => (place ? (await context.law()).state(place) : null),
    nationals: async ({ nationals }, _args, context) =>
      nationals ? (await context.law()).state(nationals) : null,
    crimes: ({ crimes }) => [...crimes],
  },
  Provision: {
    instrument: async ({ id }, _args, context) => (await context.law()).provision(id).instrument,
    name: async ({ id }, _args, context) => (await context.law()).nameOf(id),
    insertedBy: async ({ insertedBy }, _args, context) =>
      insertedBy ? (await context.law()).instrument(insertedBy) : null,
    boundTo: async ({ id }, args, context) => {
      const law = await context.law();
      const state = requireLaw(law, args.state, "state");
      const instrument = law.provision(id).instrument.id;
      const { grounds } = boundTo(law, id, state, requireDay(args.day));
      return grounds.map((ground) => ({ ...ground, instrument, provision: id, state }));
    },
    entities: ({ id }, args, context) => entitiesOf(id, args.case, context),
  },
  Entity: {
    law: async ({ law }, _args, context) => (law ? loadNode(law, context) : null),
    partyTo: async ({ law }, _args, context) => (law ? partyTo(await context.law(), law) : []),
  },
};

/** Something of the library by its id, or null where that id names nothing, or something else. */
async function held<T>(context: Context, id: string, prefix: string): Promise<T | null> {
  return id.startsWith(prefix) ? (heldByLaw(await context.law(), id) as T | null) : null;
}

async function entitiesOf(id: NodeId, caseId: string, context: Context) {
  const whole = await requireCase(context, caseId);
  const rows = await context.store.run("law.entities", { case: whole.id, ids: [id] }, context.options);
  return rows.map((row) => row.record);
}
