import { dayRange } from "./dates.ts";
import { type Heard, heard } from "./derive.ts";
import type { NodeId } from "./ids.ts";
import type { AssertionRecord } from "./records.ts";

/** What is taken off before one looks at a claim: what was said after a day, and what rests on some voices. */
export interface Lens {
  /** The last day, as ISO 8601; undefined for any. */
  readonly knownBy: string | undefined;
  /** Whether what has no time of saying stays under `knownBy`. */
  readonly orUndated: boolean;
  readonly withoutSpeakers: ReadonlySet<string>;
}

/** Takes nothing off. */
export const NO_LENS: Lens = { knownBy: undefined, orUndated: true, withoutSpeakers: new Set() };

/** How a claim stands by those of its assertions that a lens leaves. */
export interface Seen extends Heard<AssertionRecord> {
  readonly originCount: number;
  /** A denial or doubt among them, or a claim that contradicts it and is left too. */
  readonly disputed: boolean;
}

/** Whether a lens leaves an assertion: none of its chain is switched off, and it was said by the day. */
export function isLeft(
  { knownBy, orUndated, withoutSpeakers }: Lens,
  { saidAt, speakers }: Pick<AssertionRecord, "saidAt" | "speakers">,
): boolean {
  if (speakers.some((id) => withoutSpeakers.has(id))) return false;
  if (knownBy === undefined) return true;
  const from = saidAt && dayRange(saidAt).from;
  return from ? from <= knownBy : orUndated;
}

/**
 * How a claim stands under a lens; undefined where nothing of it is left.
 *
 * @param contradicted whether a claim that contradicts it is left
 */
export function standingUnder(
  lens: Lens,
  assertions: readonly AssertionRecord[],
  contradicted: boolean,
): Seen | undefined {
  const left = assertions.filter((assertion) => isLeft(lens, assertion));
  if (left.length === 0) return undefined;
  const told = heard(left);
  const origins = new Set<NodeId>(told.voices.map(({ origin }) => origin));
  return { ...told, originCount: origins.size, disputed: told.against || contradicted };
}
