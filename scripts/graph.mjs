// npm run graph: draws the house from what really imports what, room by room, into docs/architecture-graph.md.
// With --check it only says whether the picture is fresh.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot, run } from "./run.mjs";

const file = inRoot("docs", "architecture-graph.md");
const SIDES = ["server", "client"];

const { code, output } = await run("depcruise", "node", [
  "node_modules/dependency-cruiser/bin/dependency-cruise.mjs",
  "--no-progress",
  "--output-type",
  "json",
  ...SIDES,
]);
const cruised = parse(output);
if (!cruised) {
  console.error(`graph: the imports could not be read (${code})\n${output}`);
  process.exit(1);
}
const text = page(arrowsOf(cruised.modules));
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
  console.log("graph: wrote docs/architecture-graph.md");
} else if (!existsSync(file) || readFileSync(file, "utf8") !== text) {
  console.error("graph: docs/architecture-graph.md is not fresh. Run npm run graph.");
  process.exit(1);
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The room of a file: its folder under server/ or client/, or the file itself where it stands beside the rooms. */
function roomOf(path) {
  const [side, room, inside] = path.split("/");
  if (!SIDES.includes(side)) return undefined;
  if (inside === undefined && !/^(?:main|config|App)\./.test(room)) return `${side}/(pages)`;
  return `${side}/${room}`;
}

/** Every pair of rooms where one imports from the other; a type is drawn like a value. */
function arrowsOf(modules) {
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) arrows.add(`${from} ${to}`);
    }
  }
  return [...arrows].sort().map((arrow) => arrow.split(" "));
}

function page(arrows) {
  const rooms = [...new Set(arrows.flat())].sort();
  const id = (room) => room.replace(/\W/g, "_");
  const groups = SIDES.flatMap((side) => [
    `  subgraph ${side}`,
    ...rooms
      .filter((room) => room.startsWith(`${side}/`))
      .map((room) => `    ${id(room)}["${room.slice(side.length + 1)}"]`),
    "  end",
  ]);
  return [
    "# The house, drawn from its imports",
    "",
    "Written by `npm run graph`. Do not edit. An arrow reads “imports from”; what each room is for stands in",
    "[architecture.md](architecture.md), and why an arrow may not be drawn in `.dependency-cruiser.cjs`.",
    "",
    "```mermaid",
    "flowchart TD",
    ...groups,
    ...arrows.map(([from, to]) => `  ${id(from)} --> ${id(to)}`),
    "```",
    "",
  ].join("\n");
}
