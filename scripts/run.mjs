// What the scripts share: where the project is, and how another program is run with its output kept.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const inRoot = (...parts) => join(root, ...parts);

/** Runs a program in the project and keeps what it prints. Never rejects: the code says how it went. */
export function run(name, command, args, env = {}) {
  const start = performance.now();
  const program = command === "node" ? process.execPath : command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    const done = (code) => resolve({ name, code, output: output.trimEnd(), ms: performance.now() - start });
    child.on("error", (error) => {
      output += error.message;
      done(127);
    });
    child.on("close", (code) => done(code ?? 1));
  });
}
