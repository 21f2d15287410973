import { type Context, requireCase } from "../context.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { useInCase, useInView } from "../vocabularyUse.ts";
import { present } from "./node.ts";

export const vocabularies: Resolvers = {
  Query: {
    vocabulary: (_, _args, { vocabulary }) => ({
      kinds: [...vocabulary.kinds],
      predicates: [...vocabulary.predicates],
    }),
    vocabularyUse: async (_, args, context) =>
      useInCase(await requireCase(context, args.case), args.filter, context),
  },
  Subgraph: {
    vocabularyUse: (drawn) => useInView(drawn),
  },
  VocabularyUse: {
    kinds: ({ kinds }) => [...kinds],
    triples: ({ triples }) => [...triples],
  },
  KindUse: {
    kind: ({ kind }, _args, context) => kindOf(kind, context),
  },
  TripleUse: {
    subject: ({ subject }, _args, context) => kindOf(subject, context),
    predicate: ({ predicate }, _args, { vocabulary }) =>
      present(vocabulary.predicates.find(({ name }) => name === predicate) ?? null, predicate),
    object: ({ object }, _args, context) => kindOf(object, context),
  },
  EntityKind: {
    container: ({ container }) => container === true,
    count: async ({ name }, args, { store, options }) => {
      const rows = await store.run("entity.kindCounts", { case: args.case }, options);
      return rows.find((row) => row.kind === name)?.count ?? 0;
    },
  },
  Predicate: {
    domain: ({ domain }) => (domain === "*" ? [] : [...domain]),
    range: ({ range }) => (range === "*" ? [] : [...range]),
    count: async ({ name }, args, { store, options }) => {
      const rows = await store.run("relation.predicateCounts", { case: args.case }, options);
      return rows.find((row) => row.predicate === name)?.count ?? 0;
    },
  },
};

function kindOf(kind: string, { vocabulary }: Context) {
  return present(vocabulary.kinds.find(({ name }) => name === kind) ?? null, kind);
}
