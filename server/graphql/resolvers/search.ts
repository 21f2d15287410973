import { AppError } from "../../model/errors.ts";
import { SCOPES } from "../../search/SearchIndex.ts";
import { requireCase } from "../context.ts";
import { connection, pageSize, skipOf, skipped } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { placeName } from "./document.ts";
import { loadNode, present } from "./node.ts";

const LONGEST = 200;

export const search: Resolvers = {
  Query: {
    search: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      if (args.text.length > LONGEST)
        throw new AppError(
          "BAD_USER_INPUT",
          `text: ${args.text.length} characters are too many. Give at most ${LONGEST}.`,
        );
      const first = pageSize(args, 20);
      const skip = skipOf(args);
      const index = await context.searchIndexes.of(whole);
      const scopes = args.in ?? SCOPES;
      const { found, total, counts, suggestion } = index.search(args.text, {
        scopes,
        skip,
        first: first + 1,
      });
      const page = connection(
        skipped(
          found.map((one) => ({ ...one, case: whole.id })),
          skip,
        ),
        first,
        total,
        skip > 0,
      );
      return {
        ...page,
        counts: SCOPES.map((scope) => ({ scope, count: counts[scope] })),
        suggestion: suggestion ?? null,
      };
    },
  },
  SearchResult: {
    node: async ({ id }, _args, context) => present(await loadNode(id, context), id),
    title: async ({ id, scope, title }, _args, { loaders }) => {
      if (scope !== "PASSAGES") return title;
      const passage = present(await loaders.passage.load(id), id);
      const document = present(await loaders.document.load(passage.document), passage.document);
      return `${document.letter} ${placeName(passage.slug)}`;
    },
    marks: ({ marks }) => [...marks],
  },
};
