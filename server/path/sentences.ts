import type { ClaimRecord } from "../model/records.ts";
import { when } from "./when.ts";

/** What is said of a step, beside the names. */
export type StepClaim = Pick<
  ClaimRecord,
  "phrase" | "inverse" | "stance" | "certainty" | "disputed" | "alleged" | "implied" | "validTime"
>;

/** The names that a sentence needs, in walking direction. */
export interface StepNames {
  readonly from: string;
  readonly to: string;
  readonly origins: readonly string[];
}

const MOST_NAMED = 3;

/**
 * A step as one reads it out: what is said, then who says so, how firmly, what stands against it, and when it was so.
 *
 * @example "Russia pays Kim Jong-un regime (so Kim Eun-ju, flat, since 2025)"
 */
export function sentence(claim: StepClaim, forward: boolean, names: StepNames): string {
  const { stance, certainty, disputed, alleged, implied, validTime, phrase = "", inverse = "" } = claim;
  const verb = forward ? phrase : inverse;
  const said = [
    `${voice(stance)} ${listed(names.origins)}`,
    certainty,
    ...(isHeld(stance) && disputed ? ["disputed"] : []),
    ...(alleged && !/alleg/i.test(verb) ? ["alleged"] : []),
    ...(implied.length > 0 ? ["one end is our reading"] : []),
    when(validTime),
  ];
  return `${names.from} ${verb} ${names.to} (${said.join(", ")})`;
}

/** The steps of a path as numbered sentences, and which of them fails first. */
export function pathText(
  sentences: readonly string[],
  weakest: { number: number; claim: StepClaim; origins: number },
): string {
  const numbered = sentences.map((text, i) => `${i + 1}. ${text}.`).join(" ");
  const { number, claim, origins } = weakest;
  const who = origins === 1 ? "one origin" : `${origins} origins`;
  const how = isHeld(claim.stance)
    ? claim.certainty
    : `${claim.stance === "denies" ? "denied" : "doubted"}, held by nobody`;
  return `${numbered} Weakest: ${number} (${how}, ${who}).`;
}

function isHeld(stance: StepClaim["stance"]): boolean {
  return stance === "asserts" || stance === "reports";
}

function voice(stance: StepClaim["stance"]): string {
  if (isHeld(stance)) return "so";
  return stance === "denies" ? "denied by" : "doubted by";
}

/** @example "A, B and C", "A, B and 4 more" */
export function listed(names: readonly string[]): string {
  const shown = names.length > MOST_NAMED ? names.slice(0, MOST_NAMED - 1) : names.slice(0, -1);
  const left = names.length - shown.length;
  const last = names.length > MOST_NAMED ? `${left} more` : (names.at(-1) ?? "");
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}
