import { WEIGHERS, type Weigher } from "../model/argument.ts";
import type { Faults } from "../text/faults.ts";
import type { YamlText } from "../text/yaml.ts";
import { isKeys, type Keys, scalar } from "./carneadesShape.ts";

interface Scheme {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly keys: Keys;
}

/** How the schemes of the file weigh; criteria and preferences need what this engine does not have. */
export function schemeWeighers(root: Keys, yaml: YamlText, faults: Faults): Map<string, Weigher> {
  const functions = new Map(
    Object.entries(isKeys(root.weighing_functions) ? root.weighing_functions : {}).map(([id, raw]) => [
      id,
      weigherOf(raw, ["weighing_functions", id], yaml, faults),
    ]),
  );
  return new Map(
    schemesOf(root).map(({ id, path, keys }) => {
      const named = functions.get(scalar(keys.weight) ?? "");
      return [id, named ?? weigherOf(keys.weight, [...path, "weight"], yaml, faults)];
    }),
  );
}

function schemesOf(root: Keys): Scheme[] {
  const raw = root.argument_schemes;
  if (Array.isArray(raw))
    return raw
      .filter(isKeys)
      .map((keys, i) => ({ id: scalar(keys.id) ?? `${i}`, path: ["argument_schemes", i], keys }));
  return isKeys(raw)
    ? Object.entries(raw).map(([id, keys]) => ({
        id,
        path: ["argument_schemes", id],
        keys: isKeys(keys) ? keys : {},
      }))
    : [];
}

function weigherOf(
  raw: unknown,
  path: readonly (string | number)[],
  yaml: YamlText,
  faults: Faults,
): Weigher {
  const named = WEIGHERS.find((one) => one === scalar(raw));
  if (named || raw === undefined || raw === "") return named ?? "linked";
  const constant = isKeys(raw) ? Number(scalar(raw.constant) ?? Number.NaN) : Number.NaN;
  if (constant >= 0 && constant <= 1) return { constant };
  const kind = isKeys(raw) ? (Object.keys(raw)[0] ?? "") : (scalar(raw) ?? "");
  faults.at(
    yaml,
    path,
    `The weighing function “${kind}” cannot be taken.`,
    `Use one of ${WEIGHERS.join(", ")}, or constant with a number from 0 to 1.`,
  );
  return "linked";
}

/**
 * Carneades also makes arguments, by applying schemes to assumptions. Only written arguments are evaluated here; a
 * file whose schemes could make others would get other labels, so it is refused.
 */
export function checkInference(root: Keys, yaml: YamlText, faults: Faults): void {
  const schemes = schemesOf(root);
  const reached = new Set(texts(root.assumptions).map(functor));
  for (const { assumed, id } of assumedStatements(root)) if (assumed) reached.add(functor(id));
  const fires = schemes.find(
    ({ keys }) =>
      "conclusions" in keys && texts(keys.premises).every((premise) => reached.has(functor(premise))),
  );
  if (fires)
    faults.at(
      yaml,
      fires.path,
      `The scheme “${fires.id}” would make arguments by rule inference, which is not done here.`,
      "Write its arguments out, and take the scheme's conclusions away.",
    );
  for (const [id, raw] of Object.entries(isKeys(root.issue_schemes) ? root.issue_schemes : {}))
    if (!isNegation(texts(raw)))
      faults.at(
        yaml,
        ["issue_schemes", id],
        `The issue scheme “${id}” would make issues by rule inference, which is not done here.`,
        "Write its issues out.",
      );
}

function assumedStatements(root: Keys): { id: string; assumed: boolean }[] {
  return Object.entries(isKeys(root.statements) ? root.statements : {}).map(([id, raw]) => ({
    id,
    assumed: isKeys(raw) && scalar(raw.assumed) === "true",
  }));
}

function isNegation(patterns: readonly string[]): boolean {
  const [one, other] = [...patterns].sort((a, b) => a.length - b.length);
  return patterns.length === 2 && other === `¬${one}` && /^\p{Lu}\w*$/u.test(one ?? "");
}

/** @example functor("price(volvo,medium)") // "price/2" */
function functor(atom: string): string {
  const open = atom.indexOf("(");
  return open < 0 ? `${atom}/0` : `${atom.slice(0, open)}/${atom.slice(open).split(",").length}`;
}

function texts(raw: unknown): string[] {
  if (Array.isArray(raw)) return raw.flatMap((item) => scalar(item) ?? []);
  return isKeys(raw) ? Object.values(raw).flatMap((item) => scalar(item) ?? []) : [];
}
