import { z } from "zod";
import { type Faults, oneOf, type Place } from "./faults.ts";

type Path = readonly (string | number)[];

/** The place of a part of a text, with paths that begin there. */
export function placeWithin(whole: Place, base: Path): Place {
  return { file: whole.file, line: (...path) => whole.line(...base, ...path) };
}

/** What was made of an item that was read, as long as what was read is kept (see yaml.ts): it is shared and never changed. */
const KEPT = new WeakMap<object, { readonly shape: z.ZodType; readonly value: unknown }>();

/** The value that the shape makes of what was read, or undefined with faults. */
export function conform<T extends z.ZodType>(
  raw: unknown,
  shape: T,
  place: Place,
  faults: Faults,
): z.output<T> | undefined {
  const before = KEPT.get(raw as object);
  if (before?.shape === shape) return before.value as z.output<T>;
  const result = shape.safeParse(raw);
  if (result.success) {
    if (typeof raw === "object" && raw !== null) KEPT.set(raw, { shape, value: result.data });
    return result.data;
  }
  for (const issue of result.error.issues) report(issue, raw, shape, place, faults);
  return undefined;
}

function report(issue: z.core.$ZodIssue, raw: unknown, shape: z.ZodType, place: Place, faults: Faults): void {
  const path = issue.path.map((p) => (typeof p === "number" ? p : String(p)));
  const name = nameOf(path);
  const value = valueAt(raw, path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(shape, path);
    for (const key of issue.keys)
      faults.at(place, [...path, key], `“${key}” is no key of ${name}.`, oneOf(key, known));
  } else if (issue.code === "custom") {
    const cure = (issue as { params?: { cure?: string } }).params?.cure ?? `See ${faults.format}.`;
    faults.at(place, path, `${name}: ${issue.message}`, cure);
  } else if (value === undefined) {
    faults.at(place, path.slice(0, -1), `${name} is missing.`, `Add it: ${faults.format} says how.`);
  } else {
    const expected =
      issue.code === "invalid_type" ? (SORTS[issue.expected] ?? issue.expected) : "something else";
    faults.at(place, path, `${name} is ${sortOf(value)}, not ${expected}.`, `See ${faults.format}.`);
  }
}

const SORTS: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "a set of keys",
};

function sortOf(value: unknown): string {
  if (typeof value === "string" || value === null) return "a text";
  return Array.isArray(value) ? "a list" : "a set of keys";
}

/** @example nameOf(["assertions", 0, "quote"]) // "“quote” of assertion 1" */
function nameOf(path: Path): string {
  const [end, holderOfEnd] = path.toReversed();
  if (typeof end === "number" && holderOfEnd === "assertions") return `assertion ${end + 1}`;
  const last = path.findLast((p) => typeof p === "string");
  const index = path.findIndex((p) => typeof p === "number");
  if (last === undefined) return "the item";
  const holder = index > 0 ? path[index - 1] : undefined;
  if (holder === undefined || holder === last) return `“${last}”`;
  return `“${last}” of ${singular(String(holder))} ${Number(path[index]) + 1}`;
}

function singular(word: string): string {
  if (word === "aliases") return "alias";
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.replace(/s$/, "");
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const segment of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string | number, unknown>)[segment];
  }
  return value;
}

/** The keys that the shape knows at the end of a path. */
function knownKeys(shape: z.ZodType, path: Path): string[] {
  let at = unwrapped(shape);
  for (const segment of path) {
    if (at instanceof z.ZodArray) at = unwrapped(at.element as z.ZodType);
    else if (at instanceof z.ZodObject) at = unwrapped(at.shape[String(segment)] as z.ZodType);
  }
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(shape: z.ZodType): z.ZodType {
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodOptional || shape instanceof z.ZodExactOptional)
    return unwrapped(shape.unwrap() as z.ZodType);
  return shape instanceof z.ZodPipe && !(shape.out instanceof z.ZodTransform)
    ? unwrapped(shape.out as z.ZodType)
    : shape;
}
