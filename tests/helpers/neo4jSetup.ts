import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import type { RunningNeo4j } from "../../scripts/neo4j/running.ts";
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

/** What the projects of one run share: the first to come starts it, the last to go stops it. */
interface Shared {
  users: number;
  readonly running: Promise<RunningNeo4j>;
  readonly turns: string;
}

/** One process sets up every project, each with its own copy of this module. */
const KEEPER = globalThis as typeof globalThis & { redthreadNeo4j?: Shared | undefined };

/** One Neo4j for a whole run: given by NEO4J_URI, or started here. CI may not do without. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.NEO4J_URI;
  if (given) {
    const turns = newTurns();
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
  KEEPER.redthreadNeo4j ??= { users: 0, running: startNeo4j({ plansStay: true }), turns: newTurns() };
  const shared = KEEPER.redthreadNeo4j;
  shared.users += 1;
  const { uri } = await shared.running;
  project.provide("neo4j", { uri, user: "neo4j", password: "unused", turns: shared.turns });
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    KEEPER.redthreadNeo4j = undefined;
    await (await shared.running).stop();
    rmSync(shared.turns, { recursive: true, force: true });
  };
}

function newTurns(): string {
  return mkdtempSync(join(tmpdir(), "redthread-turns-"));
}
