// A vitest reporter that leaves the counts of a run, and what was skipped and why, where scripts/test.mjs finds them.
import { writeFileSync } from "node:fs";

// biome-ignore lint/style/noDefaultExport: vitest takes a reporter from the default export
export default class Counts {
  onTestRunEnd(modules, errors) {
    const counts = { passed: 0, failed: errors.length, failures: errors.map(worded), skipped: [] };
    for (const module of modules) {
      const before = counts.passed + counts.failed + counts.skipped.length;
      for (const test of module.children.allTests()) count(test, module, counts);
      const none = counts.passed + counts.failed + counts.skipped.length === before;
      // A file that breaks before its first test has failed all the same.
      if (none && module.state() === "failed") {
        counts.failed += 1;
        counts.failures.push(`${module.project.name}: ${module.moduleId} broke before its first test`);
      }
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  }
}

function count(test, module, counts) {
  const { state, note, errors } = test.result();
  if (state === "passed") counts.passed += 1;
  else if (state === "failed") {
    counts.failed += 1;
    counts.failures.push(
      `${module.project.name}: ${test.fullName}: ${(errors ?? []).map(worded).join("; ")}`,
    );
  } else counts.skipped.push({ project: module.project.name, name: test.fullName, why: note });
}

/** An error in one line: the whole of it stands where it happened, far above. */
function worded(error) {
  return `${error.message ?? error}`.replace(/\s+/g, " ").slice(0, 300);
}
