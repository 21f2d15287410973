import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import type { ExecutionResult } from "graphql";
import { parseConfig } from "../config.ts";
import { openHouse } from "../main.ts";
import { AppError } from "../model/errors.ts";
import { EXIT, type ExitCode, type Terminal } from "./terminal.ts";

export interface QueryOptions {
  readonly operation?: string;
  readonly variables?: string;
}

/** `redthread query FILE|-`: one GraphQL operation without HTTP; its answer as JSON on standard output. */
export async function query(file: string, options: QueryOptions, terminal: Terminal): Promise<ExitCode> {
  const source = await sourceOf(file);
  const variables = variablesOf(options.variables);
  const house = await openHouse(parseConfig(process.env));
  try {
    const answer = await house.api.run({ query: source, operationName: options.operation, variables });
    terminal.out(printAnswer(answer));
    return answer.errors?.length ? EXIT.faults : EXIT.good;
  } finally {
    await house.close();
  }
}

async function sourceOf(file: string): Promise<string> {
  if (file === "-") return await text(process.stdin);
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    throw new AppError("USAGE", `The query ${file} cannot be read. Name a file with GraphQL in it, or “-”.`, {
      cause,
    });
  }
}

function variablesOf(json: string | undefined): Record<string, unknown> | undefined {
  if (json === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    if (value !== null && typeof value === "object" && !Array.isArray(value))
      return value as Record<string, unknown>;
  } catch {
    // Said below, in the same words as for JSON of the wrong shape.
  }
  throw new AppError("USAGE", `--variables takes a JSON object, for example '{"case":"dprk-soldiers"}'.`);
}

/** The same bytes for the same answer: fields stand in the order of the query, without anything that varies. */
export function printAnswer({ data, errors }: ExecutionResult): string {
  const shown = errors?.map(({ message, path, locations, extensions }) => ({
    message,
    ...(path ? { path } : {}),
    ...(locations ? { locations } : {}),
    extensions: { code: extensions?.code },
  }));
  return JSON.stringify(
    { ...(shown ? { errors: shown } : {}), ...(data === undefined ? {} : { data }) },
    null,
    2,
  );
}
