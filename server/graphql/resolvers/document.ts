import { connection, pageSize, readCursor, totalOf } from "../pages.ts";
import type { PassageParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

const CONTEXT_LENGTH = 32;
const PLACES: Readonly<Record<string, string>> = { title: "title", by: "byline", cap: "caption" };

/** @example placeName("p9") // "¶9"; placeName("h2") // "heading 2"; placeName("cap") // "caption" */
export function placeName(slug: string): string {
  const [, letter, number] = /^(p|h)(\d+)$/.exec(slug) ?? [];
  if (!number) return PLACES[slug] ?? slug;
  return letter === "p" ? `¶${number}` : `heading ${number}`;
}

/** W3C TextQuoteSelector and TextPositionSelector of a stretch within a text. */
export function selectorsOf(text: string, start: number, end: number) {
  const prefix = text.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const suffix = text.slice(end, end + CONTEXT_LENGTH);
  return [
    { __typename: "TextQuoteSelector" as const, exact: text.slice(start, end), prefix, suffix },
    { __typename: "TextPositionSelector" as const, start, end },
  ];
}

export const documents: Resolvers = {
  Document: {
    authorEntity: ({ authorEntity }, _args, { loaders }) =>
      authorEntity ? loaders.entity.load(authorEntity) : null,
    entity: ({ entity }, _args, { loaders }) => (entity ? loaders.entity.load(entity) : null),
    claimCount: ({ id }, _args, { loaders }) => loaders.claimCount.load(id),
    notes: ({ id }, _args, { loaders }) => loaders.notesOf.load(id),
    passages: async ({ id }, args, { store, options }) => {
      const size = pageSize(args);
      const after = Number(readCursor(args.after, ["number"])?.[0] ?? 0);
      const rows = await store.run("passage.page", { document: id, after, limit: size + 1 }, options);
      const total = totalOf(after === 0 ? 0 : undefined, rows, size, () =>
        store.run("passage.count", { document: id }, options),
      );
      const found = rows.map(({ record }) => ({ node: record, key: [record.position] }));
      return connection(found, size, total, after > 0);
    },
  },
  Passage: {
    index: ({ position }) => position - 1,
    place: ({ slug }) => placeName(slug),
    document: async ({ document }, _args, { loaders }) =>
      present(await loaders.document.load(document), document),
    mentions: ({ id }, _args, { loaders }) => loaders.mentionsOfPassage.load(id),
    assertions: ({ id }, _args, { loaders }) => loaders.assertionsOfPassage.load(id),
    notes: ({ id }, _args, { loaders }) => loaders.notesOf.load(id),
    selectors: async (passage, _args, { store, options }) => {
      const all = await store.run(
        "passage.page",
        { document: passage.document, after: 0, limit: 10_000 },
        options,
      );
      return inDocument(
        passage,
        all.map((row) => row.record),
      );
    },
  },
  Mention: {
    entity: async ({ entity }, _args, { loaders }) => present(await loaders.entity.load(entity), entity),
    passage: async ({ passage }, _args, { loaders }) => present(await loaders.passage.load(passage), passage),
    text: async ({ passage, start, end }, _args, { loaders }) =>
      present(await loaders.passage.load(passage), passage).text.slice(start, end),
  },
};

function inDocument(passage: PassageParent, all: readonly PassageParent[]) {
  const before = all.filter((other) => other.position < passage.position);
  const start = before.reduce((sum, other) => sum + other.text.length + 1, 0);
  const text = all.map((other) => other.text).join("\n");
  return selectorsOf(text, start, start + passage.text.length);
}
