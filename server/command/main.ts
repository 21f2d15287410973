import { fileURLToPath } from "node:url";
import { faultLine } from "../model/errors.ts";
import { checkFolders, readVocabulary } from "./check.ts";

const [command, ...dirs] = process.argv.slice(2);
if (command !== "check" || dirs.length === 0) {
  console.error("Use: redthread check DIR…");
  process.exit(2);
}
const vocabulary = await readVocabulary(
  fileURLToPath(new URL("../../cypher/vocabulary.yaml", import.meta.url)),
);
const checked = await checkFolders(dirs, vocabulary);
const faults = checked.flatMap((c) => c.faults);
for (const fault of faults) console.log(faultLine(fault));
for (const { dir, value } of checked)
  if (value)
    console.log(
      `${dir}: ${value.documents.length} documents, ${value.entities.length} entities, ${value.claims.length} claims, ${value.links.length} links, ${value.notes.length} notes: no faults`,
    );
if (faults.length > 0) console.log(`${faults.length} faults`);
process.exit(faults.length > 0 ? 1 : 0);
