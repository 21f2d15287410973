import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExecutionResult } from "graphql";
import { caseFolders } from "../../server/command/cases.ts";
import { loadFolders } from "../../server/ingest/folders.ts";
import { type House, openHouse } from "../../server/main.ts";

/** The whole server but its socket, on an embedded store with the shipped cases loaded. */
export interface TestHouse extends Omit<House, "load" | "close"> {
  /** Runs an operation and gives its data; an error in the answer fails the test with all of them. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Runs an operation and gives the answer as it is. */
  answer(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
}

let opened: Promise<TestHouse> | undefined;

/** One for all files of a run, to be read and never to be written to; it ends with the process. */
export function testHouse(): Promise<TestHouse> {
  opened ??= openTestHouse();
  return opened;
}

async function openTestHouse(): Promise<TestHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), "redthread-"));
  process.once("exit", () => rmSync(dataDir, { recursive: true, force: true }));
  const house = await openHouse({ host: "127.0.0.1", port: 0, dataDir, logLevel: "silent", actor: "tests" });
  await loadFolders(house, await caseFolders(), () => {});
  const answer = (query: string, variables?: Record<string, unknown>) => house.api.run({ query, variables });
  return {
    ...house,
    answer,
    ask: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await answer(query, variables);
      if (errors) throw new Error(errors.map((error) => error.message).join("\n"));
      return JSON.parse(JSON.stringify(data)) as T;
    },
  };
}
