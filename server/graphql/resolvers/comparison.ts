import { belongsTo } from "../../comparison/side.ts";
import { oneVoiceText } from "../../comparison/voices.ts";
import { compareSides, listPage, sizes, tieCounts } from "../comparison.ts";
import { type Context, requireCase } from "../context.ts";
import { pageSize } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { undatedCounts } from "../timeline.ts";
import { present } from "./node.ts";

const PARTS = { BOTH: "both", ONLY_A: "onlyA", ONLY_B: "onlyB" } as const;

export const comparisons: Resolvers = {
  Query: {
    compare: async (_, args, context) => compareSides(await requireCase(context, args.case), args, context),
  },
  Comparison: {
    a: ({ compared, a }) => ({ compared, side: a }),
    b: ({ compared, b }) => ({ compared, side: b }),
    claims: ({ claims }) => sizes(claims),
    ties: ({ pairs }) => tieCounts(pairs),
    pairs: ({ compared, a, b, pairs }, args) => {
      const { ties } = args;
      const these = ties ? pairs.filter(({ tie }) => ties.includes(tie)) : pairs;
      const keys = { compared, a: a.key, b: b.key };
      return listPage(
        these.map((pair) => ({ ...pair, keys })),
        args,
      );
    },
    only: ({ claims }, args) => listPage(args.side === "A" ? claims.onlyA : claims.onlyB, args),
    entities: ({ entities }) => sizes(entities),
    entitiesOf: ({ entities }, args) => entities[PARTS[args.part]].slice(0, pageSize(args)),
    voices: (whole) => whole,
    undated: async ({ compared, params, case: id }, _args, context) =>
      compared === "DAYS" ? (await undatedCounts({ which: { ...params, case: id } }, context)).said : null,
  },
  ComparedSide: {
    document: ({ compared, side }, _args, { loaders }) =>
      compared === "DOCUMENTS" ? loaders.document.load(side.key) : null,
    entity: ({ compared, side }, _args, { loaders }) =>
      compared === "ENTITIES" ? loaders.entity.load(side.key) : null,
    day: ({ compared, side }) => (compared === "DAYS" ? side.key : null),
    claims: ({ side }) => side.claims.length,
  },
  ComparedPair: {
    reasons: ({ reasons }) => [...reasons],
    a: ({ a, keys }) => ({ ...a, belongs: belongsTo(keys.compared, keys.a) }),
    b: ({ b, keys }) => ({ ...b, belongs: belongsTo(keys.compared, keys.b) }),
    sharedOrigins: ({ a, b }, _args, context) =>
      entitiesOf(
        a.origins.filter((id) => b.origins.includes(id)),
        context,
      ),
  },
  ComparedClaim: {
    origins: ({ origins }, _args, context) => entitiesOf(origins, context),
    assertions: async ({ claim, belongs }, _args, { loaders }) =>
      (await loaders.assertionsOfClaim.load(claim.id)).filter(belongs),
  },
  ComparedEntity: {
    entity: async ({ id }, _args, { loaders }) => present(await loaders.entity.load(id), id),
  },
  ComparedVoices: {
    counts: ({ voices }) => sizes(voices),
    voices: ({ voices }, args) => voices[PARTS[args.part]].slice(0, pageSize(args)),
    text: async ({ compared, a, b, voices }, _args, context) => {
      const named = await entitiesOf(
        voices.both.map(({ id }) => id),
        context,
      );
      const names = new Map(named.map(({ id, name }) => [id as string, name]));
      return oneVoiceText(compared, [a, b], voices, (id) => names.get(id) ?? id);
    },
  },
  ComparedVoice: {
    voice: async ({ id }, _args, { loaders }) => present(await loaders.entity.load(id), id),
  },
};

function entitiesOf(ids: readonly string[], { loaders }: Context) {
  return Promise.all(ids.map(async (id) => present(await loaders.entity.load(id), id)));
}
