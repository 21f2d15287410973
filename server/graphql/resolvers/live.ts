import type { CaseChange } from "../../curation/CaseFeed.ts";
import { absentText } from "../../curation/textState.ts";
import { HEAD_OR_ORDER, toldItems } from "../../curation/toldAct.ts";
import type { CaseId } from "../../model/ids.ts";
import { type Context, requireCase } from "../context.ts";
import { curatorOf } from "../curating.ts";
import type { Resolvers } from "../resolvers.gen.ts";

export const live: Resolvers = {
  Query: {
    session: (_, _args, { curator, actor }) => ({
      actor,
      readOnly: !curator,
      curates: curator?.cases ?? [],
    }),
    caseText: async (_, args, context) => {
      const { id, revision } = await requireCase(context, args.case);
      return (await context.curator?.textState(id)) ?? absentText(revision);
    },
  },
  Mutation: {
    loadText: async (_, { input }, context) => {
      const { clientMutationId, case: id, revision } = input;
      const wish = { kind: "loadText", case: id as CaseId, clientMutationId } as const;
      const done = await curatorOf(context).loadText({ ...wish, input: revision ? { revision } : {} });
      context.loaders.clearAll();
      return done;
    },
  },
  LoadTextPayload: {
    clientMutationId: ({ record }) => record.clientMutationId,
    caseText: async ({ record }, _args, { curator }) =>
      (await curator?.textState(record.case)) ?? absentText(undefined),
    text: ({ record }) => toldItems(JSON.parse(record.before), JSON.parse(record.after)) || HEAD_OR_ORDER,
    audit: ({ record }) => record,
  },
  CaseText: {
    files: ({ files }) => [...files],
    faults: ({ faults }) => [...faults],
    revision: ({ revision }) => revision ?? null,
    stored: ({ stored }) => stored ?? null,
  },
  Subscription: {
    caseChanged: {
      subscribe: async (_, args, context) => await follow(args, context),
      resolve: (change: CaseChange) => change,
    },
  },
  CaseChange: {
    audit: ({ audit }) => audit ?? null,
    actor: ({ audit }) => audit?.actor ?? null,
    act: ({ audit }) => audit?.act ?? null,
    subjects: ({ audit }) => [...(audit?.subjects ?? [])],
  },
};

async function follow(
  args: { readonly case: string; readonly after?: number | null | undefined },
  context: Context,
): Promise<AsyncIterable<CaseChange>> {
  const { id } = await requireCase(context, args.case);
  const { feed, client, gone, curator } = context;
  // The first event tells how the text stands now, not how it stood when somebody last looked.
  if (curator) feed.textIs(id, await curator.textState(id));
  return await feed.follow(id, { after: args.after ?? undefined, client, signal: gone });
}
