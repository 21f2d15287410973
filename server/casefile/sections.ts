import type { z } from "zod";
import { placeWithin } from "../text/conform.ts";
import { type Faults, type Item, oneOf } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { readYaml, type YamlText } from "../text/yaml.ts";
import { type CaseText, itemsOf } from "./items.ts";

/** The sections of a kind of file: what each one's items are registered as, where they have an id of their own. */
export interface Sections {
  /** Of whose sections an unknown one is none: “the arguments”. */
  readonly whose: string;
  readonly prefixes: Readonly<Record<string, string | undefined>>;
}

/** Reads a file that is a map of sections, each of them a list; which ones it has is held against the known ones. */
export function readSections(
  file: CaseText,
  { whose, prefixes }: Sections,
  faults: Faults,
  register: Register,
): YamlText | undefined {
  const names = Object.keys(prefixes);
  const yaml = readYaml(file.path, file.text, faults);
  const value = yaml?.value;
  if (yaml && isEmpty(value)) return yaml;
  if (!yaml || typeof value !== "object" || value === null || Array.isArray(value)) {
    if (yaml)
      faults.at(yaml, [], "The file is no set of sections.", `Begin with one of ${names.join(", ")}.`);
    for (const prefix of Object.values(prefixes)) if (prefix) register.incomplete(prefix);
    return undefined;
  }
  for (const key of Object.keys(value))
    if (!names.includes(key))
      faults.at(yaml, [key], `“${key}” is no section of ${whose}.`, oneOf(key, names));
  return yaml;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

/** Reads one section's items. Where they have ids, those are registered, also of items with faults. */
export function readSection<T extends z.ZodType>(
  yaml: YamlText,
  section: string,
  { shape, prefix }: { readonly shape: T; readonly prefix: string | undefined },
  faults: Faults,
  register: Register,
): Item<z.output<T>>[] {
  const list = isEmpty(yaml.value) ? [] : (yaml.value as Record<string, unknown>)[section];
  if (isEmpty(list)) return [];
  if (!Array.isArray(list)) {
    faults.at(yaml, [section], `“${section}” is no list.`, "Begin each item with a dash.");
    if (prefix) register.incomplete(prefix);
    return [];
  }
  return itemsOf(list, { shape, prefix }, (i) => placeWithin(yaml, [section, i]), faults, register);
}
