import type { MappedCase } from "../mapping/MappedCase.ts";
import { caseOf } from "../model/ids.ts";
import type { Context } from "./context.ts";
import type { AccusationParent, ArgumentParent, IssueParent } from "./parents.ts";

/** Added by evaluation: that somebody says so, that somebody denies it, that the elements carry an accusation. */
const ADDED = /\/(?:arg:(?:said|acc)|iss:denied)\//;

export function isAdded(id: string): boolean {
  return ADDED.test(id);
}

/** The map of the case that an id belongs to, or null where there is no such case. */
export async function mapOf(id: string, context: Context): Promise<MappedCase | null> {
  const whole = await context.loaders.case.load(caseOf(id) ?? "");
  return whole ? (await context.map(whole)).mapped : null;
}

/** An argument, an issue or an accusation by its id, or null where the map of its case holds none. */
export async function mapNode(
  id: string,
  context: Context,
): Promise<AccusationParent | ArgumentParent | IssueParent | null> {
  const within = await mapOf(id, context);
  const found = within?.argument(id) ?? within?.issue(id) ?? within?.accusation(id);
  return found && within ? { ...found, within } : null;
}
