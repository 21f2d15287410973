#!/usr/bin/env node
// The `redthread` command: compiles the program where that is missing or older than its sources, then runs it.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "./run.mjs";

const main = inRoot("dist", "server", "command", "main.js");
const built = inRoot("dist", "built");

if (isStale()) {
  const { status } = spawnSync(process.execPath, [inRoot("scripts", "build.mjs")], {
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) {
    console.error("redthread: the program could not be compiled. Run npm ci and try again.");
    process.exit(3);
  }
}
// Without it graphql-js looks twice at every value that it answers with.
process.env.NODE_ENV ??= "production";
await import(pathToFileURL(main).href);

function isStale() {
  if (!existsSync(built) || !existsSync(main)) return true;
  // A published or packed program has no sources to be older than.
  const sources = [
    "server",
    "client",
    "package.json",
    "tsconfig.json",
    "tsconfig.server.json",
    "vite.config.ts",
  ];
  const since = statSync(built).mtimeMs;
  return sources.some((name) => existsSync(inRoot(name)) && newest(inRoot(name)) > since);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  // A folder's own time tells of files that were taken away.
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
