import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCases } from "../../../server/ingest/folders.ts";
import { AppError } from "../../../server/model/errors.ts";
import { vocabulary } from "../../helpers/cases.ts";
import { ROOT } from "../../helpers/root.ts";

test("two folders of one name are refused: they would be one case in the store", async () => {
  const home = mkdtempSync(join(tmpdir(), "redthread-twins-"));
  try {
    const dirs = ["a", "b"].map((name) => join(home, name, "kellogg-briand"));
    for (const dir of dirs) cpSync(join(ROOT, "cases/kellogg-briand"), dir, { recursive: true });
    const fault = {
      file: join(dirs[1] as string, "case.yaml"),
      line: 1,
      problem: `The case “kellogg-briand” is in ${dirs[0]} too.`,
      cure: "Give one of the two folders another name and id.",
    };
    const message = `${fault.file}:1: ${fault.problem} ${fault.cure}`;
    await expect(readCases(dirs, vocabulary)).rejects.toEqual(
      new AppError("CASE_INVALID", message, { details: { faults: [fault] } }),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
