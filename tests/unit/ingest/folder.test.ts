import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFolder } from "../../../server/ingest/folder.ts";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "redthread-folder-"));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe("reading a case's folder", () => {
  test("its texts are read in order, and nothing else", async () => {
    mkdirSync(join(dir, "documents"));
    mkdirSync(join(dir, "expected"));
    for (const name of [
      "case.yaml",
      "README.md",
      "notes.txt",
      ".hidden.yaml",
      "documents/b.md",
      "documents/a.md",
      "expected/x.yaml",
    ])
      writeFileSync(join(dir, name), `text of ${name}`);
    expect(await readFolder(dir)).toEqual({
      ok: true,
      value: {
        name: basename(dir),
        files: ["case.yaml", "documents/a.md", "documents/b.md"].map((path) => ({
          path,
          text: `text of ${path}`,
        })),
      },
    });
  });

  test("a byte order mark is no part of the text", async () => {
    writeFileSync(join(dir, "case.yaml"), "\ufeffid: x");
    expect(await readFolder(dir)).toMatchObject({ value: { files: [{ path: "case.yaml", text: "id: x" }] } });
  });

  test("what cannot be read is a fault, all of them at once", async () => {
    writeFileSync(join(dir, "case.yaml"), Buffer.from([0x69, 0xff, 0xfe]));
    writeFileSync(join(dir, "claims.yaml"), "");
    truncateSync(join(dir, "claims.yaml"), 50 * 1024 * 1024);
    symlinkSync("/etc/hosts", join(dir, "entities.yaml"));
    symlinkSync("nowhere.yaml", join(dir, "notes.yaml"));
    mkdirSync(join(dir, "documents"));
    mkdirSync(join(dir, "documents/a.md"));
    expect(await readFolder(dir)).toEqual({
      ok: false,
      faults: [
        { file: "case.yaml", line: 1, problem: "The file is not UTF-8.", cure: "Save it as UTF-8." },
        {
          file: "claims.yaml",
          line: 1,
          problem: "The file has 50.0 MB; 5 MB is the most.",
          cure: "Split it into several files.",
        },
        {
          file: "documents/a.md",
          line: 1,
          problem: "This is no file.",
          cure: "Put a text here, or take it out.",
        },
        {
          file: "entities.yaml",
          line: 1,
          problem: "The file is a link that leads out of the case.",
          cure: "Put the file itself here.",
        },
        {
          file: "notes.yaml",
          line: 1,
          problem: "The file is a link to nothing.",
          cure: "Put the file itself here.",
        },
      ],
    });
  });

  test("a folder that leads out of the case is no part of it", async () => {
    const outside = mkdtempSync(join(tmpdir(), "redthread-outside-"));
    writeFileSync(join(outside, "a.md"), "secret");
    symlinkSync(outside, join(dir, "documents"));
    expect(await readFolder(dir)).toEqual({
      ok: false,
      faults: [
        {
          file: "documents/a.md",
          line: 1,
          problem: "The file is a link that leads out of the case.",
          cure: "Put the file itself here.",
        },
      ],
    });
    rmSync(outside, { recursive: true });
  });

  test("a folder that is not there is a fault", async () => {
    const file = join(dir, "nothing");
    expect(await readFolder(file)).toEqual({
      ok: false,
      faults: [{ file, line: 1, problem: `There is no folder ${file}.`, cure: "Name the folder of a case." }],
    });
  });
});
