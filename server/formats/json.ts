import type { Faults, Place } from "../text/faults.ts";
import { readYaml } from "../text/yaml.ts";

/** A JSON text that was read, with the lines that its values stand on. */
export interface JsonText extends Place {
  readonly value: unknown;
}

/** Reads JSON strictly; the lines come from the YAML reader, of which JSON is a part. */
export function readJson(file: string, text: string, faults: Faults): JsonText | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1];
    const line = position === undefined ? 1 : text.slice(0, Number(position)).split("\n").length;
    faults.add(file, line, "Not JSON.", "Mend the quotes, commas or brackets at this place.");
    return undefined;
  }
  const places = readYaml(file, text, faults);
  return places && { file, value, line: places.line };
}
