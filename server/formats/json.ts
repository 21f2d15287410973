import type { z } from "zod";
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
  } catch {
    const line = firstWrongLine(text);
    faults.add(file, line, "Not JSON.", "Mend the quotes, commas or brackets at this place.");
    return undefined;
  }
  const places = readYaml(file, text, faults);
  return places && { file, value, line: places.line };
}

/** The value that the shape makes of what was read, or undefined with faults at their lines. */
export function shaped<T extends z.ZodType>(
  json: JsonText,
  shape: T,
  faults: Faults,
): z.output<T> | undefined {
  const result = shape.safeParse(json.value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const steps = path.map((step) => (typeof step === "number" ? step : String(step)));
    const where = steps.length === 0 ? "the file" : steps.join("/");
    faults.at(json, steps, `${where}: ${message}.`, `See ${faults.format}.`);
  }
  return undefined;
}

/**
 * The parser's own place is worded by each engine in its way, and often left out. Up to the line before the mistake the
 * text is merely unfinished; from it on, it is wrong: halving finds the line.
 */
function firstWrongLine(text: string): number {
  const lines = text.split("\n");
  let [good, wrong] = [0, lines.length];
  while (wrong - good > 1) {
    const middle = Math.floor((good + wrong) / 2);
    if (isUnfinished(lines.slice(0, middle).join("\n"))) good = middle;
    else wrong = middle;
  }
  return wrong;
}

function isUnfinished(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    return (
      /end of JSON input|Expected .* (?:after|in JSON at position)/.test(String(error)) &&
      endsThere(error, text)
    );
  }
}

/** Some engines name the character that should follow instead of the end; the place is then the end of the text. */
function endsThere(error: unknown, text: string): boolean {
  const position = /position (\d+)/.exec(String(error))?.[1];
  return position === undefined || Number(position) >= text.trimEnd().length;
}
