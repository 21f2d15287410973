import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startNeo4j, whyNoNeo4j } from "../../scripts/neo4j.ts";

/** The Neo4j that a project's tests share, or why there is none. Its folder holds the turns that tests take. */
export type TestNeo4j =
  | { readonly uri: string; readonly user: string; readonly password: string; readonly turns: string }
  | { readonly missing: string };

declare module "vitest" {
  export interface ProvidedContext {
    neo4j: TestNeo4j;
  }
}

/** One Neo4j for a project's whole run: given by NEO4J_URI, or started here. CI may not do without. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const turns = mkdtempSync(join(tmpdir(), "redthread-turns-"));
  const given = process.env.NEO4J_URI;
  if (given) {
    const { NEO4J_USER: user = "neo4j", NEO4J_PASSWORD: password = "" } = process.env;
    project.provide("neo4j", { uri: given, user, password, turns });
    return async () => rmSync(turns, { recursive: true, force: true });
  }
  const missing = whyNoNeo4j();
  if (missing !== undefined) {
    if (process.env.CI === "true")
      throw new Error(`CI must test on Neo4j, and none can run here: ${missing}.`);
    console.log(`skipped: neo4j (${missing})`);
    project.provide("neo4j", { missing });
    return async () => {};
  }
  const running = await startNeo4j();
  project.provide("neo4j", { uri: running.uri, user: "neo4j", password: "unused", turns });
  return async () => {
    await running.stop();
    rmSync(turns, { recursive: true, force: true });
  };
}
