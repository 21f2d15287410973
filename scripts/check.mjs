// npm run check: everything that can be known without running the program. All of it runs, and all faults are shown.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inRoot, root, run } from "./run.mjs";

const MAX_LINES = 300;
/** Name, what it finds, and how it is run. */
const CHECKS = [
  ["types", "node", ["node_modules/typescript/bin/tsc", "--noEmit", "--pretty", "false"]],
  [
    "style",
    "node",
    [
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--colors=off",
      "--diagnostic-level=warn",
      "--error-on-warnings",
      ".",
    ],
  ],
  [
    "walls",
    "node",
    [
      "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
      "--no-progress",
      "server",
      "client",
      "tests",
      "scripts",
    ],
  ],
  ["unused", "node", ["node_modules/knip/bin/knip.js", "--no-progress"]],
  ["generated", "node", ["node_modules/tsx/dist/cli.mjs", "scripts/gen.ts", "--check"]],
  ["cypher", "node", ["node_modules/tsx/dist/cli.mjs", "scripts/lint-cypher.ts"]],
  ["picture", "node", ["scripts/graph.mjs", "--check"]],
];

const start = performance.now();
const results = [sizes(), ...(await inPairs(CHECKS))];
for (const { name, code, ms } of results) {
  console.log(`${code === 0 ? "ok    " : "FAULTS"} ${name.padEnd(10)} ${(ms / 1000).toFixed(1)} s`);
}
const failed = results.filter(({ code }) => code !== 0);
for (const { name, output } of failed) console.log(`\n${name}:\n${output}`);
console.log(
  `check: ${failed.length === 0 ? "no faults" : `faults in ${failed.map((f) => f.name).join(", ")}`} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** Two at a time: more would only slow one another down on a small machine. */
async function inPairs(checks) {
  const waiting = [...checks];
  const done = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, command, args] = next;
      done.push(await run(name, command, args));
    }
  };
  await Promise.all([worker(), worker()]);
  return done;
}

/** Biome knows the length of functions, not of files. Style sheets are lists and may be long. */
function sizes() {
  const began = performance.now();
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const code = files
    .split("\n")
    .filter((file) => /\.(?:ts|tsx|mjs|cjs)$/.test(file) && !/\.gen\./.test(file));
  const long = code
    .filter((file) => existsSync(inRoot(file)))
    .map((file) => ({ file, lines: readFileSync(inRoot(file), "utf8").trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > MAX_LINES);
  const output = long
    .map(({ file, lines }) => `${file}: ${lines} lines, ${MAX_LINES} is the most. Split it.`)
    .join("\n");
  return { name: "sizes", code: long.length, output, ms: performance.now() - began };
}
