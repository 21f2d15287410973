import type { Argument, ArgumentMap, Issue, Standard, Weigher } from "../model/argument.ts";
import { FULL } from "./carneadesShape.ts";
import type { Written } from "./format.ts";
import { lossesOf } from "./losses.ts";

/** Writes a map as Carneades 4 YAML. Every text is in quotes, which YAML shares with JSON. */
export function writeCarneades(map: ArgumentMap): Written {
  const accepted = map.statements.filter(({ given }) => given === "accepted").map(({ id }) => id);
  const schemes = schemesOf(map);
  const lines = [
    ...block(
      "statements",
      map.statements.map(({ id, text }) => `  ${quote(id)}: ${quote(text)}`),
    ),
    ...block(
      "argument_schemes",
      [...schemes].map(([id, weigher]) => `  ${quote(id)}: { weight: ${weight(weigher)} }`),
    ),
    ...block("issues", map.issues.flatMap(issueLines)),
    ...block(
      "arguments",
      map.arguments.flatMap((argument) => argumentLines(argument, schemes)),
    ),
    ...block(
      "assumptions",
      accepted.map((id) => `  - ${quote(id)}`),
    ),
  ];
  return { text: lines.map((line) => `${line}\n`).join(""), losses: losses(map) };
}

function block(key: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function weight(weigher: Weigher): string {
  return typeof weigher === "string" ? weigher : `{ constant: ${weigher.constant} }`;
}

/** Constants need a scheme; a scheme that is named keeps its name. */
function schemesOf(map: ArgumentMap): Map<string, Weigher> {
  return new Map(
    map.arguments.flatMap(({ scheme, weigher }) => {
      const name = scheme ?? (typeof weigher === "object" ? `constant ${weigher.constant}` : undefined);
      return name === undefined ? [] : [[name, weigher ?? "linked"] as const];
    }),
  );
}

function issueLines({ id, positions }: Issue): string[] {
  return [
    `  ${quote(id)}:`,
    `    positions: [${positions.map(({ statement }) => quote(statement)).join(", ")}]`,
    `    standard: ${standardOf(positions[0]?.standard)}`,
  ];
}

/** Scintilla and dialectical validity are not among Carneades' standards. */
function standardOf(standard: Standard | undefined): Standard {
  return standard === "CCE" || standard === "BRD" ? standard : "PE";
}

function argumentLines(argument: Argument, schemes: ReadonlyMap<string, Weigher>): string[] {
  const { id, conclusion, scheme, weigher, undercutters } = argument;
  const premises = argument.premises.filter(({ type }) => type !== "exception");
  const byRole =
    new Set(premises.map(({ role }) => role)).size === premises.length && premises.every(({ role }) => role);
  const written =
    byRole && premises.length > 0
      ? `{ ${premises.map(({ role, statement }) => `${quote(role ?? "")}: ${quote(statement)}`).join(", ")} }`
      : `[${premises.map(({ statement }) => quote(statement)).join(", ")}]`;
  const named = scheme && sameWeigher(schemes.get(scheme), weigher) ? scheme : nameOf(weigher);
  const [undercutter] = [...undercutters, ...exceptionsOf(argument)];
  return [
    `  ${quote(id)}:`,
    ...(named ? [`    scheme: ${quote(named)}`] : []),
    `    premises: ${written}`,
    `    conclusion: ${quote(conclusion)}`,
    ...(undercutter ? [`    undercutter: ${quote(undercutter)}`] : []),
  ];
}

function sameWeigher(one: Weigher | undefined, other: Weigher | undefined): boolean {
  return JSON.stringify(one ?? "linked") === JSON.stringify(other ?? "linked");
}

function nameOf(weigher: Weigher | undefined): string | undefined {
  return typeof weigher === "object" ? `constant ${weigher.constant}` : weigher;
}

function exceptionsOf({ premises }: Argument): string[] {
  return premises.filter(({ type }) => type === "exception").map(({ statement }) => statement);
}

function losses(map: ArgumentMap): string[] {
  const schemes = schemesOf(map);
  return [
    ...lossesOf(map, {
      accepted: true,
      weighers: true,
      schemes: true,
      roles: true,
      standards: true,
      strengths: true,
    }),
    ...map.issues.flatMap(({ id, positions }) => {
      const standards = new Set(positions.map(({ standard }) => standard ?? "PE"));
      const held = standards.size < 2 && [...standards].every((one) => standardOf(one) === one);
      return held
        ? []
        : [
            `The standards of “${id}”: all its positions are written under ${standardOf(positions[0]?.standard)}.`,
          ];
    }),
    ...map.arguments.flatMap((argument) => lossesOfArgument(argument, schemes)),
  ];
}

function lossesOfArgument(argument: Argument, schemes: ReadonlyMap<string, Weigher>): string[] {
  const { id, strength, strengthReason, premises, undercutters, scheme, weigher } = argument;
  const supports = premises.filter(({ type }) => type !== "exception");
  const roles = supports.flatMap(({ role }) => role ?? []);
  const lost: string[] = [];
  if (strength !== FULL.strength || strengthReason !== FULL.strengthReason)
    lost.push(`The strength of “${id}” and its reason.`);
  if (undercutters.length + exceptionsOf(argument).length > 1)
    lost.push(`All but the first of what undercuts “${id}”.`);
  if (roles.length > 0 && (roles.length < supports.length || new Set(roles).size < roles.length))
    lost.push(`The roles of the premises of “${id}”: some are missing or the same.`);
  if (scheme && !sameWeigher(schemes.get(scheme), weigher)) lost.push(`The scheme of “${id}”.`);
  return lost;
}
