// npm test: the checks, then every test in the order of what it needs. It ends with what was skipped and why, and
// with the counts alone on a line. Arguments name stages: `npm test -- unit api`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, root } from "./run.mjs";

/** Stages run one after the other, the projects of a stage side by side. */
const STAGES = [["check"], ["unit", "property", "cases"], ["contract"], ["api"], ["e2e"]];

const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "redthread-test-"));
const total = { passed: 0, failed: 0, skipped: [] };
const times = [];
try {
  for (const stage of STAGES) {
    const names = stage.filter((name) => wanted.length === 0 || wanted.includes(name));
    if (names.length === 0) continue;
    const start = performance.now();
    await (names[0] === "check" ? check() : test(names));
    times.push(`${names.join(", ")} ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
summary();

/** Everything that needs the built program finds it fresh: built once, here. */
async function check() {
  const built = await program([inRoot("scripts", "build.mjs")]);
  const checked = await program([inRoot("scripts", "check.mjs")]);
  for (const code of [built, checked]) total[code === 0 ? "passed" : "failed"] += 1;
}

async function test(projects) {
  const file = join(folder, `${projects[0]}.json`);
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=./scripts/reporter.mjs",
  ];
  const code = await program([...args, ...projects.map((name) => `--project=${name}`)], {
    TEST_COUNTS: file,
  });
  const counts = read(file);
  total.passed += counts.passed;
  total.skipped.push(...counts.skipped);
  // A run that broke without a failed test, or without any word, is a failure too.
  total.failed += code !== 0 && counts.failed === 0 ? 1 : counts.failed;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { passed: 0, failed: 0, skipped: [] };
  }
}

function program(args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
  });
}

function summary() {
  const { passed, failed, skipped } = total;
  console.log(`\nTime: ${times.join("; ")}`);
  const reasons = new Map();
  for (const { project, name, why } of skipped) {
    const reason = `${project}: ${why ?? name.split(" > ")[0]}`;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of reasons) console.log(`Skipped ${count} in ${reason}`);
  console.log(`Tests: ${passed} passed, ${failed} failed, ${skipped.length} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
}
