import { sentenceOf } from "../../argument/words.ts";
import { prefixOf } from "../../model/ids.ts";
import { standing } from "../evaluating.ts";
import { evaluatedArgument, stepsOf } from "../explained.ts";
import type { Resolvers } from "../resolvers.gen.ts";

/** The parts of what an evaluation says. */
export const evaluatedParts: Resolvers = {
  Labelled: {
    text: ({ id, evaluated }) => evaluated.of.statement(id)?.text ?? "",
    kind: ({ id, evaluated }) => {
      const statement = evaluated.of.statement(id);
      return statement && statement.source !== "assertion" ? statement.kind : null;
    },
    label: ({ id, evaluated }) => evaluated.labelOf(id),
    claim: ({ id }, _args, { loaders }) => (prefixOf(id) === "clm" ? loaders.claim.load(id) : null),
    assertion: ({ id }, _args, { loaders }) => (prefixOf(id) === "ast" ? loaders.assertion.load(id) : null),
    mapped: ({ id, evaluated }) => evaluated.of.statement(id)?.source === "map",
    given: ({ id, evaluated }) => evaluated.givenOf(id) ?? null,
    openBecause: ({ id, evaluated }) => {
      const statement = evaluated.of.statement(id);
      return statement?.given === "open" ? (statement.why ?? null) : null;
    },
    anchorCount: ({ id, evaluated }) => evaluated.of.anchorsOf(id).length,
  },
  Explanation: {
    id: ({ ids }) => ids.statement,
    label: ({ ids }) => ids.label,
    text: ({ words }) => sentenceOf(words),
    because: ({ ids }) => ids.reason.because,
    steps: ({ ids, words, evaluated }) =>
      stepsOf(ids, words).map(({ text, account, statements }) => ({
        text,
        ...(account && evaluatedArgument(account.argument, evaluated)),
        statements: statements.map((id) => ({ id, evaluated })),
      })),
  },
  Flip: { statement: ({ statement, evaluated }) => ({ id: statement, evaluated }) },
  LoadBearing: { statement: ({ statement, evaluated }) => ({ id: statement, evaluated }) },
  SmallestChanges: {
    sets: ({ sets, evaluated }) =>
      sets.map(({ flips, label }) => ({ flips: flips.map((flip) => ({ ...flip, evaluated })), label })),
  },
  Stability: {
    openLeaves: ({ openLeaves, evaluated }) => openLeaves.map((id) => ({ id, evaluated })),
    labels: (found) => (found.computed ? [...found.labels] : []),
  },
  Ladder: {
    rungs: ({ rungs, within }) =>
      rungs.map((rung) => (rung.lacks ? { ...rung, lacks: within.inWords(rung.lacks) } : rung)),
  },
  Rung: { passes: ({ passes }) => (passes === "not computed" ? null : passes) },
  Gap: {
    argument: ({ about, within }) => {
      const argument = within.argument(about);
      return argument ? { ...argument, within } : null;
    },
    claim: ({ about }, _args, { loaders }) => (prefixOf(about) === "clm" ? loaders.claim.load(about) : null),
    element: async ({ about }, _args, context) =>
      prefixOf(about) === "elm" ? (await context.law()).element(about as never).element : null,
    accusation: ({ accusation, within }) => (accusation ? { ...accusation, within } : null),
  },
  EvaluatedAccusation: {
    accusation: ({ accusation, kept }) => ({ ...accusation, within: kept.evaluated.of }),
    label: ({ accusation, kept }) => kept.evaluated.labelOf(accusation.statement),
    before: ({ accusation, kept }) => kept.evaluated.labelBefore(accusation.statement),
    standing: async ({ accusation, kept }, _args, context) =>
      (await standing(accusation, kept, context)).standing,
    barred: async ({ accusation, kept }, _args, context) =>
      (await standing(accusation, kept, context)).barred,
    forums: async ({ accusation, kept }, _args, context) => {
      const { forums } = await standing(accusation, kept, context);
      return forums.map(({ id, name, standing: way }) => ({ id, name, answer: ANSWERS[way] }));
    },
  },
};

const ANSWERS = { available: "yes", barred: "no", open: "open" } as const;
