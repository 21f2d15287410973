import { requireCase } from "../context.ts";
import { paths } from "../paths.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { stepSentence, wholeText } from "../walked.ts";
import { present } from "./node.ts";

export const pathways: Resolvers = {
  Query: {
    paths: async (_, args, context) => paths(await requireCase(context, args.case), args, context),
  },
  Path: {
    length: ({ steps }) => steps.length,
    steps: ({ steps }) => [...steps],
    text: (path, _args, context) => wholeText(path, context),
  },
  PathStep: {
    from: async ({ from }, _args, { loaders }) => present(await loaders.entity.load(from), from),
    to: async ({ to }, _args, { loaders }) => present(await loaders.entity.load(to), to),
    relation: ({ claim }) => claim,
    sentence: (step, _args, context) => stepSentence(step, context),
    certainty: ({ left }) => left.claim.certainty,
    origins: ({ left }, _args, { loaders }) =>
      Promise.all(left.claim.origins.map(async (id) => present(await loaders.entity.load(id), id))),
    validTime: ({ claim }) => claim.validTime ?? null,
    passage: async ({ claim, left }, _args, { loaders }) => {
      const first = left.first ?? (await loaders.assertionsOfClaim.load(claim.id))[0];
      return first ? loaders.passage.load(first.passage) : null;
    },
  },
};
