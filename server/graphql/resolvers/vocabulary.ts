import type { Resolvers } from "../resolvers.gen.ts";

export const vocabularies: Resolvers = {
  Query: {
    vocabulary: (_, _args, { vocabulary }) => ({
      kinds: [...vocabulary.kinds],
      predicates: [...vocabulary.predicates],
    }),
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
