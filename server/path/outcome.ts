import { listed } from "./sentences.ts";

/** What a search came to, in what its words need. */
export interface Outcome {
  readonly from: string;
  readonly to: readonly string[];
  readonly maxLength: number;
  /** Of the paths given, fewest first. */
  readonly lengths: readonly number[];
  readonly more: boolean;
  readonly complete: boolean;
  readonly searchedUpTo: number;
  /** Relations on the shortest path there is, whatever its length. */
  readonly nearest: number | undefined;
  readonly filtered: boolean;
  /** Whether single relations or things were left out. */
  readonly leftOut: boolean;
  /** Where no path of any length leads: at which end fewer things hang together, and how many others. */
  readonly island: { readonly name: string; readonly others: number } | undefined;
  /** The same without the filter, and through containers: undefined where there is no path or nothing would change. */
  readonly withoutFilter: number | undefined;
  readonly throughContainers: number | undefined;
  readonly throughHubs: number | undefined;
  /** The plural names of the kinds that were left out. */
  readonly containers: readonly string[];
}

/** The farthest that is told as within reach. */
export const REACH = 12;

/** What was found, or why nothing was and what would help. */
export function outcomeText(outcome: Outcome): string {
  const { lengths } = outcome;
  const texts = lengths.length > 0 ? [foundText(outcome)] : [nothingText(outcome), ...helpTexts(outcome)];
  if (!outcome.complete && lengths.length > 0) texts.push(stoppedText(outcome));
  return texts.join(" ");
}

function ends({ from, to }: Outcome): string {
  return `from ${from} to ${to.length > 1 ? `one of ${to.length} things` : to[0]}`;
}

function foundText(outcome: Outcome): string {
  const { lengths, more, complete } = outcome;
  const [least = 0, most = 0] = [lengths[0], lengths.at(-1)];
  const rest = more ? ` There ${complete ? "are" : "may be"} more.` : "";
  if (lengths.length === 1) return `One path ${ends(outcome)}, of ${relations(least)}.${rest}`;
  const size = least === most ? `${relations(least)} each` : `${least} to ${relations(most)}`;
  return `${lengths.length} paths ${ends(outcome)}, of ${size}, best first.${rest}`;
}

function nothingText(outcome: Outcome): string {
  const { maxLength, nearest, complete, searchedUpTo } = outcome;
  const under = `${outcome.filtered ? " under this filter" : ""}${outcome.leftOut ? " without what is left out" : ""}`;
  if (nearest === undefined) {
    const { name = "", others = 0 } = outcome.island ?? {};
    const tied = `${others === 1 ? "One other thing hangs" : `${others} other things hang`} together with ${name}, and no more`;
    return `No path of any length leads ${ends(outcome)}${under}. ${tied}.`;
  }
  if (!complete)
    return `No path within ${relations(searchedUpTo)} leads ${ends(outcome)}${under}; the search for longer ones stopped at its cap on work.`;
  const none = `No path within ${relations(maxLength)} leads ${ends(outcome)}${under}.`;
  if (nearest <= maxLength) return none;
  if (nearest > REACH) return `${none} The shortest has ${nearest}.`;
  return `${none} The shortest has ${nearest}: allow ${nearest} relations.`;
}

function helpTexts({ withoutFilter, throughContainers, throughHubs, containers }: Outcome): string[] {
  return [
    ...(withoutFilter === undefined
      ? []
      : [`Without the filter there is one of ${relations(withoutFilter)}.`]),
    ...(throughContainers === undefined
      ? []
      : [`Through ${listed(containers).toLowerCase()} there is one of ${relations(throughContainers)}.`]),
    ...(throughHubs === undefined ? [] : [`Through hubs there is one of ${relations(throughHubs)}.`]),
  ];
}

function stoppedText({ searchedUpTo }: Outcome): string {
  return `The search stopped at its cap on work: every path of at most ${relations(searchedUpTo)} was looked at, of longer ones not all.`;
}

/** Why nothing can lead to a thing that no relation touches. */
export function untouchedText(name: string, degree: number): string {
  if (degree === 0) return `No relation touches ${name}, so no path can lead there.`;
  return `The filter leaves no relation at ${name}, which has ${degree} without it.`;
}

export function sameText(name: string): string {
  return `${name} is both where paths would begin and where they would end. Choose two different things.`;
}

function relations(count: number): string {
  return count === 1 ? "1 relation" : `${count} relations`;
}
