import type { Argument, ArgumentMap, Label, Overlay, Position, Statement } from "../model/argument.ts";
import { DEFAULT_STRENGTH } from "../model/argument.ts";

/**
 * The map as it would be: the overlay is laid over it and nothing is written, so that what-if and base are evaluated
 * by the same code. Whoever accepts a position takes back that a rival was accepted.
 */
export function applyOverlay(map: ArgumentMap, overlay: Overlay): ArgumentMap {
  const disabled = new Set(overlay.disable);
  const strengths = new Map(overlay.strengths?.map((one) => [one.argument, one.strength]));
  const ties = new Map(overlay.ties?.map(({ issue, tie }) => [issue, tie]));
  const standards = new Map(overlay.standards?.map((one) => [one.statement, one.standard]));
  const stated = withStandards(map, standards);
  return {
    statements: withGiven(map, overlay),
    arguments: map.arguments
      .filter(({ id }) => !disabled.has(id))
      .map((argument) => withStrength(argument, strengths.get(argument.id))),
    issues: stated.map((issue) => ({ ...issue, tie: ties.get(issue.id) ?? issue.tie })),
  };
}

function withGiven(map: ArgumentMap, { accept = [], reject = [] }: Overlay): Statement[] {
  const accepted = new Set(accept);
  const rejected = new Set(reject);
  const rivals = new Set(
    map.issues
      .filter(({ positions }) => positions.some(({ statement }) => accepted.has(statement)))
      .flatMap(({ positions }) => positions.map(({ statement }) => statement)),
  );
  return map.statements.map((statement) => {
    if (accepted.has(statement.id)) return { ...statement, given: "accepted" };
    if (rejected.has(statement.id)) return { ...statement, given: "rejected" };
    if (statement.given !== "accepted" || !rivals.has(statement.id)) return statement;
    const { given, ...rest } = statement;
    return rest;
  });
}

function withStrength(argument: Argument, strength: number | undefined): Argument {
  if (strength === undefined || strength === argument.strength) return argument;
  const reason = strength === DEFAULT_STRENGTH ? {} : { strengthReason: "What if." };
  const { strengthReason, ...rest } = argument;
  return { ...rest, strength, ...reason };
}

/** A statement that is at no issue is put at one of its own, so that its standard is asked. */
function withStandards({ issues }: ArgumentMap, standards: ReadonlyMap<string, Position["standard"]>) {
  const changed = issues.map((issue) => ({
    ...issue,
    positions: issue.positions.map((position): Position => {
      const standard = standards.get(position.statement);
      return standard ? { ...position, standard } : position;
    }),
  }));
  const atIssue = new Set(issues.flatMap(({ positions }) => positions.map(({ statement }) => statement)));
  const alone = [...standards].flatMap(([statement, standard]) =>
    standard && !atIssue.has(statement)
      ? [{ id: `standard of ${statement}`, positions: [{ statement, standard }], tie: "block" as const }]
      : [],
  );
  return [...changed, ...alone];
}

export interface LabelChange {
  readonly id: string;
  readonly before: Label;
  readonly after: Label;
}

/** Statements whose label differs, in the order of the first labelling. */
export function changesBetween(
  before: ReadonlyMap<string, Label>,
  after: ReadonlyMap<string, Label>,
): LabelChange[] {
  return [...before].flatMap(([id, label]) => {
    const now = after.get(id) ?? "open";
    return now === label ? [] : [{ id, before: label, after: now }];
  });
}
