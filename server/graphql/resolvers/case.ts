import { NO_FILTER } from "../filter.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { loadNode, present } from "./node.ts";

export const cases: Resolvers = {
  Query: {
    cases: async (_, _args, { store, options }) =>
      (await store.run("case.list", {}, options)).map((row) => row.record),
    case: (_, { id }, { loaders }) => loaders.case.load(id),
  },
  Case: {
    documents: async ({ id }, _args, { store, options }) =>
      (await store.run("document.ofCase", { case: id }, options)).map((row) => row.record),
    notes: async ({ id }, _args, { store, options }) =>
      (await store.run("case.notes", { case: id }, options)).map((row) => row.record),
    start: ({ start }, _args, { loaders }) =>
      Promise.all(start.map(async (id) => present(await loaders.entity.load(id), id))),
    stats: async ({ id }, _args, { store, options }) => {
      const count = async (filter: Partial<typeof NO_FILTER>) => {
        const [row] = await store.run("claim.count", { case: id, ...NO_FILTER, ...filter }, options);
        return row?.total ?? 0;
      };
      const [[nodes], claims, relations, legalClaims, calls, disputed] = await Promise.all([
        store.run("case.counts", { case: id }, options),
        count({}),
        count({ relations: true }),
        count({ kinds: ["law", "classification"] }),
        count({ kinds: ["call"] }),
        count({ disputed: true }),
      ]);
      return { ...present(nodes ?? null, id), claims, relations, legalClaims, calls, disputed };
    },
  },
  Note: {
    about: async ({ id }, _args, context) => {
      const ids = await context.loaders.aboutOf.load(id);
      return Promise.all(ids.map(async (about) => present(await loadNode(about, context), about)));
    },
  },
};
