import { caseOf, qualify, type ShortId, shortId } from "../../model/ids.ts";
import type { ViewRecord } from "../../model/records.ts";
import { idsInAddress, idsInInput } from "../../model/views.ts";
import { type Context, requireCase } from "../context.ts";
import { connection, MOST_A_PAGE, type PageArgs, pageSize, readCursor, totalOf } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { loadNode, present } from "./node.ts";

export const keptViews: Resolvers = {
  Query: {
    views: async (_, args, context) => {
      const { id } = await requireCase(context, args.case);
      return await viewsOf(id, args, context);
    },
    stories: async (_, args, context) => storiesOf((await requireCase(context, args.case)).id, context),
  },
  Case: {
    views: async ({ id }, _args, context) => (await viewsOf(id, { first: MOST_A_PAGE }, context)).nodes,
    stories: ({ id }, _args, context) => storiesOf(id, context),
  },
  View: {
    positions: ({ positions }) => positions.map(positionOf),
    missing: (view, _args, context) => missingOf(view, context),
    stories: ({ id }, _args, { loaders }) => loaders.storiesOfView.load(id),
  },
  Story: {
    chapters: ({ id }, _args, { loaders }) => loaders.chaptersOf.load(id),
  },
  Chapter: {
    number: ({ order }) => order,
    view: async ({ view }, _args, { loaders }) => present(await loaders.view.load(view), view),
  },
};

async function viewsOf(id: string, args: PageArgs, { store, options }: Context) {
  const size = pageSize(args);
  const after = Number(readCursor(args.after, ["number"])?.[0] ?? 0);
  const rows = await store.run("view.page", { case: id, after, limit: size + 1 }, options);
  const found = rows.map(({ record }) => ({ node: record, key: [record.position] }));
  const total = totalOf(after, found, size, () => store.run("view.count", { case: id }, options));
  return connection(found, size, total, after > 0);
}

async function storiesOf(id: string, { store, options }: Context) {
  return (await store.run("story.ofCase", { case: id }, options)).map(({ record }) => record);
}

/** @example positionOf("c/ent:a 12 -3") // { id: "c/ent:a", x: 12, y: -3 } */
function positionOf(text: string) {
  const [id = "", x, y] = text.split(" ");
  return { id, x: Number(x), y: Number(y) };
}

/** Ids of an address are as the case's text writes them, all others are qualified; those of the law are the same in both. */
async function missingOf(view: ViewRecord, context: Context): Promise<string[]> {
  const inAddress = idsInAddress(view.address).map((id) =>
    shortId(id) ? qualify(view.case, id as ShortId) : id,
  );
  const placed = view.positions.map((text) => positionOf(text).id);
  const asked = view.input === undefined ? [] : idsInInput(view.input);
  const ids = [...new Set([...inAddress, ...asked, ...placed])].filter(
    (id) => (caseOf(id) ?? view.case) === view.case,
  );
  const found = await Promise.all(ids.map((id) => loadNode(id, context)));
  return ids.filter((_, i) => found[i] === null);
}
