import type { Act, ActInputs, ActKind } from "../../curation/acts.ts";
import { auditId, sealedText } from "../../curation/audit.ts";
import { toldAct } from "../../curation/toldAct.ts";
import { recordedChanges } from "../../curation/undo.ts";
import { AppError } from "../../model/errors.ts";
import { type CaseId, type NodeId, prefixOf, qualify, shorten } from "../../model/ids.ts";
import type { AuditRecord } from "../../model/records.ts";
import { type Context, requireCase } from "../context.ts";
import { curatorOf } from "../curating.ts";
import { connection, pageSize, readCursor, totalOf } from "../pages.ts";
import type { ArgumentParent, CurationParent, EntityParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { loadNode } from "./node.ts";

/** What every act answers. */
export const told = {
  clientMutationId: ({ record }: CurationParent) => record.clientMutationId,
  text: ({ record }: CurationParent) => textOf(record),
  audit: ({ record }: CurationParent) => record,
};

/** What an act did, in words; of a record that does not say it, in numbers. */
function textOf(record: AuditRecord): string {
  return record.text ?? toldAct(record);
}

export const curation: Resolvers = {
  Query: {
    audit: async (_, args, context) => {
      const { id } = await requireCase(context, args.case);
      const size = pageSize(args);
      const after = Number(readCursor(args.after, ["number"])?.[0] ?? 0);
      const { store, options } = context;
      const rows = await store.run("audit.page", { case: id, after, limit: size + 1 }, options);
      const found = rows.map(({ record }) => ({ node: record, key: [record.position] }));
      const total = totalOf(after, found, size, () => store.run("audit.count", { case: id }, options));
      return connection(found, size, total, after > 0);
    },
  },
  Mutation: {
    addClaim: (_, { input }, context) => carryOut("addClaim", input, context),
    saveArgument: (_, { input }, context) => carryOut("saveArgument", input, context),
    updateClaim: (_, { input }, context) => carryOut("updateClaim", input, context),
    removeClaim: (_, { input }, context) => carryOut("removeClaim", input, context),
    mergeEntities: (_, { input }, context) => carryOut("mergeEntities", input, context),
    unmergeEntities: (_, { input }, context) => carryOut("unmergeEntities", input, context),
    splitEntity: (_, { input }, context) => carryOut("splitEntity", input, context),
    updateEntity: (_, { input }, context) => carryOut("updateEntity", input, context),
    undo: (_, { input }, context) => carryOut("undo", input, context),
  },
  Audit: {
    text: (record) => textOf(record),
    sealed: (record) => sealedText(record),
    undoes: async ({ case: id, undoes }, _args, { store, options }) => {
      if (undoes === undefined) return null;
      const [row] = await store.run("audit.byIds", { ids: [auditId(id, undoes)] }, options);
      return row?.record ?? null;
    },
  },
  AddClaimPayload: {
    ...told,
    claim: async (done, _args, { loaders }) => stillThere(await loaders.claim.load(done.target), done),
  },
  UpdateClaimPayload: {
    ...told,
    claim: async (done, _args, { loaders }) => stillThere(await loaders.claim.load(done.target), done),
  },
  RemoveClaimPayload: {
    ...told,
    removed: ({ target }) => target,
    along: ({ record }) => record.subjects.slice(1),
  },
  SaveArgumentPayload: {
    ...told,
    argument: async (done, _args, context) =>
      stillThere((await loadNode(done.target, context)) as ArgumentParent | null, done),
  },
  MergeEntitiesPayload: {
    ...told,
    entity: (done, _args, context) => entityAt(done.target, done, context),
    moved: ({ record }) => record.subjects.slice(1),
  },
  UnmergeEntitiesPayload: {
    ...told,
    entities: async (done, _args, context) => {
      const { record } = done;
      const back = recordedChanges(record).filter(({ id, before }) => prefixOf(id) === "ent" && !before);
      return await Promise.all(back.map(({ id }) => entityAt(qualify(record.case, id), done, context)));
    },
    moved: ({ record }) => [...record.subjects],
  },
  SplitEntityPayload: {
    ...told,
    entity: (done, _args, context) => entityAt(done.target, done, context),
    moved: ({ record }) => record.subjects.slice(1),
  },
  UpdateEntityPayload: {
    ...told,
    entity: (done, _args, context) => entityAt(done.target, done, context),
  },
  UndoPayload: { ...told, subjects: ({ record }) => [...record.subjects] },
};

async function entityAt(id: NodeId, done: CurationParent, { loaders }: Context): Promise<EntityParent> {
  return stillThere(await loaders.entity.load(id), done, id);
}

/**
 * What an act made, as it stands now: who asks again, or answers late, may find it taken out by a later act.
 *
 * @throws AppError NOT_FOUND
 */
export function stillThere<T>(found: T | null, { record, target }: CurationParent, id = target): T {
  if (found !== null) return found;
  const message = `Act ${record.position} was carried out, and ${shorten(id)} has been taken out since. The case’s history says by whom.`;
  throw new AppError("NOT_FOUND", message, { details: { audit: record.id } });
}

interface CurationInput {
  readonly clientMutationId: string;
  readonly case: string;
}

/** @throws AppError FORBIDDEN where nobody may curate. */
export async function carryOut<K extends ActKind>(
  kind: K,
  { clientMutationId, case: id, ...given }: CurationInput,
  context: Context,
): Promise<CurationParent> {
  const { loaders } = context;
  const curator = curatorOf(context);
  // The SDL and the acts name the same fields; that they agree is held by the tests of both.
  const input = withoutNulls(given) as ActInputs[K];
  const done = await curator.carryOut({ kind, case: id as CaseId, clientMutationId, input } as Act);
  // What this request has read of the case may be gone.
  loaders.clearAll();
  return done;
}

/** Null is as left out, all the way down: GraphQL lets callers write either. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}
