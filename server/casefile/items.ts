import type { z } from "zod";
import { conform, placeWithin } from "../text/conform.ts";
import { type Faults, type Item, nearest, type Place } from "../text/faults.ts";
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
  return itemsOf(list, { shape, prefix }, (i) => placeWithin(yaml, [i]), faults, register);
}

/** What was read of a list without fault, as long as the list is kept (see yaml.ts), and from which file. */
const KEPT = new WeakMap<object, { readonly file: string; readonly items: readonly Item<unknown>[] }>();

/** The items of a list that was read. Where they have ids, those are registered, also of items with faults. */
export function itemsOf<T extends z.ZodType>(
  list: readonly unknown[],
  { shape, prefix }: { readonly shape: T; readonly prefix: string | undefined },
  placeOf: (index: number) => Place,
  faults: Faults,
  register: Register,
): Item<z.output<T>>[] {
  const before = KEPT.get(list);
  const isKept = before?.file === placeOf(0).file;
  const places = isKept ? before.items.map(({ place }) => place) : list.map((_, i) => placeOf(i));
  if (prefix !== undefined)
    for (const [i, place] of places.entries()) register.define(idOf(list[i]), place, prefix);
  if (isKept) return before.items as Item<z.output<T>>[];
  const count = faults.count;
  const items = list.flatMap((raw, i): Item<z.output<T>>[] => {
    const place = places[i] as Place;
    const value = conform(raw, shape, place, faults);
    return value === undefined ? [] : [{ value, place }];
  });
  if (faults.count === count) KEPT.set(list, { file: placeOf(0).file, items });
  return items;
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
