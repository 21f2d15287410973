import { join } from "node:path";
import { faultLine } from "../../server/model/errors.ts";
import type { Field, NamedQuery } from "../../server/store/queryFile.ts";
import { readFolder } from "../../server/store/queryFolder.ts";
import type { Generated } from "./write.ts";

const PLAIN: Readonly<Record<string, string>> = {
  String: "string",
  Int: "number",
  Float: "number",
  Boolean: "boolean",
  Map: "PlainMap",
};

/** The types and facts of every named query: `server/store/queries.gen.ts`. */
export function queryTypes(root: string): Generated {
  const { book, faults } = readFolder(join(root, "cypher"));
  if (faults.length > 0) throw new Error(faults.map(faultLine).join("\n"));
  const queries = [...book.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { file: "server/store/queries.gen.ts", text: print(queries) };
}

function print(queries: readonly NamedQuery[]): string {
  const shapes = shapesOf(queries);
  const imports = [
    importFrom(
      "../model/records.ts",
      shapes.filter((name) => name.endsWith("Record")),
    ),
    importFrom(
      "./rows.ts",
      shapes.filter((name) => !name.endsWith("Record")),
    ),
  ].flat();
  return [
    "// Written by scripts/gen/queries.ts from cypher/*.cypher. Do not edit: run npm run gen.",
    'import type { QueryFacts } from "./queryFile.ts";',
    ...imports,
    "",
    "/** A map whose keys the query does not name. */",
    "export type PlainMap = { readonly [key: string]: unknown };",
    "",
    ...table("ReadQueries", queries, "read"),
    ...table("WriteQueries", queries, "write"),
    "export type ReadQuery = keyof ReadQueries;",
    "export type WriteQuery = keyof WriteQueries;",
    "type Queries = ReadQueries & WriteQueries;",
    "/** What a query wants. */",
    'export type Params<Q extends ReadQuery | WriteQuery> = Queries[Q]["params"];',
    "/** One row of its answer. */",
    'export type Row<Q extends ReadQuery | WriteQuery> = Queries[Q]["row"];',
    "",
    "/** The headers as data, so that a text that was changed without `npm run gen` is found at start. */",
    "export const QUERIES: Readonly<Record<ReadQuery | WriteQuery, QueryFacts>> = {",
    ...queries.map(
      ({ name, mode, params, rows }) => `  "${name}": ${JSON.stringify({ mode, params, rows })},`,
    ),
    "};",
    "",
  ].join("\n");
}

function importFrom(file: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`import type { ${names.join(", ")} } from "${file}";`] : [];
}

function table(title: string, queries: readonly NamedQuery[], mode: NamedQuery["mode"]): string[] {
  const members = queries
    .filter((query) => query.mode === mode)
    .flatMap((query) => [
      ...(query.about ? [`  /** ${query.about.replaceAll("\n", " ").replaceAll("*/", "* /")} */`] : []),
      `  "${query.name}": { params: ${shape(query.params, "readonly ")}; row: ${shape(query.rows, "")} };`,
    ]);
  return [`export interface ${title} {`, ...members, "}", ""];
}

function shape(fields: readonly Field[], modifier: string): string {
  if (fields.length === 0) return "Record<never, never>";
  const body = fields
    .map((field) => `${modifier}${field.name}: ${typeText(field.type, modifier)}`)
    .join("; ");
  return `{ ${body} }`;
}

/** `[String!]!` → `readonly string[]` of a parameter, `string[]` of a row. */
function typeText(type: string, modifier: string): string {
  const required = type.endsWith("!");
  const bare = required ? type.slice(0, -1) : type;
  const list = /^\[(.*)\]$/.exec(bare)?.[1];
  const text = list === undefined ? nameOf(bare) : `${modifier}${listOf(typeText(list, modifier))}`;
  return required ? text : `${text} | null`;
}

function listOf(item: string): string {
  return item.includes(" ") ? `(${item})[]` : `${item}[]`;
}

function nameOf(type: string): string {
  return PLAIN[type] ?? type;
}

function shapesOf(queries: readonly NamedQuery[]): string[] {
  const types = queries.flatMap((query) => [...query.params, ...query.rows]).map((field) => field.type);
  const names = new Set(types.map((type) => type.replace(/[[\]!]/g, "")));
  return [...names].filter((name) => !(name in PLAIN)).sort();
}
