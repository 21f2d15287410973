import type { Plain, PlainMap } from "../casefile/plain.ts";
import { canonical } from "./audit.ts";

/** A value that an act changed and somebody changed again since: what was edited stays. */
export interface Kept {
  /** The fields down to it: `assertions.1.speakers`. */
  readonly field: string;
}

export interface Reverted {
  readonly value: Plain | undefined;
  readonly kept: readonly Kept[];
}

/**
 * Takes back what an act made of a value, in one that may have been edited since: field by field, and in lists one by one.
 * What the act did not touch stays as it is now; what both changed stays too, and is told.
 *
 * @param before what the value was before the act
 * @param after what the act made of it
 * @param now what it is
 */
export function reverted(
  before: Plain | undefined,
  after: Plain | undefined,
  now: Plain | undefined,
  field = "",
): Reverted {
  if (same(now, after)) return { value: before, kept: [] };
  if (same(before, after) || same(now, before)) return { value: now, kept: [] };
  if (isMap(before) && isMap(after) && isMap(now)) return revertedMap(before, after, now, field);
  if (isList(after ?? []) && isList(before ?? []) && isList(now ?? []))
    return revertedList(list(before), list(after), list(now), field);
  return { value: now, kept: [{ field }] };
}

function revertedMap(before: PlainMap, after: PlainMap, now: PlainMap, field: string): Reverted {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const kept: Kept[] = [];
  const entries = keys.flatMap((key) => {
    const one = reverted(before[key], after[key], now[key], field === "" ? key : `${field}.${key}`);
    kept.push(...one.kept);
    return one.value === undefined ? [] : [[key, one.value] as const];
  });
  return { value: Object.fromEntries(entries), kept };
}

function revertedList(
  before: readonly Plain[],
  after: readonly Plain[],
  now: readonly Plain[],
  field: string,
): Reverted {
  if (before.length !== after.length) {
    // Who passes on whose word hangs on the order: a chain that was edited is not put together by guessing.
    const chain = field === "speakers" || field.endsWith(".speakers");
    return chain ? { value: now, kept: [{ field }] } : revertedSet(before, after, now);
  }
  // The act changed items at their places: what is there now is known by what the act left.
  const kept: Kept[] = [];
  const left = after.map((then, i) => ({ then, was: before[i] }));
  const value = now.flatMap((one): Plain[] => {
    const exact = left.findIndex(({ then }) => same(then, one));
    const at = exact < 0 ? left.findIndex(({ then }) => alike(then, one)) : exact;
    const [match] = at < 0 ? [] : left.splice(at, 1);
    if (!match) return [one];
    const back = reverted(match.was, match.then, one, field);
    kept.push(...back.kept);
    return back.value === undefined ? [] : [back.value];
  });
  return { value, kept };
}

/** In a list that grew or shrank: what the act brought goes, what it took comes back, what came since stays. */
function revertedSet(before: readonly Plain[], after: readonly Plain[], now: readonly Plain[]): Reverted {
  const has = (all: readonly Plain[], one: Plain) => all.some((other) => same(other, one));
  const old = before.filter((one) => has(now, one) || !has(after, one));
  const since = now.filter((one) => !has(after, one) && !has(old, one));
  const value = [...old, ...since];
  return { value: value.length > 0 ? value : undefined, kept: [] };
}

/** Two states of one thing: the same stretch of a passage, or the same element. */
function alike(a: Plain, b: Plain): boolean {
  if (!isMap(a) || !isMap(b)) return false;
  const keys = ["passage", "quote", "element", "claim", "state"].filter((key) => key in a || key in b);
  return keys.length > 0 && keys.every((key) => same(a[key], b[key]));
}

function list(value: Plain | undefined): readonly Plain[] {
  return (value as readonly Plain[] | undefined) ?? [];
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

function isMap(value: Plain | undefined): value is PlainMap {
  return typeof value === "object" && !Array.isArray(value);
}

function same(a: Plain | undefined, b: Plain | undefined): boolean {
  return canonical(a ?? null) === canonical(b ?? null);
}
