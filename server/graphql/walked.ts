import { CERTAINTIES } from "../model/case.ts";
import type { NodeId } from "../model/ids.ts";
import type { ClaimRecord } from "../model/records.ts";
import { weaknessOf } from "../model/weakness.ts";
import { pathText, sentence } from "../path/sentences.ts";
import type { Context } from "./context.ts";
import type { Left } from "./lens.ts";
import { present } from "./resolvers/node.ts";

/** One relation of a path, as one walks it. */
export interface PathStepParent {
  readonly number: number;
  readonly from: NodeId;
  readonly to: NodeId;
  readonly claim: ClaimRecord;
  /** The same as the filter leaves it, which is what is told. */
  readonly left: Left;
  readonly forward: boolean;
  readonly alternatives: number;
}

export interface PathParent {
  readonly steps: readonly PathStepParent[];
  readonly weakest: PathStepParent;
}

/** A step in words; the names come from the loaders of the request. */
export async function stepSentence(step: PathStepParent, context: Context): Promise<string> {
  const { from, to, forward } = step;
  const { claim } = step.left;
  const [first = "", second = "", ...origins] = await namesOf([from, to, ...claim.origins], context);
  return sentence(claim, forward, { from: first, to: second, origins });
}

/** A path in words. */
export async function wholeText({ steps, weakest }: PathParent, context: Context): Promise<string> {
  const sentences = await Promise.all(steps.map((step) => stepSentence(step, context)));
  const { number } = weakest;
  const { claim } = weakest.left;
  return pathText(sentences, { number, claim, origins: claim.originCount });
}

/** The step that fails first, the first of several. */
export function weakestOf(steps: readonly PathStepParent[]): PathStepParent {
  const weakness = steps.map(({ left: { claim } }) =>
    weaknessOf({ ...claim, firmness: CERTAINTIES.indexOf(claim.certainty) }),
  );
  return steps[weakness.indexOf(Math.max(...weakness))] as PathStepParent;
}

export function namesOf(ids: readonly string[], { loaders }: Context): Promise<string[]> {
  return Promise.all(ids.map(async (id) => present(await loaders.entity.load(id), id).name));
}
