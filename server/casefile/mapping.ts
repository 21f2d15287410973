import type { Mapping } from "../model/mapping.ts";
import type { Faults, Item } from "../text/faults.ts";
import type { Register } from "../text/register.ts";
import type { CaseText } from "./items.ts";
import { SECTION_SHAPES } from "./mappingShapes.ts";
import { readSection, readSections } from "./sections.ts";

type Section = keyof Mapping;

/** What each section’s items are registered as; sources have no id of their own. */
const PREFIX: Readonly<Record<Section, string | undefined>> = {
  statements: "clm",
  sources: undefined,
  arguments: "arg",
  issues: "iss",
  accusations: "acc",
};

/** The sections as they were read, each item with its place. */
export type MappingParts = { readonly [S in Section]: readonly Item<Mapping[S][number]>[] };

/** Reads the files of the arguments: each is a map of sections, and a section may stand in several files. */
export function readMapping(files: readonly CaseText[], faults: Faults, register: Register): MappingParts {
  const sections = { whose: "the arguments", prefixes: PREFIX };
  const yamls = files.flatMap((file) => readSections(file, sections, faults, register) ?? []);
  const read = <S extends Section>(section: S) =>
    yamls.flatMap((yaml) => {
      const items = { shape: SECTION_SHAPES[section], prefix: PREFIX[section] };
      return readSection(yaml, section, items, faults, register) as Item<Mapping[S][number]>[];
    });
  return {
    statements: read("statements"),
    sources: read("sources"),
    arguments: read("arguments"),
    issues: read("issues"),
    accusations: read("accusations"),
  };
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
