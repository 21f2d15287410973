import type { NodeId } from "../../model/ids.ts";
import { requireCase } from "../context.ts";
import { filterParams } from "../filter.ts";
import { neighbours } from "../neighbours.ts";
import { connection, pageSize, readCursor, skipOf, skipped, totalOf } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { claimPage } from "./claimPage.ts";
import { present } from "./node.ts";

/** How many that could be the same are told. */
const MOST_PERHAPS = 20;

export const entities: Resolvers = {
  Query: {
    entities: async (_, args, context) => {
      const whole = await requireCase(context, args.case);
      const { id } = whole;
      const size = pageSize(args);
      const after = readCursor(args.after, ["string", "string"]);
      const { kinds, text, documents, connected } = args.filter ?? {};
      const ids = text ? (await context.searchIndexes.of(whole)).holding(text, "ENTITIES") : null;
      const which = {
        case: id,
        kinds: kinds ?? null,
        ids,
        documents: documents ?? null,
        connected: connected ?? null,
      };
      const [afterKey = null, afterId = null] = (after ?? []) as string[];
      const page = { ...which, order: args.orderBy ?? "NAME", afterKey, afterId, limit: size + 1 };
      const rows = await context.store.run("entity.page", page, context.options);
      const total = totalOf(after ? undefined : 0, rows, size, () =>
        context.store.run("entity.count", which, context.options),
      );
      const found = rows.map(({ record, key }) => ({ node: record, key: [key, record.id] }));
      return connection(found, size, total, after !== undefined);
    },
  },
  Entity: {
    degree: ({ id }, _args, { loaders }) => loaders.degree.load(id),
    place: ({ lat, lon }) => (lat === undefined || lon === undefined ? null : { lat, lon }),
    organOf: async ({ organOf }, _args, { loaders }) =>
      organOf === undefined ? null : present(await loaders.entity.load(organOf), organOf),
    partyIn: ({ partyIn }, _args, { loaders }) =>
      Promise.all(partyIn.map(async (id) => present(await loaders.entity.load(id), id))),
    notes: ({ id }, _args, { loaders }) => loaders.notesOf.load(id),
    perhapsSame: async (entity, _args, context) => {
      const { id, kind, case: caseId } = entity;
      const index = await context.searchIndexes.of(await requireCase(context, caseId));
      const ids = index.like(entity).filter((other) => other !== id);
      if (ids.length === 0) return [];
      const page = { documents: null, connected: null, order: "NAME", afterKey: null, afterId: null };
      const which = { case: caseId, kinds: [kind], ids, ...page, limit: MOST_PERHAPS };
      const rows = await context.store.run("entity.page", which, context.options);
      return rows.map(({ record }) => record);
    },
    claims: async ({ id, case: caseId }, args, context) => {
      const page = { ...args, case: caseId, orderBy: "CASE_ORDER" as const };
      if (!args.filter?.entities) return claimPage(page, context, { entities: [id] });
      // One end is this entity; the filter asks of the other.
      const { table } = await context.keptClaims.of(await requireCase(context, caseId));
      return claimPage(page, context, { claims: table.endingAt(id) });
    },
    mentions: async ({ id }, args, { store, options }) => {
      const size = pageSize(args);
      const skip = skipOf(args);
      const rows = await store.run("entity.mentionPage", { id, skip, limit: size + 1 }, options);
      const total = totalOf(skip, rows, size, () => store.run("entity.mentionCount", { id }, options));
      const found = rows.map((row) => ({
        ...row,
        passage: row.passage as NodeId,
        entity: row.entity as NodeId,
      }));
      return connection(skipped(found, skip), size, total, skip > 0);
    },
    neighbourCounts: async (entity, { filter }, context) => {
      const params = await filterParams(filter, entity.case, context);
      const rows = await context.store.run(
        "entity.neighbourCounts",
        { id: entity.id, ...params },
        context.options,
      );
      return rows.map(({ outward, inverse, phrase, ...row }) => ({
        ...row,
        phrase: outward ? phrase : inverse,
        direction: outward ? ("OUT" as const) : ("IN" as const),
      }));
    },
    neighbours: async (entity, args, context) => {
      const size = pageSize(args, 10);
      const skip = skipOf(args);
      const all = await neighbours(entity, args, context);
      const found = skipped(all.slice(skip, skip + size + 1), skip);
      return connection(found, size, all.length, skip > 0);
    },
  },
  Neighbour: {
    entity: ({ neighbour }) => neighbour,
    relation: async ({ claim }, _args, { loaders }) => present(await loaders.claim.load(claim), claim),
    direction: ({ outward }) => (outward ? "OUT" : "IN"),
  },
};
