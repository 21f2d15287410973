import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./neo4j/bolt.ts";
import { startInDocker, whyNoDocker } from "./neo4j/docker.ts";
import { startOnJava, whyNoJava } from "./neo4j/java.ts";
import type { Neo4jRequest, RunningNeo4j } from "./neo4j/running.ts";

/** Neither Java with Maven nor Docker is here: the message says what is missing. */
export class NoNeo4j extends Error {
  override readonly name = "NoNeo4j";
}

/**
 * Starts a real Neo4j for this run: on Java 17 or later with Maven, else in Docker. Without a port it takes a free
 * one, without a home it leaves nothing behind; authentication is off unless asked for (it listens on loopback only).
 *
 * @throws NoNeo4j where the machine has neither.
 */
export async function startNeo4j(request: Partial<Neo4jRequest> = {}): Promise<RunningNeo4j> {
  const whole: Neo4jRequest = { auth: false, ...request, port: request.port ?? (await freePort()) };
  const noJava = whyNoJava();
  if (noJava === undefined) return await startOnJava(whole);
  const noDocker = whyNoDocker();
  if (noDocker === undefined) return await startInDocker(whole);
  throw new NoNeo4j(`${noJava}, ${noDocker}`);
}

/** Why no Neo4j can be started here, or undefined where one can. */
export function whyNoNeo4j(): string | undefined {
  const noJava = whyNoJava();
  const noDocker = noJava === undefined ? undefined : whyNoDocker();
  return noDocker === undefined ? undefined : `${noJava}, ${noDocker}`;
}

async function main(): Promise<void> {
  const uri = process.env.NEO4J_URI;
  if (uri) {
    console.log(`NEO4J_URI is set: use the Neo4j at ${uri}.`);
    return;
  }
  const home = resolve(process.env.REDTHREAD_DATA ?? ".redthread", "neo4j");
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const running = await startNeo4j({ port: Number(process.env.NEO4J_PORT ?? 7687), home });
  console.log(`${running.how} answers at ${running.uri}, without a password, on this machine only.`);
  console.log("In another terminal:\n");
  console.log(`  NEO4J_URI=${running.uri} NEO4J_USER=neo4j NEO4J_PASSWORD=unused npm start\n`);
  console.log("Ctrl+C ends it; its data stays in .redthread/neo4j.");
  const stop = () => void running.stop().then(() => process.exit(0));
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    const why = error instanceof NoNeo4j ? `No Neo4j can run here (${error.message}).` : String(error);
    console.error(`${why} Install Java 17 and Maven, or Docker, or set NEO4J_URI.`);
    process.exitCode = 3;
  });
}
