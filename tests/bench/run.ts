/**
 * `npm run bench`: measures every part and writes docs/benchmarks.md; `npm run bench -- search page` measures those
 * parts and prints them, and with `--write` puts them into the page in place of what was there. Nothing here fails for being slow: the table says which bar is kept and which is missed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { projectRoot } from "../../server/config.ts";
import { argumentation } from "./argument.ts";
import { argumentMap } from "./argumentMap.ts";
import { curation } from "./curation.ts";
import { facets } from "./facets.ts";
import { large } from "./large.ts";
import { loop } from "./loop.ts";
import { type Part, type Row, seconds } from "./measure.ts";
import { page } from "./page.ts";
import { paths } from "./paths.ts";
import { query } from "./query.ts";
import { search } from "./search.ts";
import { start } from "./start.ts";
import { type BenchStore, openStores } from "./stores.ts";
import { subgraph } from "./subgraph.ts";
import { table, updated, verdict } from "./table.ts";
import { whatIf } from "./whatif.ts";

const PARTS: Readonly<Record<string, Part>> = {
  start,
  query,
  subgraph,
  loop,
  search,
  facets,
  argument: argumentation,
  whatif: whatIf,
  "argument-map": argumentMap,
  curation,
  large,
  paths,
  page,
};

const wanted = process.argv.slice(2).filter((word) => word !== "--write");
const writes = wanted.length === 0 || process.argv.includes("--write");
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`bench: no part ${unknown.join(", ")}. There are ${Object.keys(PARTS).join(", ")}.`);
  process.exit(2);
}
await bench(wanted.length > 0 ? wanted : Object.keys(PARTS));

async function bench(names: readonly string[]): Promise<void> {
  const began = performance.now();
  const say = (text: string) => console.error(`${seconds(performance.now() - began).padStart(8)}  ${text}`);
  let opened: Promise<BenchStore[]> | undefined;
  const stores = () => {
    opened ??= openStores(say);
    return opened;
  };
  const results: { part: string; rows: Row[] }[] = [];
  try {
    for (const name of names) {
      say(`measuring ${name}`);
      const rows = (await PARTS[name]?.({ say, stores })) ?? [];
      results.push({ part: name, rows });
      for (const row of rows) console.log(`${row.what}: ${row.measured} (${row.bar}: ${verdict(row.kept)})`);
    }
  } finally {
    for (const store of (await opened) ?? []) await store.close();
  }
  if (!writes) return;
  const file = `${projectRoot()}/docs/benchmarks.md`;
  const page =
    wanted.length > 0
      ? updated(readFileSync(file, "utf8"), results)
      : table(results, seconds(performance.now() - began));
  writeFileSync(file, page);
  console.log("bench: wrote docs/benchmarks.md");
}
