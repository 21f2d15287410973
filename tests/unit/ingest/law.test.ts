import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readLawBook } from "../../../server/ingest/law.ts";
import { lawWith } from "../../helpers/lawText.ts";

const root = mkdtempSync(join(tmpdir(), "redthread-law-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("reading the law of a folder", () => {
  test("gives the library, with kinds of argument or without", async () => {
    for (const { path, text } of lawWith()) writeFileSync(join(root, path), text);
    const { library, schemes } = await readLawBook(root);
    expect(library.instruments).toHaveLength(3);
    expect(schemes).toEqual([]);
  });

  test("refuses a library with faults, with every file and line", async () => {
    for (const { path, text } of lawWith(["pact.yaml", "authority: treaty", "authority: treatise"]))
      writeFileSync(join(root, path), text);
    const file = join(root, "pact.yaml");
    await expect(readLawBook(root)).rejects.toMatchObject({
      code: "CASE_INVALID",
      message: expect.stringMatching(new RegExp(`^${file.replaceAll("\\", ".")}:4: .*treatise`)),
    });
  });
});
