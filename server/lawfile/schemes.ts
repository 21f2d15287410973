import { z } from "zod";
import { PREMISE_TYPES, type Scheme, WEIGHERS } from "../model/argument.ts";
import type { Fault } from "../model/errors.ts";
import { conform, placeWithin } from "../text/conform.ts";
import { Faults } from "../text/faults.ts";
import { text, word } from "../text/fields.ts";
import { readYaml } from "../text/yaml.ts";

const shape = z.strictObject({
  name: text,
  description: text,
  weigher: word(WEIGHERS).default("linked"),
  premises: z.record(z.string(), text),
  questions: z.record(z.string(), z.strictObject({ text, type: word(PREMISE_TYPES) })),
});

export type ParsedSchemes =
  | { readonly ok: true; readonly value: readonly Scheme[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads law/schemes.yaml: every scheme with its critical questions, or all its faults. */
export function parseSchemes(source: string, file = "law/schemes.yaml"): ParsedSchemes {
  const faults = new Faults("docs/arguments.md");
  const yaml = readYaml(file, source, faults);
  const raw = yaml && conform(yaml.value, z.record(z.string(), z.unknown()), yaml, faults);
  if (!yaml || !raw) return { ok: false, faults: faults.list() };
  const schemes = Object.entries(raw).flatMap(([id, value]): Scheme[] => {
    const place = placeWithin(yaml, [id]);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      faults.at(place, [], `“${id}” is no name for a scheme.`, "Use lower-case words with hyphens.");
    const scheme = conform(value, shape, place, faults);
    if (!scheme) return [];
    if (Object.keys(scheme.questions).length === 0)
      faults.at(place, ["questions"], `The scheme “${id}” asks nothing.`, "Add a critical question.");
    return [
      {
        id,
        name: scheme.name,
        description: scheme.description,
        weigher: scheme.weigher,
        premises: Object.entries(scheme.premises).map(([role, said]) => ({ role, text: said })),
        questions: Object.entries(scheme.questions).map(([question, asked]) => ({ id: question, ...asked })),
      },
    ];
  });
  return faults.empty ? { ok: true, value: schemes } : { ok: false, faults: faults.list() };
}
