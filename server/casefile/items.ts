import { z } from "zod";
import { type Faults, type Item, nearest, oneOf, type Place } from "./faults.ts";
import type { Register } from "./register.ts";
import { readYaml, type YamlText } from "./yaml.ts";

type Path = readonly (string | number)[];

/** A text of a case's folder; `path` is relative to the folder, with slashes. */
export interface CaseText {
  readonly path: string;
  readonly text: string;
}

/** Reads a file that is a list of items of one shape, and registers their ids, also of those with faults. */
export function readItems<T extends z.ZodType>(
  file: CaseText,
  prefix: string,
  shape: T,
  faults: Faults,
  register: Register,
): Item<z.output<T>>[] {
  const yaml = readYaml(file.path, file.text, faults);
  if (!yaml) register.incomplete(prefix);
  const list = yaml && (yaml.value === null || yaml.value === "" ? [] : yaml.value);
  if (!yaml || !Array.isArray(list)) {
    if (yaml) faults.at(yaml, [], "The file is no list.", "Begin each item with “- id: …”.");
    register.incomplete(prefix);
    return [];
  }
  return list.flatMap((raw, i) => {
    const place = placeWithin(yaml, [i]);
    register.define(idOf(raw), place, prefix);
    const value = conform(raw, shape, place, faults);
    return value === undefined ? [] : [{ value, place }];
  });
}

function idOf(raw: unknown): string | undefined {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** The place of a part of a text, with paths that begin there. */
export function placeWithin(yaml: YamlText, base: Path): Place {
  return { file: yaml.file, line: (...path) => yaml.line(...base, ...path) };
}

/** The value that the shape makes of what was read, or undefined with faults. */
export function conform<T extends z.ZodType>(
  raw: unknown,
  shape: T,
  place: Place,
  faults: Faults,
): z.output<T> | undefined {
  const result = shape.safeParse(raw);
  if (result.success) return result.data;
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
    const cure = (issue as { params?: { cure?: string } }).params?.cure ?? SEE;
    faults.at(place, path, `${name}: ${issue.message}`, cure);
  } else if (value === undefined) {
    faults.at(place, path.slice(0, -1), `${name} is missing.`, "Add it: docs/case-format.md says how.");
  } else {
    const expected =
      issue.code === "invalid_type" ? (SORTS[issue.expected] ?? issue.expected) : "something else";
    faults.at(place, path, `${name} is ${sortOf(value)}, not ${expected}.`, SEE);
  }
}

const SEE = "See docs/case-format.md.";
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
  return word === "aliases" ? "alias" : word.replace(/s$/, "");
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

/** Says that a file of the folder is not one that a case has. */
export function strayFile(path: string, known: readonly string[], faults: Faults): void {
  const near = nearest(path, known);
  const cure = near ? `Did you mean “${near}”?` : "docs/case-format.md lists the files of a case.";
  faults.add(path, 1, "A case has no such file.", cure);
}
