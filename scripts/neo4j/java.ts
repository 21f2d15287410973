import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { waitForBolt } from "./bolt.ts";
import type { Neo4jRequest, RunningNeo4j } from "./running.ts";

export const VERSION = "5.26.20";
const CACHE = fileURLToPath(new URL(`../../node_modules/.cache/neo4j/${VERSION}/`, import.meta.url));
const START_MS = 90_000;
/** Longer than any fetch takes. */
const FETCH_MS = 600_000;
const LOOK_AGAIN_MS = 500;

/** Why this machine cannot run Neo4j on Java, or undefined where it can. */
export function whyNoJava(): string | undefined {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (java.error) return "no Java";
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  if (version < 17) return `Java ${version}, and 17 is needed`;
  if (!existsSync(CACHE) && spawnSync("mvn", ["-v"]).error) return "no Maven";
  return undefined;
}

/** Starts Neo4j on this machine's Java, with its jars from Maven Central, kept under node_modules/.cache. */
export async function startOnJava(request: Neo4jRequest): Promise<RunningNeo4j> {
  fetchJars();
  const home = request.home ?? mkdtempSync(join(tmpdir(), "redthread-neo4j-"));
  writeHome(home, request);
  const started = launch(home, request.large ? LARGE_HEAP : SMALL_HEAP);
  let ended: string | undefined;
  started.once("exit", (code, signal) => {
    ended = `it ended with ${signal ?? code}; see ${join(home, "logs")}`;
  });
  const stop = async () => {
    if (ended === undefined) await killed(started);
    process.off("exit", killNow);
    if (request.home === undefined) rmSync(home, { recursive: true, force: true });
  };
  const killNow = () => started.kill("SIGKILL");
  process.once("exit", killNow);
  try {
    await waitForBolt(request.port, () => ended, START_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri: `bolt://127.0.0.1:${request.port}`, how: `Neo4j ${VERSION} on Java`, stop };
}

/** Two runs at once fetch once: Maven's own store does not stand two that write to it. */
function fetchJars(): void {
  if (existsSync(CACHE)) return;
  mkdirSync(dirname(CACHE), { recursive: true });
  const lock = join(dirname(CACHE), ".fetching");
  while (!taken(lock)) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LOOK_AGAIN_MS);
    if (existsSync(CACHE)) return;
  }
  try {
    fetchNow();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Whether the lock is ours now. One left behind by a run that was killed is broken. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const left = statSync(lock, { throwIfNoEntry: false });
    if (left && Date.now() - left.mtimeMs > FETCH_MS) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function fetchNow(): void {
  const scratch = mkdtempSync(join(dirname(dirname(CACHE)), ".fetch-"));
  writeFileSync(join(scratch, "pom.xml"), POM);
  const goal = ["dependency:copy-dependencies", "-DoutputDirectory=lib", "-DincludeScope=runtime"];
  const fetched = spawnSync("mvn", ["-q", "-B", ...goal], { cwd: scratch, encoding: "utf8" });
  if (fetched.status !== 0) {
    rmSync(scratch, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j:\n${fetched.stdout}${fetched.stderr}`);
  }
  if (existsSync(CACHE)) rmSync(scratch, { recursive: true, force: true });
  else renameSync(scratch, CACHE);
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>redthread</groupId>
  <artifactId>neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

function writeHome(home: string, { port, auth, plansStay, large }: Neo4jRequest): void {
  for (const folder of ["conf", "data", "logs"])
    mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const settings = [
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${port}`,
    "server.http.enabled=false",
    "server.https.enabled=false",
    `server.memory.pagecache.size=${large ? "1g" : "64m"}`,
    "dbms.usage_report.enabled=false",
    ...(large ? [] : ["db.transaction.timeout=30s", "db.memory.transaction.max=256m"]),
    `dbms.security.auth_enabled=${auth}`,
    ...(plansStay ? ["dbms.cypher.min_replan_interval=1h"] : []),
  ];
  writeFileSync(join(home, "conf", "neo4j.conf"), `${settings.join("\n")}\n`);
}

/** Starts soon and leaves the cores to others: one compiler, one thread that collects. */
const SMALL_HEAP = ["-Xms256m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"];
const LARGE_HEAP = ["-Xms1g", "-Xmx2g", "-XX:+UseParallelGC"];

function launch(home: string, flags: readonly string[]): ChildProcess {
  const entry = "org.neo4j.server.CommunityEntryPoint";
  const folders = [`--home-dir=${home}`, `--config-dir=${join(home, "conf")}`];
  return spawn("java", [...flags, "-cp", join(CACHE, "lib", "*"), entry, ...folders], { stdio: "ignore" });
}

/** Killed, not asked: a clean stop takes twelve seconds, and the log brings back what was committed. */
function killed(started: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    started.once("exit", () => resolve());
    started.kill("SIGKILL");
  });
}
