import { z } from "zod";
import type { Fault } from "../model/errors.ts";
import { FAMILIES, type Predicate, type Vocabulary } from "../model/vocabulary.ts";
import { conform, placeWithin } from "../text/conform.ts";
import { Faults, oneOf } from "../text/faults.ts";
import { flag, text, word } from "../text/fields.ts";
import { readYaml, type YamlText } from "../text/yaml.ts";

const kindShape = z.strictObject({
  label: text,
  plural: text,
  family: word(FAMILIES),
  shape: text,
  description: text,
  container: flag.optional(),
});
const end = z.union([z.literal("*"), z.array(text).min(1)]);
const predicateShape = z.strictObject({
  phrase: text,
  inverse: text,
  domain: end,
  range: end,
  accuses: flag.default(false),
});
const fileShape = z.strictObject({
  kinds: z.record(z.string(), z.unknown()),
  predicates: z.record(z.string(), z.unknown()),
});

/** Labels and relationship types that the store's own graph uses: no kind and no predicate may take them. */
const RESERVED_KINDS =
  "Case Document Passage Entity Claim Assertion Note Argument Issue Element Accusation Proposal Review Audit View".split(
    " ",
  );
const RESERVED_PREDICATES =
  "PART_OF MENTIONS OF STATED_IN SAID_BY SUBJECT OBJECT CONTRADICTS QUALIFIES SUPPORTS SAME_AS ABOUT PREMISE CONCLUDES UNDERCUTS POSITION_OF SATISFIES NEGATES REQUIRES PARTY_TO UNDER AGAINST CARRIED_BY".split(
    " ",
  );

export type ParsedVocabulary = { ok: true; value: Vocabulary } | { ok: false; faults: Fault[] };

/** Reads cypher/vocabulary.yaml: kinds and predicates, or all its faults. */
export function parseVocabulary(source: string, file = "cypher/vocabulary.yaml"): ParsedVocabulary {
  const faults = new Faults();
  const yaml = readYaml(file, source, faults);
  const raw = yaml && conform(yaml.value ?? {}, fileShape, yaml, faults);
  if (!yaml || !raw) return { ok: false, faults: faults.list() };
  const kinds = Object.entries(raw.kinds).flatMap(([name, value]) => {
    checkName(name, ["kinds", name], /^[A-Z][A-Za-z0-9]*$/, RESERVED_KINDS, yaml, faults);
    const kind = conform(value, kindShape, placeWithin(yaml, ["kinds", name]), faults);
    return kind ? [{ name, ...kind }] : [];
  });
  const predicates = Object.entries(raw.predicates).flatMap(([name, value]) => {
    checkName(name, ["predicates", name], /^[A-Z][A-Z0-9_]*$/, RESERVED_PREDICATES, yaml, faults);
    const predicate = conform(value, predicateShape, placeWithin(yaml, ["predicates", name]), faults);
    return predicate ? [{ name, ...predicate }] : [];
  });
  const known = Object.keys(raw.kinds);
  for (const predicate of predicates) checkEnds(predicate, known, yaml, faults);
  checkLooks(kinds, yaml, faults);
  return faults.empty ? { ok: true, value: { kinds, predicates } } : { ok: false, faults: faults.list() };
}

function checkName(
  name: string,
  path: string[],
  form: RegExp,
  reserved: readonly string[],
  yaml: YamlText,
  faults: Faults,
): void {
  if (!form.test(name))
    faults.at(yaml, path, `“${name}” is no name for it.`, `Write it like ${form.source}.`);
  if (reserved.includes(name))
    faults.at(yaml, path, `“${name}” is a word of the store's own graph.`, "Choose another name.");
}

function checkEnds(predicate: Predicate, kinds: readonly string[], yaml: YamlText, faults: Faults): void {
  for (const end of ["domain", "range"] as const) {
    const allowed = predicate[end];
    if (allowed === "*") continue;
    allowed.forEach((kind, i) => {
      if (!kinds.includes(kind))
        faults.at(yaml, ["predicates", predicate.name, end, i], `“${kind}” is no kind.`, oneOf(kind, kinds));
    });
  }
}

/** A reader tells kinds apart by colour and form together. */
function checkLooks(kinds: Vocabulary["kinds"], yaml: YamlText, faults: Faults): void {
  const seen = new Map<string, string>();
  for (const { name, family, shape } of kinds) {
    const look = `${family} ${shape}`;
    const first = seen.get(look);
    if (first)
      faults.at(
        yaml,
        ["kinds", name, "shape"],
        `${first} has this family and shape already.`,
        "Choose another shape.",
      );
    else seen.set(look, name);
  }
}
