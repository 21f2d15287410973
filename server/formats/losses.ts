import type { ArgumentMap } from "../model/argument.ts";
import { DEFAULT_STRENGTH } from "../model/argument.ts";

/** What a format can hold of a map, beyond statements, arguments and issues. */
export interface Holds {
  readonly strengths?: boolean;
  readonly ties?: boolean;
  readonly standards?: boolean;
  readonly rejected?: boolean;
  readonly leftOpen?: boolean;
  readonly accepted?: boolean;
  readonly kinds?: boolean;
  readonly anchors?: boolean;
  readonly premiseTypes?: boolean;
  readonly roles?: boolean;
  readonly weighers?: boolean;
  readonly schemes?: boolean;
}

/** Each thing of a map that a format cannot hold, as a line for a reader. */
export function lossesOf(map: ArgumentMap, holds: Holds): string[] {
  const lost: string[] = [];
  const unless = (held: boolean | undefined, there: boolean, line: string) => {
    if (!held && there) lost.push(line);
  };
  for (const { id, given, kind, anchors } of map.statements) {
    unless(holds.accepted, given === "accepted", `That “${id}” is accepted.`);
    unless(holds.rejected, given === "rejected", `That “${id}” is rejected.`);
    unless(holds.leftOpen, given === "open", `That “${id}” is left open.`);
    unless(holds.kinds, kind !== undefined, `The kind of “${id}”.`);
    unless(holds.anchors, anchors !== undefined, `The anchors of “${id}”.`);
  }
  for (const { id, strength, premises, weigher, scheme, strengthReason } of map.arguments) {
    const graded = strength !== DEFAULT_STRENGTH || strengthReason !== undefined;
    unless(holds.strengths, graded, `The strength of “${id}” and its reason.`);
    unless(holds.weighers, weigher !== undefined, `How the premises of “${id}” are weighed.`);
    unless(holds.schemes, scheme !== undefined, `The scheme of “${id}”.`);
    for (const { type, statement, role } of premises) {
      unless(holds.premiseTypes, type !== "ordinary", `That “${statement}” is an ${type} of “${id}”.`);
      unless(holds.roles, role !== undefined, `The role of “${statement}” in “${id}”.`);
    }
  }
  for (const { id, tie, positions } of map.issues) {
    unless(holds.ties, tie !== "block", `The tie policy of “${id}”.`);
    for (const { statement, standard } of positions)
      unless(holds.standards, standard !== undefined, `The standard of “${statement}”.`);
  }
  return lost;
}
