// npm test: the checks, then every test in the order of what it needs. It ends with what failed, what was skipped and
// why, and with the counts alone on a line. Arguments name stages: `npm test -- unit api`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, root } from "./run.mjs";

/**
 * Stages run one after the other, the lanes of a stage side by side, the runs of a lane one after the other: what waits for
 * a Neo4j and what waits for a page leave each other room. More lanes, or two pages at once, make two cores wait for each
 * other until limits are met. Two runs with one Neo4j that was given would spoil each other's rows.
 */
const STAGES = [
  [[["check"]]],
  [[["unit", "property", "cases"]]],
  [[["contract", "api", "process"]], [["e2e"]]],
];

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "redthread-test-"));
const total = { passed: 0, failed: 0, failures: [], skipped: [] };
const times = [];
try {
  for (const stage of STAGES) {
    const lanes = stage.map((lane) => lane.map(meant).filter((names) => names.length > 0));
    const busy = lanes.filter((lane) => lane.length > 0);
    await Promise.all(busy.map((lane, i) => inTurn(lane, i > 0)));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
summary();

/** Of a run's projects those that the arguments name. */
function meant(names) {
  return names.filter((name) => wanted.length === 0 || wanted.includes(name));
}

async function inTurn(lane, later) {
  for (const names of lane) await run(names, later);
}

/** @param later its output is shown when it ends, so that two lanes do not speak at once */
async function run(names, later) {
  const start = performance.now();
  await (names[0] === "check" ? check() : test(names, later));
  times.push(`${names.join(", ")} ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

/** Everything that needs the built program finds it fresh: built once, here. */
async function check() {
  const built = await program([inRoot("scripts", "build.mjs")]);
  const checked = await program([inRoot("scripts", "check.mjs")]);
  for (const [name, code] of [
    ["build", built],
    ["check", checked],
  ]) {
    total[code === 0 ? "passed" : "failed"] += 1;
    if (code !== 0) total.failures.push(`${name}: see above`);
  }
}

async function test(projects, later) {
  const file = join(folder, `${projects[0]}.json`);
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=./scripts/reporter.mjs",
  ];
  const code = await program(
    [...args, ...projects.map((name) => `--project=${name}`)],
    {
      TEST_COUNTS: file,
    },
    later,
  );
  const counts = read(file);
  total.passed += counts.passed;
  total.skipped.push(...counts.skipped);
  total.failures.push(...counts.failures);
  // A run that broke without a failed test, or without any word, is a failure too.
  total.failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {
      passed: 0,
      failed: 0,
      failures: [`${file.replace(/^.*[/]/, "")}: the run ended without a word`],
      skipped: [],
    };
  }
}

function program(args, env = {}, later = false) {
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: later ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => said.push(piece));
    child.on("error", () => resolve(127));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

function summary() {
  const { passed, failed, failures, skipped } = total;
  console.log(`\nTime: ${times.join("; ")}`);
  for (const failure of failures) console.log(`Failed in ${failure}`);
  const reasons = new Map();
  for (const { project, name, why } of skipped) {
    const reason = `${project}: ${why ?? name.split(" > ")[0]}`;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of reasons) console.log(`Skipped ${count} in ${reason}`);
  console.log(`Tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
