import { fileURLToPath } from "node:url";
import { consoleExamples } from "./gen/examples.ts";
import { queryTypes } from "./gen/queries.ts";
import { relationQueries } from "./gen/relations.ts";
import { clientSchema, resolverTypes, tadaTypes } from "./gen/schema.ts";
import { type Generated, writeGenerated } from "./gen/write.ts";

/** Every generator, in order: a later one may read what an earlier one wrote. */
const GENERATORS: readonly ((root: string) => Generated | Promise<Generated>)[] = [
  relationQueries,
  queryTypes,
  resolverTypes,
  clientSchema,
  tadaTypes,
  consoleExamples,
];

const root = fileURLToPath(new URL("..", import.meta.url));
const check = process.argv.includes("--check");
const changed: string[] = [];
for (const generator of GENERATORS) {
  const file = writeGenerated(root, await generator(root), check);
  if (file) changed.push(file);
}
for (const file of changed) console.log(check ? `${file} is not fresh: run npm run gen.` : `wrote ${file}`);
if (check && changed.length > 0) process.exitCode = 1;
