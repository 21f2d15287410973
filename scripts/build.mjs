// Compiles the server and the page into dist/, side by side. With --if-possible (npm's `prepare`) it does nothing
// where the tools that compile are not installed, as after `npm ci --omit=dev`.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { inRoot, run } from "./run.mjs";

/** The tools that compile, as npm links them. */
const tools = ["tsc", "vite"].map((name) => inRoot("node_modules", ".bin", name));

if (process.argv.includes("--if-possible") && !tools.every((tool) => existsSync(tool))) {
  console.log("build: left out, because the tools that compile are not installed here");
} else {
  await alone(build);
}

/** Two commands that start at once must not write the same files: the second waits and takes what the first made. */
async function alone(work) {
  const lock = inRoot("dist", "building");
  mkdirSync(inRoot("dist"), { recursive: true });
  for (let waited = false; ; waited = true) {
    try {
      mkdirSync(lock);
      if (waited && existsSync(inRoot("dist", "built")))
        return rmSync(lock, { recursive: true, force: true });
      break;
    } catch {
      // One that was killed leaves its mark behind; no build takes five minutes.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 300_000) {
        rmSync(lock, { recursive: true, force: true });
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  const free = () => rmSync(lock, { recursive: true, force: true });
  process.on("exit", free);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
  await work();
}

async function build() {
  const start = performance.now();
  const began = new Date();
  rmSync(inRoot("dist", "built"), { force: true });
  const results = await Promise.all([server(), client()]);
  const failed = results.filter((result) => result.code !== 0);
  for (const { name, output } of failed) console.error(`build: ${name} failed\n${output}`);
  if (failed.length > 0) process.exit(1);
  // Written last, so that a build that was cut short is seen as missing, and dated from the start, so that an edit
  // made meanwhile is seen as newer.
  writeFileSync(inRoot("dist", "built"), "");
  utimesSync(inRoot("dist", "built"), began, began);
  console.log(`build: dist/ is ready (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

async function server() {
  const next = fresh("server.next");
  const args = ["node_modules/typescript/bin/tsc", "-p", "tsconfig.server.json", "--outDir", next];
  const result = await run("server", "node", args);
  if (result.code !== 0) return result;
  cpSync(inRoot("server", "graphql", "schema"), join(next, "graphql", "schema"), { recursive: true });
  replace("server", next);
  return result;
}

async function client() {
  const next = fresh("client.next");
  const args = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", next];
  const result = await run("client", "node", args, { NODE_ENV: "production" });
  if (result.code !== 0) return result;
  compress(next);
  replace("client", next);
  return result;
}

/** Everything is made beside what stands, so that a server that runs never finds half of it. */
function fresh(name) {
  rmSync(inRoot("dist", name), { recursive: true, force: true });
  return inRoot("dist", name);
}

function replace(name, next) {
  rmSync(inRoot("dist", name), { recursive: true, force: true });
  renameSync(next, inRoot("dist", name));
}

/** Once here instead of at every request. */
function compress(dir) {
  for (const name of readdirSync(dir, { recursive: true })) {
    const file = join(dir, name);
    if (!/\.(?:js|css|html|svg|json|graphql)$/.test(name)) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
    );
  }
}
