import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../api/queries/", import.meta.url);

/** One file of tests/api/queries with its variables. */
export interface QueryFile {
  readonly name: string;
  readonly query: string;
  /** As it stands in the file. */
  readonly variablesText: string;
  readonly variables: Record<string, unknown>;
}

function read(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}

/** The queries that are asked of both stores; the console offers some of them as questions. */
export const QUERY_FILES: readonly QueryFile[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .sort()
  .map((file) => {
    const name = file.replace(/\.graphql$/, "");
    const variablesText = read(`${name}.variables.json`);
    return { name, query: read(file), variablesText, variables: JSON.parse(variablesText) };
  });

/** This one is there to find nothing. */
const FINDS_NOTHING = "search-nothing-found";

/** Root fields of an answer that are null, an empty list or a page without anything. */
export function emptyFields({ name }: QueryFile, data: unknown): string[] {
  if (name === FINDS_NOTHING) return [];
  return Object.entries(data as Record<string, unknown>)
    .filter(([field, value]) => field !== "none" && isEmpty(value))
    .map(([field]) => field);
}

function isEmpty(value: unknown): boolean {
  if (value === null || (Array.isArray(value) && value.length === 0)) return true;
  return (value as { totalCount?: number }).totalCount === 0;
}
