import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseCase } from "../../../server/casefile/parse.ts";
import { readFolder } from "../../../server/ingest/folder.ts";
import { law, vocabulary } from "../../helpers/cases.ts";
import { ROOT } from "../../helpers/root.ts";

test("docs/case-format.md: the example of arguments is one that the checker takes, over the shipped case and law", async () => {
  const page = readFileSync(join(ROOT, "docs/case-format.md"), "utf8");
  const [, example = ""] = /## arguments\n[\s\S]*?```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const folder = await readFolder(join(ROOT, "cases/dprk-soldiers"));
  if (!folder.ok) throw new TypeError("The case cannot be read.");
  const files = folder.value.files.filter(({ path }) => !path.startsWith("arguments"));
  const parsed = parseCase(
    { ...folder.value, files: [...files, { path: "arguments.yaml", text: example }] },
    vocabulary,
    law,
  );
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  expect(parsed.ok && parsed.value.mapping.accusations.map(({ id }) => id)).toEqual(["acc:enslavement"]);
});
