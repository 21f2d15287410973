import { AppError } from "../../model/errors.ts";
import { requireCase } from "../context.ts";
import { connection, MOST_A_PAGE, pageSize, readCursor, totalOf } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";

export const keptNotes: Resolvers = {
  Query: {
    notes: async (_, args, context) => {
      const { id } = await requireCase(context, args.case);
      const about = args.about ?? null;
      if (about && about.length > MOST_A_PAGE)
        throw new AppError(
          "BAD_USER_INPUT",
          `about: ${about.length} are too many. Ask for at most ${MOST_A_PAGE}.`,
        );
      const size = pageSize(args);
      const after = Number(readCursor(args.after, ["number"])?.[0] ?? 0);
      const { store, options } = context;
      const asked = { case: id, about };
      const rows = await store.run("note.page", { ...asked, after, limit: size + 1 }, options);
      const found = rows.map(({ record }) => ({ node: record, key: [record.position] }));
      const total = totalOf(after > 0 ? undefined : 0, found, size, () =>
        store.run("note.count", asked, options),
      );
      return connection(found, size, total, after > 0);
    },
  },
};
