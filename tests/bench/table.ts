import { readFileSync } from "node:fs";
import { cpus, loadavg, totalmem, type } from "node:os";
import { projectRoot } from "../../server/config.ts";
import type { Row } from "./measure.ts";

const VERSIONS = ["graphql", "graphql-yoga", "@grafeo-db/js", "neo4j-driver", "cytoscape"];

/** What the parts that were measured have found. */
export type Results = readonly { readonly part: string; readonly rows: readonly Row[] }[];

const AGAIN = "Measured again since:";

/** The page with the rows of some parts measured anew; where the page has none of a part, they come last. */
export function updated(page: string, results: Results): string {
  const lines = page.trimEnd().split("\n");
  for (const { part, rows } of results) {
    const isOf = (text: string) => text.startsWith(`| ${part} |`);
    const at = lines.findIndex(isOf);
    const kept = lines.filter((text) => !isOf(text));
    kept.splice(at < 0 ? kept.length : at, 0, ...rows.map((row) => line(part, row)));
    lines.splice(0, lines.length, ...kept);
  }
  const names = results.map(({ part }) => part).join(", ");
  const note = `${AGAIN} ${names} (${new Date().toISOString().slice(0, 10)}, load average ${load()}).`;
  const head = lines.findIndex((text) => text.startsWith("| part |"));
  lines.splice(head, 0, note, "");
  return [...lines, ""].join("\n");
}

/** The results as the page docs/benchmarks.md. */
export function table(results: Results, took: string): string {
  return [
    "# Benchmarks",
    "",
    "Written by `npm run bench`. Do not edit. What is compared was measured side by side in one run, in turn; figures are",
    "medians unless they say otherwise. Read the ratios: the milliseconds are this machine's. Each row's program stands in",
    "`tests/bench/`, and `npm run bench -- search page` measures those parts alone and prints them.",
    "",
    `${machine()}`,
    "",
    `${new Date().toISOString().slice(0, 10)}; the run took ${took}; load average of the last minutes ${load()}, of ${cpus().length} that`,
    "the machine can carry: what is above it was others’ work, and slows every absolute figure.",
    "",
    "| part | what | bar | measured | verdict |",
    "|---|---|---|---|---|",
    ...results.flatMap(({ part, rows }) => rows.map((row) => line(part, row))),
    "",
  ].join("\n");
}

function machine(): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const versions = VERSIONS.map((name) => `${name} ${versionOf(name)}`).join(", ");
  return `${type()}, ${cpus().length} × ${first?.model.trim()}, ${memory}; Node ${process.versions.node}; ${versions}.`;
}

function load(): string {
  return (loadavg()[2] ?? 0).toFixed(1);
}

function versionOf(name: string): string {
  const file = `${projectRoot()}/node_modules/${name}/package.json`;
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

function line(part: string, { what, bar, measured, kept }: Row): string {
  return `| ${[part, what, bar, measured, verdict(kept)].join(" | ")} |`;
}

export function verdict(kept: boolean | undefined): string {
  if (kept === undefined) return "–";
  return kept ? "kept" : "**missed**";
}
