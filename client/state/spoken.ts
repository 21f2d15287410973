import { idsOf } from "./filtercode.ts";
import type { Step } from "./steps.ts";

/** Ids that steps speak of, each once: whose names it takes to tell the steps in words. */
export function spokenOf(steps: readonly Step[]): string[] {
  return [...new Set(steps.flatMap(spokenBy))];
}

function spokenBy(step: Step): readonly string[] {
  if (step.do === "open") return step.entities;
  if (step.do === "expand" || step.do === "collapse") return [step.entity];
  if (step.do === "pin" || step.do === "unpin") return [step.id];
  if (step.do === "filter") return idsOf(step.set);
  if (step.do === "colour") return idsOf(step.rule ?? {});
  return "ids" in step ? step.ids : [];
}
