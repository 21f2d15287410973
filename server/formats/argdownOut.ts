import type { Argument, ArgumentMap, Statement } from "../model/argument.ts";
import { DEFAULT_STRENGTH } from "../model/argument.ts";
import { DEFAULT_RULE } from "./argdownParts.ts";
import type { Written } from "./format.ts";

const TITLE = /^[^[\]<>{}:#\\/\s](?:[^[\]<>{}:#\\/\n\r\t]*[^[\]<>{}:#\\/\s])?$/;
/** What Argdown would read as something else than text. */
const AWKWARD = /[[\]<>{}#\\/*_@|=\n\r\t]|^\s|\s$|\s{2}|^$/;

/** Writes a map as Argdown. What Argdown does not know stands in data, which other programs keep and pass over. */
export function writeArgdown(map: ArgumentMap): Written {
  const titles = titlesFor(map.statements);
  const names = titlesFor(map.arguments);
  const title = (id: string) => `[${titles.get(id) ?? id}]`;
  const lines = [
    ...["===", "model:", "    mode: strict", "redthread: 1", "===", ""],
    ...map.statements.flatMap((statement) => [statementLine(statement, map, titles), ""]),
    ...map.arguments.flatMap((argument) => [...argumentLines(argument, names, title), ""]),
    ...map.issues.flatMap(({ positions }) => rivalLines(positions.map(({ statement }) => title(statement)))),
  ];
  return { text: lines.map((line) => `${line}\n`).join(""), losses: map.arguments.flatMap(lossesOf) };
}

/** An id that cannot be a title gets one that can, and stands in the data. */
function titlesFor(items: readonly { readonly id: string }[]): Map<string, string> {
  const taken = new Set(items.map(({ id }) => id).filter((id) => TITLE.test(id)));
  const titles = new Map<string, string>();
  for (const { id } of items) {
    let title = id;
    for (let n = 1; !TITLE.test(title) || (title !== id && taken.has(title)); n++) title = `T${n}`;
    taken.add(title);
    titles.set(id, title);
  }
  return titles;
}

/** YAML's flow notation, which JSON is a part of. */
function data(entries: Readonly<Record<string, unknown>>): string {
  const there = Object.entries(entries).filter(([, value]) => value !== undefined);
  return there.length === 0
    ? ""
    : ` {${there.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")}}`;
}

function statementLine(
  { id, text, kind, given, anchors }: Statement,
  map: ArgumentMap,
  titles: ReadonlyMap<string, string>,
): string {
  const at = map.issues.findIndex(({ positions }) => positions.some(({ statement }) => statement === id));
  const issue = map.issues[at];
  const order = issue?.positions.findIndex(({ statement }) => statement === id) ?? -1;
  const title = titles.get(id) ?? id;
  const plain = text.replace(/[[\]<>{}#\\/*_@|=\s]+/g, " ").trim();
  const awkward = AWKWARD.test(text);
  return `[${title}]: ${awkward ? plain || "…" : text}${data({
    id: title === id ? undefined : id,
    text: awkward ? text : undefined,
    kind,
    given,
    anchors,
    issue: issue?.id,
    place: issue && `${at}.${order}`,
    tie: issue?.tie,
    standard: issue?.positions[order]?.standard,
  })}`;
}

function argumentLines(
  argument: Argument,
  names: ReadonlyMap<string, string>,
  title: (id: string) => string,
): string[] {
  const { id, conclusion, premises, undercutters, scheme, strength, strengthReason, weigher } = argument;
  const name = names.get(id) ?? id;
  const supports = premises.filter(({ type }) => type !== "exception");
  const exceptions = premises.filter(({ type }) => type === "exception");
  const inference = data({
    id: name === id ? undefined : id,
    scheme,
    strength: strength === DEFAULT_STRENGTH ? undefined : strength,
    strengthReason,
    weigher: typeof weigher === "string" ? weigher : undefined,
    constant: typeof weigher === "object" ? weigher.constant : undefined,
    types: supports.some(({ type }) => type !== "ordinary") ? supports.map(({ type }) => type) : undefined,
    roles: supports.some(({ role }) => role) ? supports.map(({ role }) => role ?? "") : undefined,
    exceptions:
      exceptions.length > 0 ? exceptions.map(({ statement, role }) => ({ statement, role })) : undefined,
  });
  const attackers = [...new Set([...undercutters, ...exceptions.map(({ statement }) => statement)])];
  return [
    `<${name}>`,
    ...attackers.map((by) => `    <_ ${title(by)}`),
    "",
    ...supports.map(({ statement }, i) => `(${i + 1}) ${title(statement)}`),
    inference === "" ? "-----" : `-- ${DEFAULT_RULE}${inference} --`,
    `(${supports.length + 1}) ${title(conclusion)}`,
  ];
}

function rivalLines([first, ...rest]: readonly string[]): string[] {
  if (first === undefined || rest.length === 0) return [];
  return [first, ...rest.map((rival) => `    >< ${rival}`), "", ...rivalLines(rest)];
}

function lossesOf({ id, premises, undercutters }: Argument): string[] {
  const exceptions = premises.filter(({ type }) => type === "exception").map(({ statement }) => statement);
  const lost: string[] = [];
  if (exceptions.length === premises.length)
    lost.push(`“${id}” has no premises: other programs do not read its list.`);
  if (exceptions.some((one) => undercutters.includes(one)))
    lost.push(`That an exception of “${id}” also undercuts it.`);
  if (new Set(undercutters).size < undercutters.length) lost.push(`That something undercuts “${id}” twice.`);
  const types = premises.map(({ type }) => type);
  if (
    types.indexOf("exception") >= 0 &&
    types.slice(types.indexOf("exception")).some((type) => type !== "exception")
  )
    lost.push(`The order of the premises of “${id}”: exceptions stand last.`);
  return lost;
}
