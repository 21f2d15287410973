import { MAX_STRENGTH } from "../model/argument.ts";
import type { Faults } from "../text/faults.ts";
import type { YamlText } from "../text/yaml.ts";

/** Values of a Carneades file: keys, lists and texts, each of which may be left empty. */
export type Keys = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** Carneades knows no strengths: every argument has the full weight of one. */
export const FULL = {
  strength: MAX_STRENGTH,
  strengthReason: "Carneades gives every argument full weight.",
};

export function isKeys(raw: unknown): raw is Keys {
  return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}

export function scalar(raw: unknown): string | undefined {
  return typeof raw === "string" && raw.trim() !== "" ? raw.trim().replace(/\s+/g, " ") : undefined;
}

export function mapOf(raw: unknown, yaml: YamlText, path: Path, faults: Faults): Keys {
  if (isKeys(raw)) return raw;
  if (raw !== undefined && raw !== null && raw !== "")
    faults.at(yaml, path, "A set of keys should stand here.", "Write key: value, a line each.");
  return {};
}

/** Texts; one alone counts as a list of one. */
export function list(raw: unknown, yaml: YamlText, path: Path, faults: Faults): string[] {
  if (raw === undefined || raw === null || raw === "") return [];
  const items = Array.isArray(raw) ? raw : [raw];
  return items.flatMap((item, i) => {
    const text = scalar(item);
    if (text === undefined)
      faults.at(yaml, [...path, i], "A text should stand here.", "Write the id of a statement.");
    return text === undefined ? [] : [text];
  });
}
