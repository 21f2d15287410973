import { fileURLToPath } from "node:url";
import { faultLine } from "../server/model/errors.ts";
import { readFolder } from "../server/store/queryFolder.ts";
import { allRules, findingLine, lintQuery } from "./lint/rules.ts";
import { readWords } from "./lint/words.ts";

// Holds cypher/ to the forms that both stores take and answer alike: all faults at once, exit 1.
const folder = fileURLToPath(new URL("../cypher", import.meta.url));
const { book, faults } = readFolder(folder);
const rules = allRules(readWords(folder));
const findings = [...book.values()].flatMap((query) => lintQuery(query, rules));
for (const line of [...faults.map(faultLine), ...findings.map(findingLine)]) console.log(line);
if (faults.length + findings.length > 0) process.exitCode = 1;
else console.log(`${book.size} queries, ${rules.length} rules, no faults`);
