/** What a view's day and its voices that are off leave of a claim, in words. */
import type { ViewFilter } from "./steps.ts";
import { whenWords } from "./when.ts";

/** The part of a claim that is told. */
export interface Seen {
  readonly assertions: readonly unknown[];
  readonly disputed: boolean;
  readonly standing: { readonly assertions: readonly unknown[]; readonly disputed: boolean } | null;
}

/**
 * What a reader must know who sees a claim otherwise than it stands today; undefined where nothing is taken off.
 *
 * @example "In this view by 1 of its 2 statements: the rest was said after 19 February 2025."
 */
export function lensWords(
  { assertions, disputed, standing }: Seen,
  filter: Readonly<ViewFilter>,
): string | undefined {
  const all = assertions.length;
  const left = standing?.assertions.length ?? 0;
  const why = reason(filter, left === 0 && all > 1);
  if (left === 0)
    return `Nothing of it is left in this view: its ${all === 1 ? "one statement" : `${all} statements`} ${why}.`;
  const told = [
    left < all && `In this view by ${left} of its ${all} statements: the rest ${why}.`,
    disputed && !standing?.disputed && `What stands against it ${why}.`,
  ].filter((sentence) => sentence !== false);
  return told.length > 0 ? told.join(" ") : undefined;
}

interface Told<A> {
  readonly assertions: readonly A[];
  readonly standing: { readonly assertions: readonly { readonly id: string }[] } | null;
}

/** Its statements in the order of the case, those first that the view leaves. */
export function countedFirst<A extends { readonly id: string }>({ assertions, standing }: Told<A>): A[] {
  const left = new Set(standing?.assertions.map(({ id }) => id));
  return [...assertions].sort((a, b) => Number(left.has(b.id)) - Number(left.has(a.id)));
}

/** Just those that the view leaves; all where it leaves none. */
export function countedOf<A extends { readonly id: string }>(claim: Told<A>): A[] {
  return countedFirst(claim).slice(0, claim.standing?.assertions.length ?? claim.assertions.length);
}

function reason({ knownBy, withoutSpeakers }: Readonly<ViewFilter>, several: boolean): string {
  const later = knownBy && `${several ? "were" : "was"} said after ${whenWords(knownBy)}`;
  const off = withoutSpeakers?.length && `${several ? "rest" : "rests"} on a voice that is switched off`;
  return [later, off].filter(Boolean).join(" or ");
}
