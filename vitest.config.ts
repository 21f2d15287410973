import { defineConfig } from "vitest/config";

const NEO4J = "tests/helpers/neo4jSetup.ts";
const PAGE = "tests/helpers/pageSetup.ts";

/** File by file, and where several such projects run, project by project. */
const IN_TURN = (groupOrder: number) => ({ fileParallelism: false, sequence: { groupOrder } });

/** What a test may open and how long it may take; the name is its folder under tests/. */
const PROJECTS = [
  { name: "unit", testTimeout: 30_000 },
  { name: "property", testTimeout: 60_000 },
  { name: "cases", testTimeout: 30_000 },
  // One file after the other: they share a Neo4j, and two cores.
  { name: "contract", testTimeout: 60_000, hookTimeout: 180_000, globalSetup: NEO4J, ...IN_TURN(1) },
  { name: "api", testTimeout: 60_000, hookTimeout: 180_000, globalSetup: [NEO4J, PAGE], ...IN_TURN(2) },
  // Real processes of redthread, as a reader starts them.
  { name: "process", testTimeout: 60_000, hookTimeout: 120_000, ...IN_TURN(3) },
  // One page after the other: pictures and times are taken there.
  { name: "e2e", testTimeout: 60_000, hookTimeout: 120_000, globalSetup: PAGE, ...IN_TURN(4) },
];

export default defineConfig({
  // graphql has an ESM and a CommonJS build without an exports map: Node takes the one, Vite the other, and a schema
  // made by one is refused by the other. Tests take what Node takes.
  resolve: {
    alias: [{ find: /^graphql$/, replacement: `${import.meta.dirname}/node_modules/graphql/index.js` }],
  },
  test: {
    // Files of a project share what they import, the compiled program and the browser: half of the work of a run was
    // reading the same modules again for each file. No test may change what a module holds.
    isolate: false,
    maxWorkers: 2,
    css: { modules: { classNameStrategy: "non-scoped" } },
    passWithNoTests: true,
    projects: PROJECTS.map(({ name, ...limits }) => ({
      extends: true,
      test: { name, include: [`tests/${name}/**/*.{test,spec}.{ts,tsx}`], ...limits },
    })),
  },
});
