import {
  type Argument,
  type ArgumentMap,
  DEFAULT_STRENGTH,
  type Issue,
  MAX_STRENGTH,
  type Overlay,
  type Statement,
} from "../model/argument.ts";

/** What of a map a fault is about. */
export interface Subject {
  readonly kind: "statement" | "argument" | "issue" | "overlay";
  readonly id: string;
}

/** A fault of a map. Who read the map from a text knows the line of its subject. */
export interface MapFault {
  readonly subject: Subject;
  readonly problem: string;
  readonly cure: string;
}

/** Every reason for which a map cannot be evaluated. A map without one compiles. */
export function faultsOf(map: ArgumentMap): MapFault[] {
  const known = new Map(map.statements.map((statement) => [statement.id, statement]));
  return [
    ...twice("statement", map.statements),
    ...twice("argument", map.arguments),
    ...twice("issue", map.issues),
    ...map.arguments.flatMap((argument) => ofArgument(argument, known)),
    ...map.issues.flatMap((issue) => ofIssue(issue, known)),
    ...inTwoIssues(map.issues),
  ];
}

/** Every reason for which an overlay does not fit a map. */
export function faultsOfOverlay(overlay: Overlay, map: ArgumentMap): MapFault[] {
  const statements = new Map(map.statements.map((statement) => [statement.id, statement]));
  const named = new Set(map.arguments.map(({ id }) => id));
  const issues = new Set(map.issues.map(({ id }) => id));
  const missing = (ids: readonly string[] = [], has: { has(id: string): boolean }, noun: string) =>
    ids
      .filter((id) => !has.has(id))
      .map((id) => overlayFault(id, `There is no ${noun} “${id}”.`, "Name one of the map."));
  const both = (overlay.accept ?? []).filter((id) => overlay.reject?.includes(id));
  const strengths = overlay.strengths ?? [];
  const standards = overlay.standards ?? [];
  return [
    ...missing([...(overlay.accept ?? []), ...(overlay.reject ?? [])], statements, "statement"),
    ...both.map((id) => overlayFault(id, `“${id}” is both accepted and rejected.`, "Choose one.")),
    ...missing([...(overlay.disable ?? []), ...strengths.map((one) => one.argument)], named, "argument"),
    ...strengths.flatMap(({ argument, strength }) =>
      isStrength(strength) ? [] : [overlayFault(argument, ...outOfRange(strength))],
    ),
    ...missing(
      standards.map((one) => one.statement),
      statements,
      "statement",
    ),
    ...standards.flatMap(({ statement }) =>
      statements.get(statement)?.kind === "law" ? [overlayFault(statement, ...onLaw(statement))] : [],
    ),
    ...missing(
      (overlay.ties ?? []).map(({ issue }) => issue),
      issues,
      "issue",
    ),
  ];
}

function overlayFault(id: string, problem: string, cure: string): MapFault {
  return { subject: { kind: "overlay", id }, problem, cure };
}

function twice(kind: Subject["kind"], list: readonly { readonly id: string }[]): MapFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return again
      ? [
          {
            subject: { kind, id },
            problem: `The ${kind} “${id}” stands twice.`,
            cure: "Give one of them another id.",
          },
        ]
      : [];
  });
}

function ofArgument(argument: Argument, known: ReadonlyMap<string, Statement>): MapFault[] {
  const { id, conclusion, premises, undercutters, strength, strengthReason, weigher } = argument;
  const faults: [problem: string, cure: string][] = [];
  if (conclusion === "")
    faults.push([`The argument “${id}” has no conclusion.`, "Name the statement that it speaks for."]);
  else if (!known.has(conclusion)) faults.push(unknown(conclusion, "concludes"));
  for (const { statement } of premises)
    if (!known.has(statement)) faults.push(unknown(statement, "has as premise"));
  for (const statement of undercutters)
    if (!known.has(statement)) faults.push(unknown(statement, "is undercut by"));
  if (!isStrength(strength)) faults.push(outOfRange(strength));
  else if (strength !== DEFAULT_STRENGTH && !strengthReason?.trim())
    faults.push([
      `The strength ${strength} of “${id}” has no reason.`,
      `Say why it is not ${DEFAULT_STRENGTH}, or leave it out.`,
    ]);
  if (typeof weigher === "object" && !(weigher.constant >= 0 && weigher.constant <= 1))
    faults.push([
      `The constant weight ${weigher.constant} of “${id}” is out of range.`,
      "Use a number from 0 to 1.",
    ]);
  return faults.map(([problem, cure]) => ({ subject: { kind: "argument", id }, problem, cure }));

  function unknown(statement: string, verb: string): [string, string] {
    return [`“${id}” ${verb} “${statement}”, which is no statement.`, "Add the statement, or name another."];
  }
}

function isStrength(strength: number): boolean {
  return Number.isInteger(strength) && strength >= 0 && strength <= MAX_STRENGTH;
}

function outOfRange(strength: number): [string, string] {
  return [
    `The strength ${strength} is out of range.`,
    `Use a whole number from 0 (none) to ${MAX_STRENGTH} (conclusive).`,
  ];
}

function onLaw(statement: string): [string, string] {
  return [
    `“${statement}” is a statement of law and takes no standard of proof.`,
    "Take the standard out: authority orders statements of law.",
  ];
}

function ofIssue({ id, positions }: Issue, known: ReadonlyMap<string, Statement>): MapFault[] {
  const faults: [problem: string, cure: string][] = [];
  if (positions.length === 0)
    faults.push([`The issue “${id}” has no position.`, "Name the statements that exclude one another."]);
  const accepted = positions.filter(({ statement }) => known.get(statement)?.given === "accepted");
  if (accepted.length > 1)
    faults.push([
      `The issue “${id}” has ${accepted.length} accepted positions: ${accepted.map((p) => `“${p.statement}”`).join(", ")}.`,
      "Accept one of them at most: they exclude one another.",
    ]);
  for (const { statement, standard } of positions) {
    if (!known.has(statement))
      faults.push([
        `“${statement}”, a position of “${id}”, is no statement.`,
        "Add the statement, or name another.",
      ]);
    if (standard && known.get(statement)?.kind === "law") faults.push(onLaw(statement));
  }
  return faults.map(([problem, cure]) => ({ subject: { kind: "issue", id }, problem, cure }));
}

function inTwoIssues(issues: readonly Issue[]): MapFault[] {
  const first = new Map<string, string>();
  return issues.flatMap(({ id, positions }) =>
    positions.flatMap(({ statement }) => {
      const other = first.get(statement);
      first.set(statement, other ?? id);
      if (other === undefined) return [];
      const where = other === id ? `twice in the issue “${id}”` : `in two issues, “${other}” and “${id}”`;
      return [
        {
          subject: { kind: "issue" as const, id },
          problem: `“${statement}” stands ${where}.`,
          cure: "A statement is a position of one issue; join the two, or take it out of one.",
        },
      ];
    }),
  );
}
