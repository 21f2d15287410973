import { type Context, requireCase } from "../context.ts";
import { isAdded } from "../mapNodes.ts";
import { connection, pageSize, skipOf, skipped } from "../pages.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

export const argumentMaps: Resolvers = {
  Query: {
    accusations: async (_, args, context) => {
      const { map, within } = await wholeMap(args.case, context);
      return map.accusations.map((accusation) => ({ ...accusation, within }));
    },
    issues: async (_, args, context) => {
      const { map, within } = await wholeMap(args.case, context);
      return map.issues.map((issue) => ({ ...issue, within }));
    },
    arguments: async (_, args, context) => {
      const { map, within } = await wholeMap(args.case, context);
      const [size, skip] = [pageSize(args), skipOf(args)];
      const written = map.arguments.filter(({ id }) => !isAdded(id));
      const page = written.slice(skip, skip + size + 1).map((argument) => ({ ...argument, within }));
      return connection(skipped(page, skip), size, written.length, skip > 0);
    },
    schemes: (_, _args, { schemes }) => [...schemes],
  },
  Accusation: {
    provision: async ({ provision }, _args, context) => (await context.law()).provision(provision).provision,
    against: ({ against }, _args, { loaders }) =>
      Promise.all(against.map(async (id) => present(await loaders.entity.load(id), id))),
    argument: ({ argument, within }) => ({ ...present(within.argument(argument) ?? null, argument), within }),
    claim: async ({ statement }, _args, { loaders }) =>
      present(await loaders.claim.load(statement), statement),
  },
  Argument: {
    scheme: ({ scheme }, _args, context) => context.schemes.find(({ id }) => id === scheme) ?? null,
    premises: ({ premises, within }) => premises.map((premise) => ({ ...premise, within })),
    conclusion: async ({ conclusion }, _args, { loaders }) =>
      present(await loaders.claim.load(conclusion), conclusion),
    undercutBy: ({ undercutters, premises }, _args, { loaders }) => {
      const exceptions = premises
        .filter(({ type }) => type === "exception")
        .map(({ statement }) => statement);
      return Promise.all(
        [...undercutters, ...exceptions].map(async (id) => present(await loaders.claim.load(id), id)),
      );
    },
    strengthReason: ({ strengthReason }) => strengthReason ?? "Moderate, as where nothing else is said.",
    weigher: ({ weigher = "linked" }) => (typeof weigher === "object" ? "constant" : weigher),
    criticalQuestions: ({ scheme, premises }, _args, context) => {
      const questions = context.schemes.find(({ id }) => id === scheme)?.questions ?? [];
      return questions.map((question) => {
        const answer = premises.find(({ role }) => role === question.id)?.statement;
        return answer === undefined ? question : { ...question, answer };
      });
    },
    generated: ({ id }) => isAdded(id),
  },
  Premise: {
    id: ({ statement }) => statement,
    text: ({ statement, within }) => within.statement(statement)?.text ?? "",
    claim: ({ statement }, _args, { loaders }) => loaders.claim.load(statement),
    assertion: ({ statement }, _args, { loaders }) => loaders.assertion.load(statement),
  },
  Issue: {
    positions: ({ positions }) => [...positions],
    generated: ({ id }) => isAdded(id),
  },
  Position: {
    claim: async ({ statement }, _args, { loaders }) =>
      present(await loaders.claim.load(statement), statement),
    standard: ({ standard }) => standard ?? null,
  },
  Scheme: { questions: ({ questions }) => [...questions] },
  CriticalQuestion: {
    answeredBy: ({ answer }, _args, { loaders }) => (answer ? loaders.claim.load(answer) : null),
  },
};

async function wholeMap(caseId: string, context: Context) {
  const { mapped } = await context.map(await requireCase(context, caseId));
  return { map: mapped.map, within: mapped };
}
