import { ladderOf } from "../../argument/ladder.ts";
import { matrixOf } from "../../mapping/matrix.ts";
import type { Context } from "../context.ts";
import { evaluating, LADDER_LIMITS, requireAccusation } from "../evaluating.ts";
import { cellsOf, sidesOf } from "../matrixCells.ts";
import type { MatrixParent, MatrixRowParent } from "../parents.ts";
import type { Resolvers } from "../resolvers.gen.ts";
import { present } from "./node.ts";

export const matrices: Resolvers = {
  Query: {
    matrix: async (_, args, context) => {
      const { whole, kept } = await evaluating(args, context);
      const accusation = requireAccusation(kept.evaluated.of, whole.id, args.accusation);
      return { accusation, lines: matrixOf(accusation, await context.law()), kept };
    },
  },
  ElementMatrix: {
    accusation: ({ accusation, kept }) => ({ ...accusation, within: kept.evaluated.of }),
    profile: ({ kept }) => kept.evaluated.profile,
    rows: ({ lines, kept }) => lines.map((line) => ({ line, evaluated: kept.evaluated })),
    columns: async (parent, _args, context) => {
      const cells = await allCells(parent, context);
      const found = new Map(cells.flatMap(({ assertion }) => (assertion ? [[assertion.id, assertion]] : [])));
      return [...found.values()].sort((a, b) => a.position - b.position);
    },
    counts: ({ lines, kept }) => {
      const leaves = lines.filter(({ op }) => op === undefined);
      const without = leaves.filter((line) => line.for.length === 0);
      const rest = leaves.filter((line) => line.for.length > 0);
      const labelled = (label: string) =>
        rest.filter(({ statement }) => kept.evaluated.labelOf(statement) === label).length;
      return {
        elements: leaves.length,
        established: labelled("in"),
        open: labelled("open"),
        notEstablished: labelled("out"),
        withoutEvidence: without.length,
      };
    },
    cellCount: async (parent, _args, context) => (await allCells(parent, context)).length,
    ladder: ({ accusation, kept: { evaluated } }) => {
      return {
        ...ladderOf(evaluated.map, evaluated.profile, accusation.statement, LADDER_LIMITS),
        within: evaluated.of,
      };
    },
    evaluated: ({ accusation, kept }) => ({ accusation, kept }),
    caveat: ({ kept }) => kept.evaluated.profile.caveat,
  },
  MatrixRow: {
    element: async ({ line }, _args, context) =>
      line.element ? (await context.law()).element(line.element).element : null,
    provision: async ({ line }, _args, context) => (await context.law()).provision(line.provision).provision,
    text: ({ line }) => line.text,
    depth: ({ line }) => line.depth,
    op: ({ line }) => line.op ?? null,
    incriminating: async (row, _args, context) => (await sidesOf(row, context)).for,
    exculpatory: async (row, _args, context) => (await sidesOf(row, context)).against,
    missing: ({ line }) => line.missing ?? null,
    gap: ({ line }) => line.op === undefined && line.for.length === 0,
    metBy: async ({ line }, _args, { loaders }) =>
      present(await loaders.claim.load(line.statement), line.statement),
    label: ({ line, evaluated }) => evaluated.labelOf(line.statement),
    arguments: ({ line, evaluated }) => {
      const within = evaluated.of;
      return within.concludedBy(line.statement).map((argument) => ({ ...argument, within }));
    },
  },
  MatrixCell: {
    label: ({ claim, evaluated }) => (evaluated.of.statement(claim.id) ? evaluated.labelOf(claim.id) : null),
  },
};

async function allCells({ lines, kept }: MatrixParent, context: Context) {
  const rows = lines.map((line): MatrixRowParent => ({ line, evaluated: kept.evaluated }));
  return (await Promise.all(rows.map((row) => cellsOf(row, context)))).flat();
}
