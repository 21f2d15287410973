import { faultsOfOverlay } from "../argument/validate.ts";
import type { MappedCase } from "../mapping/MappedCase.ts";
import { type AccusationStanding, standingOf } from "../mapping/standing.ts";
import type { Overlay } from "../model/argument.ts";
import type { MappedAccusation } from "../model/caseMap.ts";
import { AppError } from "../model/errors.ts";
import { type CaseId, caseId, caseOf, qualify, type ShortId } from "../model/ids.ts";
import type { CaseRecord } from "../model/records.ts";
import { type Context, requireCase } from "./context.ts";
import type { KeptEvaluation } from "./keptMaps.ts";
import { askedOn } from "./law.ts";
import { requireProfile } from "./profile.ts";
import type { OverlayInput } from "./resolvers.gen.ts";

/** A check that enumerates readings of the map gives up after this and says that it was not computed. */
export const LADDER_LIMITS = { clock: () => performance.now(), ms: 2_000 };

/** What an evaluation is asked with. */
export interface EvaluationArgs {
  readonly case: string;
  readonly profile?: string | null | undefined;
  readonly overlay?: OverlayInput | null | undefined;
}

/** A case's map, evaluated as somebody asked for it. */
export interface Evaluating {
  readonly whole: CaseRecord;
  readonly kept: KeptEvaluation;
}

/** @throws AppError BAD_USER_INPUT with every fault of the overlay, NOT_FOUND where there is no such case. */
export async function evaluating(args: EvaluationArgs, context: Context): Promise<Evaluating> {
  const whole = await requireCase(context, args.case);
  const map = await context.map(whole);
  const profile = requireProfile(args.profile);
  const overlay = overlayOf(args.overlay ?? {}, whole.id);
  const faults = faultsOfOverlay(overlay, map.mapped.base);
  if (faults.length > 0)
    throw new AppError("BAD_USER_INPUT", faults.map(({ problem, cure }) => `${problem} ${cure}`).join("\n"), {
      // Who follows an old link leaves these changes out.
      details: { unfit: faults.map(({ subject }) => subject.id) },
    });
  return { whole, kept: map.evaluated(profile, overlay) };
}

/** Ids may be given as the case's text writes them. */
function overlayOf(input: OverlayInput, whole: CaseId): Overlay {
  const id = (given: string) => (caseOf(given) ? given : qualify(whole, given as ShortId));
  const overlay: Overlay = {
    accept: input.accept?.map(id) ?? [],
    reject: input.reject?.map(id) ?? [],
    disable: input.disable?.map(id) ?? [],
    strengths: input.strengths?.map((one) => ({ ...one, argument: id(one.argument) })) ?? [],
    standards: input.standards?.map((one) => ({ statement: id(one.claim), standard: one.standard })) ?? [],
    ties: input.ties?.map((one) => ({ ...one, issue: id(one.issue) })) ?? [],
  };
  return overlay;
}

/** @throws AppError NOT_FOUND with the accusations that there are. */
export function requireAccusation(mapped: MappedCase, whole: CaseId, id: string): MappedAccusation {
  const found = mapped.accusation(caseId(id) || caseOf(id) ? id : qualify(whole, id as ShortId));
  if (found) return found;
  throw new AppError(
    "NOT_FOUND",
    `The case ${whole} has no accusation “${id}”. Query { accusations(case: "${whole}") { id } } lists them.`,
  );
}

/** How an accusation stands on an evaluated map, worked out once. */
export async function standing(
  accusation: MappedAccusation,
  kept: KeptEvaluation,
  context: Context,
): Promise<AccusationStanding> {
  const law = await context.law();
  const on = askedOn(undefined);
  const evaluation = kept.evaluated.after;
  await context.turns.next();
  return kept.standing(law, `${accusation.id} ${on}`, () => {
    return standingOf(accusation, { evaluation, law, schemes: context.schemes, on, limits: LADDER_LIMITS });
  });
}
