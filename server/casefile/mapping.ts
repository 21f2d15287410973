import type { Mapping } from "../model/mapping.ts";
import { conform, placeWithin } from "../text/conform.ts";
import { type Faults, type Item, oneOf } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import { readYaml, type YamlText } from "../text/yaml.ts";
import { type CaseText, idOf } from "./items.ts";
import { SECTION_SHAPES } from "./mappingShapes.ts";

export type Section = keyof Mapping;

/** What each section’s items are registered as; sources have no id of their own. */
const PREFIX: Readonly<Record<Section, string | undefined>> = {
  statements: "clm",
  sources: undefined,
  arguments: "arg",
  issues: "iss",
  accusations: "acc",
};

export const SECTIONS = Object.keys(PREFIX) as readonly Section[];

/** The sections as they were read, each item with its place. */
export type MappingParts = { readonly [S in Section]: readonly Item<Mapping[S][number]>[] };

/** Reads the files of the arguments: each is a map of sections, and a section may stand in several files. */
export function readMapping(files: readonly CaseText[], faults: Faults, register: Register): MappingParts {
  const yamls = files.map((file) => readSections(file, faults, register));
  const read = <S extends Section>(section: S) =>
    yamls.flatMap((yaml) => (yaml ? readSection(yaml, section, faults, register) : []));
  return {
    statements: read("statements"),
    sources: read("sources"),
    arguments: read("arguments"),
    issues: read("issues"),
    accusations: read("accusations"),
  };
}

function readSections(file: CaseText, faults: Faults, register: Register): YamlText | undefined {
  const yaml = readYaml(file.path, file.text, faults);
  const value = yaml?.value;
  if (yaml && isEmpty(value)) return yaml;
  if (!yaml || typeof value !== "object" || value === null || Array.isArray(value)) {
    if (yaml)
      faults.at(yaml, [], "The file is no set of sections.", `Begin with one of ${SECTIONS.join(", ")}.`);
    for (const prefix of Object.values(PREFIX)) if (prefix) register.incomplete(prefix);
    return undefined;
  }
  for (const key of Object.keys(value))
    if (!SECTIONS.includes(key as Section))
      faults.at(yaml, [key], `“${key}” is no section of the arguments.`, oneOf(key, SECTIONS));
  return yaml;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function readSection<S extends Section>(
  yaml: YamlText,
  section: S,
  faults: Faults,
  register: Register,
): Item<Mapping[S][number]>[] {
  const list = isEmpty(yaml.value) ? [] : (yaml.value as Record<string, unknown>)[section];
  const prefix = PREFIX[section];
  if (isEmpty(list)) return [];
  if (!Array.isArray(list)) {
    faults.at(yaml, [section], `“${section}” is no list.`, "Begin each item with a dash.");
    if (prefix) register.incomplete(prefix);
    return [];
  }
  return list.flatMap((raw, i) => {
    const place = placeWithin(yaml, [section, i]);
    if (prefix) register.define(idOf(raw), place, prefix);
    const value = conform(raw, SECTION_SHAPES[section], place, faults);
    return value === undefined ? [] : [{ value: value as Mapping[S][number], place }];
  });
}

/** The sections without their places. */
export function mappingOf(parts: MappingParts): Mapping {
  const values = <T>(items: readonly Item<T>[]): T[] => items.map((item) => item.value);
  return {
    statements: values(parts.statements),
    sources: values(parts.sources),
    arguments: values(parts.arguments),
    issues: values(parts.issues),
    accusations: values(parts.accusations),
  };
}
