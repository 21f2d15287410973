import { dayRange, type Edtf } from "../model/dates.ts";
import type { NodeId } from "../model/ids.ts";
import type { Verified } from "../model/law.ts";

/** What the law answers before any fact is weighed. Open is an answer: it says that the library cannot tell. */
export type Answer = "yes" | "no" | "open";

/** Something of the library that an answer rests on, with how sure we are of it. */
export interface LawFact {
  readonly text: string;
  readonly verified: Verified;
  readonly source?: string;
  /** What it is about, to be opened from the answer. */
  readonly about: readonly NodeId[];
}

/** Kleene's logic: an open part decides nothing that the others have decided. */
export function every(...answers: readonly Answer[]): Answer {
  if (answers.includes("no")) return "no";
  return answers.includes("open") ? "open" : "yes";
}

export function some(...answers: readonly Answer[]): Answer {
  return not(every(...answers.map(not)));
}

export function not(answer: Answer): Answer {
  if (answer === "open") return "open";
  return answer === "yes" ? "no" : "yes";
}

/** What is uncertain decides nothing, whichever way it points. */
export function asSureAs(answer: Answer, verified: Verified): Answer {
  return verified === "uncertain" ? "open" : answer;
}

/** Had it begun by that day? A date that is known to the month alone leaves the days of that month open. */
export function begun(since: Edtf, day: string): Answer {
  const { from, to } = dayRange(since);
  if (from !== undefined && day < from) return "no";
  return to !== undefined && day >= to ? "yes" : "open";
}

/** A stretch of days, both ends known. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that a date may mean, as far as they lie before the day on which one asks. */
export function daysOf(date: Edtf, asked: string): Days {
  const { from, to } = dayRange(date);
  const last = to !== undefined && to < asked ? to : asked;
  return { from: from !== undefined && from < last ? from : last, to: last };
}

/** Does all of it lie within the range? Where only a part does, the answer is open. */
export function within({ from, to }: Days, range: Edtf): Answer {
  const reach = dayRange(range);
  if ((reach.from && to < reach.from) || (reach.to && from > reach.to)) return "no";
  return (!reach.from || from >= reach.from) && (!reach.to || to <= reach.to) ? "yes" : "open";
}

/** What holds on the first and on the last day of a stretch holds throughout; where the two differ it is open. */
export function throughout({ from, to }: Days, answer: (day: string) => Answer): Answer {
  const first = answer(from);
  return first === answer(to) ? first : "open";
}
