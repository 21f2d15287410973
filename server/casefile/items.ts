import type { z } from "zod";
import { conform, placeWithin } from "../text/conform.ts";
import { type Faults, type Item, nearest } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { readYaml } from "../text/yaml.ts";

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

/** The id of an item that may have faults. */
export function idOf(raw: unknown): string | undefined {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : undefined;
  return typeof id === "string" ? id : undefined;
}

/** Says that a file of the folder is not one that a case has. */
export function strayFile(path: string, known: readonly string[], faults: Faults): void {
  const near = nearest(path, known);
  const cure = near ? `Did you mean “${near}”?` : "docs/case-format.md lists the files of a case.";
  faults.add(path, 1, "A case has no such file.", cure);
}
