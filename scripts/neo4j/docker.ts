import { spawnSync } from "node:child_process";
import { waitForBolt } from "./bolt.ts";
import type { Neo4jRequest, RunningNeo4j } from "./running.ts";

const IMAGE = "neo4j:5.26-community";
const START_MS = 180_000;

/** Why this machine cannot run Neo4j in Docker, or undefined where it can. */
export function whyNoDocker(): string | undefined {
  const docker = spawnSync("docker", ["info", "--format", "{{.ServerVersion}}"], { encoding: "utf8" });
  if (docker.error) return "no Docker";
  return docker.status === 0 ? undefined : "Docker does not run";
}

/** Starts Neo4j in a container that goes when it is stopped. */
export async function startInDocker({
  port,
  home,
  auth,
  plansStay,
  large,
}: Neo4jRequest): Promise<RunningNeo4j> {
  const mount = home === undefined ? [] : ["--volume", `${home}:/data`];
  const password = auth ? [] : ["--env", "NEO4J_AUTH=none"];
  const plans = plansStay ? ["--env", "NEO4J_dbms_cypher_min__replan__interval=1h"] : [];
  const memory = large
    ? ["--env", "NEO4J_server_memory_heap_max__size=2g", "--env", "NEO4J_server_memory_pagecache_size=1g"]
    : [];
  const publish = ["--publish", `127.0.0.1:${port}:7687`];
  const run = spawnSync(
    "docker",
    ["run", "--detach", "--rm", ...publish, ...mount, ...password, ...plans, ...memory, IMAGE],
    {
      encoding: "utf8",
    },
  );
  if (run.status !== 0) throw new Error(`Docker could not start ${IMAGE}:\n${run.stderr}`);
  const id = run.stdout.trim();
  const stop = async () => void spawnSync("docker", ["kill", id]);
  try {
    await waitForBolt(port, () => undefined, START_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${port}`, how: `${IMAGE} in Docker`, stop };
}
