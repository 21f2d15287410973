import { faultsOf, type Subject } from "../argument/validate.ts";
import type {
  Argument,
  ArgumentMap,
  Issue,
  Premise,
  Standard,
  Statement,
  Weigher,
} from "../model/argument.ts";
import { WEIGHERS } from "../model/argument.ts";
import { type Faults, oneOf } from "../text/faults.ts";
import { readYaml, type YamlText } from "../text/yaml.ts";
import { writeCarneades } from "./carneadesOut.ts";
import { checkInference, schemeWeighers } from "./carneadesSchemes.ts";
import { FULL, isKeys, type Keys, list, mapOf, scalar } from "./carneadesShape.ts";
import { type MapFormat, newFaults, placeFaults, refused } from "./format.ts";

const KNOWN =
  "meta language argument_schemes issue_schemes weighing_functions statements issues arguments assumptions references tests".split(
    " ",
  );
/** What Carneades can weigh an issue by; nothing else, and PE where nothing is said. */
const STANDARDS: readonly Standard[] = ["PE", "CCE", "BRD"];

/** Carneades 4 YAML: statements, issues, arguments, assumptions. What would need its rule engine is refused. */
export const carneades: MapFormat = {
  kind: "map",
  profile: "carneades-4",
  read(text, file) {
    const faults = newFaults();
    const yaml = readYaml(file, text, faults);
    if (!yaml) return refused(faults);
    const root = mapOf(yaml.value, yaml, [], faults);
    for (const key of Object.keys(root))
      if (!KNOWN.includes(key))
        faults.at(yaml, [key], `“${key}” is no part of a Carneades file.`, oneOf(key, KNOWN));
    const weighers = schemeWeighers(root, yaml, faults);
    checkInference(root, yaml, faults);
    const map = readMap(root, yaml, weighers, faults);
    placeFaults(faultsOf(map), file, (subject) => lineOf(subject, yaml), faults);
    return faults.empty ? { ok: true, value: map, notes: notesOf(root) } : refused(faults);
  },
  write: writeCarneades,
};

function notesOf(root: Keys): string[] {
  return ["meta", "language", "references", "tests"].flatMap((key) =>
    key in root ? [`“${key}” is not part of the map and was left out.`] : [],
  );
}

function readMap(
  root: Keys,
  yaml: YamlText,
  weighers: ReadonlyMap<string, Weigher>,
  faults: Faults,
): ArgumentMap {
  const assumptions = list(root.assumptions, yaml, ["assumptions"], faults);
  const statements = readStatements(root, yaml, new Set(assumptions), faults);
  const known = new Set(statements.map(({ id }) => id));
  assumptions.forEach((id, i) => {
    if (!known.has(id))
      faults.at(
        yaml,
        ["assumptions", i],
        `“${id}” is no statement.`,
        "Add it to the statements, or take it out.",
      );
  });
  const issues = readIssues(root, yaml, faults);
  return {
    statements,
    arguments: readArguments(root, yaml, weighers, faults),
    issues: [...issues, ...negations(root, known, issues)],
  };
}

function readStatements(
  root: Keys,
  yaml: YamlText,
  assumed: ReadonlySet<string>,
  faults: Faults,
): Statement[] {
  return Object.entries(mapOf(root.statements, yaml, ["statements"], faults)).map(([id, raw]) => {
    const keys = isKeys(raw) ? raw : { text: raw };
    const given = assumed.has(id) || scalar(keys.assumed) === "true" ? { given: "accepted" as const } : {};
    return { id, text: scalar(keys.text) ?? id, ...given };
  });
}

function readIssues(root: Keys, yaml: YamlText, faults: Faults): Issue[] {
  return Object.entries(mapOf(root.issues, yaml, ["issues"], faults)).map(([id, raw]) => {
    const keys = mapOf(raw, yaml, ["issues", id], faults);
    const written = (scalar(keys.standard) || "PE").toUpperCase();
    const standard = STANDARDS.find((one) => one === written);
    if (!standard)
      faults.at(
        yaml,
        ["issues", id, "standard"],
        `“${written}” is no standard of Carneades.`,
        oneOf(written, STANDARDS),
      );
    const positions = list(keys.positions, yaml, ["issues", id, "positions"], faults);
    return {
      id,
      positions: positions.map((statement) => ({ statement, standard: standard ?? "PE" })),
      tie: "block",
    };
  });
}

/** The one issue scheme that needs no rule engine: a statement and its negation exclude one another. */
function negations(root: Keys, known: ReadonlySet<string>, issues: readonly Issue[]): Issue[] {
  if (!("issue_schemes" in root)) return [];
  const atIssue = new Set(issues.flatMap(({ positions }) => positions.map(({ statement }) => statement)));
  return [...known].flatMap((id) => {
    const contrary = `¬${id}`;
    if (!known.has(contrary) || atIssue.has(id) || atIssue.has(contrary)) return [];
    const positions = [id, contrary].map((statement) => ({ statement, standard: "PE" as const }));
    return [{ id: `negation of ${id}`, positions, tie: "block" as const }];
  });
}

function readArguments(
  root: Keys,
  yaml: YamlText,
  weighers: ReadonlyMap<string, Weigher>,
  faults: Faults,
): Argument[] {
  return Object.entries(mapOf(root.arguments, yaml, ["arguments"], faults)).map(([id, raw]) => {
    const keys = mapOf(raw, yaml, ["arguments", id], faults);
    const scheme = scalar(keys.scheme);
    const weigher = WEIGHERS.find((one) => one === scheme) ?? weighers.get(scheme ?? "");
    if (scheme && !weigher)
      faults.at(
        yaml,
        ["arguments", id, "scheme"],
        `There is no scheme “${scheme}”.`,
        `Define it in the file, or use one of ${WEIGHERS.join(", ")}.`,
      );
    const undercutter = scalar(keys.undercutter);
    return {
      id,
      conclusion: scalar(keys.conclusion) ?? "",
      premises: premisesOf(keys.premises, yaml, ["arguments", id, "premises"], faults),
      undercutters: undercutter ? [undercutter] : [],
      ...(scheme && weighers.has(scheme) ? { scheme } : {}),
      ...(weigher && weigher !== "linked" ? { weigher } : {}),
      ...FULL,
    };
  });
}

/** A list of statements, or statements by their roles. */
function premisesOf(raw: unknown, yaml: YamlText, path: string[], faults: Faults): Premise[] {
  if (!isKeys(raw))
    return list(raw, yaml, path, faults).map((statement) => ({ statement, type: "ordinary" }));
  return Object.entries(raw).map(([role, statement]) => ({
    statement: scalar(statement) ?? "",
    type: "ordinary",
    role,
  }));
}

function lineOf({ kind, id }: Subject, yaml: YamlText): number {
  return yaml.line(kind === "statement" ? "statements" : kind === "issue" ? "issues" : "arguments", id);
}
