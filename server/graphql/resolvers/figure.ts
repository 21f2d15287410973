import { quantityRange } from "../../model/quantity.ts";
import { requireCase } from "../context.ts";
import { caseFigures } from "../figures.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

/** An open end is no number. */
const finite = (value: number) => (Number.isFinite(value) ? value : null);

export const figures: Resolvers = {
  Query: {
    figures: async (_, args, context) =>
      caseFigures(await requireCase(context, args.case), args.measure, context),
  },
  FigureMeasure: {
    count: ({ figures }) => figures.length,
    origins: ({ origins }, _args, { loaders }) =>
      Promise.all(origins.map(async (id) => present(await loaders.entity.load(id), id))),
  },
  MeasuredFigure: {
    least: ({ quantity }) => finite(quantityRange(quantity).min),
    most: ({ quantity }) => finite(quantityRange(quantity).max),
    against: ({ against }, _args, { loaders }) =>
      Promise.all(against.map(async (id) => present(await loaders.claim.load(id), id))),
  },
  OneSource: {
    voice: ({ voice }, _args, { loaders }) => (voice ? loaders.entity.load(voice) : null),
    claims: ({ claims }, _args, { loaders }) =>
      Promise.all(claims.map(async (id) => present(await loaders.claim.load(id), id))),
  },
};
