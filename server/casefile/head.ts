import { caseId } from "../model/ids.ts";
import { conform } from "../text/conform.ts";
import type { Faults, Item } from "../text/faults.ts";
import { readYaml } from "../text/yaml.ts";
import type { CaseText } from "./items.ts";
import { caseShape } from "./shapes.ts";

export type Head = (typeof caseShape)["_output"];

/** Reads case.yaml. */
export function readHead(file: CaseText, folder: string, faults: Faults): Item<Head> | undefined {
  const yaml = readYaml(file.path, file.text, faults);
  const value = yaml && conform(yaml.value ?? {}, caseShape, yaml, faults);
  if (!value) return undefined;
  if (!caseId(value.id))
    faults.at(
      yaml,
      ["id"],
      `“${value.id}” is no id of a case.`,
      "Use lower-case letters, digits and hyphens.",
    );
  else if (value.id !== folder)
    faults.at(
      yaml,
      ["id"],
      `The id is “${value.id}”, the folder is “${folder}”.`,
      "Give both the same name.",
    );
  return { value, place: yaml };
}
