import { createHash } from "node:crypto";
import { gapsOf } from "../../argument/gaps.ts";
import { ladderOf } from "../../argument/ladder.ts";
import { PROFILES } from "../../argument/profiles.ts";
import { loadBearing, smallestChanges, stability } from "../../argument/sensitivity.ts";
import { onceForEachSource } from "../../mapping/standing.ts";
import { AppError } from "../../model/errors.ts";
import { caseOf, qualify, type ShortId } from "../../model/ids.ts";
import { evaluating, LADDER_LIMITS, standing } from "../evaluating.ts";
import { evaluatedArgument, explained } from "../explained.ts";
import type { EvaluationParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";

/** So many what-ifs are tried for the smallest change: more would hold up others. */
const MOST_RUNS = 20_000;

export const evaluations: Resolvers = {
  Query: {
    evaluation: async (_, args, context) => {
      const { whole, kept } = await evaluating(args, context);
      if (!args.target) return { whole, kept };
      const id = caseOf(args.target) ? args.target : qualify(whole.id, args.target as ShortId);
      const target = kept.evaluated.of.targetOf(id);
      if (target) return { whole, kept, target };
      throw new AppError("NOT_FOUND", `The argument map of ${whole.id} does not hold “${args.target}”.`);
    },
    profiles: () => [...PROFILES],
  },
  Evaluation: {
    profile: ({ kept }) => kept.evaluated.profile,
    inputHash: ({ kept }) => createHash("sha256").update(kept.evaluated.inputText()).digest("hex"),
    labels: (parent) => partOf(parent).statements.map(({ id }) => ({ id, evaluated: parent.kept.evaluated })),
    arguments: (parent) =>
      partOf(parent).arguments.map(({ id }) => evaluatedArgument(id, parent.kept.evaluated)),
    issues: (parent) => {
      const within = parent.kept.evaluated.of;
      return partOf(parent).issues.flatMap(({ id }) => {
        const issue = within.issue(id);
        return issue ? [{ ...issue, within }] : [];
      });
    },
    changed: ({ kept: { evaluated } }) =>
      evaluated
        .changes()
        .map((change) => ({ ...change, text: evaluated.of.statement(change.id)?.text ?? "" })),
    loops: ({ kept }) => kept.evaluated.loops(),
    accusations: ({ kept }) => kept.evaluated.of.map.accusations.map((accusation) => ({ accusation, kept })),
    explanation: ({ kept, target }) => (target ? explained(target, kept.evaluated) : null),
    explanations: (parent) =>
      partOf(parent).statements.flatMap(({ id }) => explained(id, parent.kept.evaluated) ?? []),
    loadBearing: ({ kept: { evaluated }, target }) =>
      target
        ? loadBearing(evaluated.map, evaluated.profile, target).map((one) => ({ ...one, evaluated }))
        : [],
    smallestChanges: ({ kept: { evaluated }, target }, { maxSize }) => {
      if (!target) return null;
      const limits = { maxSize: Math.max(1, Math.min(3, maxSize ?? 3)), maxRuns: MOST_RUNS };
      return { ...smallestChanges(evaluated.map, evaluated.profile, target, limits), evaluated };
    },
    ladder: ({ kept: { evaluated }, target }) => {
      if (!target) return null;
      return { ...ladderOf(evaluated.map, evaluated.profile, target, LADDER_LIMITS), within: evaluated.of };
    },
    stability: ({ kept: { evaluated }, target }) =>
      target ? { ...stability(evaluated.map, evaluated.profile, target), evaluated } : null,
    gaps: async ({ whole, kept, target }, _args, context) => {
      const { evaluated } = kept;
      const accusation = evaluated.of.map.accusations.find(({ statement }) => statement === target);
      const within = evaluated.of;
      if (accusation) {
        const { gaps } = await standing(accusation, kept, context);
        return gaps.map((gap) => ({ ...gap, within, accusation }));
      }
      const part = partOf({ whole, kept, ...(target && { target }) });
      return onceForEachSource(gapsOf(part, context.schemes), part).map((gap) => ({ ...gap, within }));
    },
    caveat: ({ kept }) => kept.evaluated.profile.caveat,
  },
};

function partOf({ kept, target }: EvaluationParent) {
  return target === undefined ? kept.evaluated.map : kept.evaluated.coneOf(target);
}
