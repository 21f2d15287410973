import { requireCase } from "../context.ts";
import { filterParams } from "../filter.ts";
import { byKind, casePlaces, claimsOnMap, firstOf } from "../places.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

export const places: Resolvers = {
  Query: {
    places: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      return casePlaces(whole, await filterParams(args.filter, whole.id, context), context);
    },
  },
  CasePlaces: {
    placed: ({ placed }, args) => firstOf(placed, args),
    placedCount: ({ placed }) => placed.length,
    unplaced: ({ unplaced }, args) => firstOf(unplaced, args),
    unplacedCount: ({ unplaced }) => unplaced.length,
    unplacedKinds: ({ unplaced }, _args, context) => byKind(unplaced, context),
    claims: async (found, _args, context) => (await claimsOnMap(found, context)).claims,
    claimsWithoutPlace: async (found, _args, context) => {
      const { claims, placed } = await claimsOnMap(found, context);
      return claims - placed;
    },
  },
  EntityClaims: {
    entity: async ({ entity }, _args, { loaders }) => present(await loaders.entity.load(entity), entity),
  },
};
