import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { lineOf } from "../../../server/curation/audit.ts";
import { Journal, type JournalEntry } from "../../../server/curation/journal.ts";
import { settle } from "../../../server/curation/settle.ts";
import type { CaseId } from "../../../server/model/ids.ts";
import type { GraphStore } from "../../../server/store/GraphStore.ts";
import { trailOf } from "../../helpers/trail.ts";

const OLD = "- id: clm:old\n";
const NEW = `${OLD}- id: clm:new\n`;
const [first, second] = trailOf(2);

describe("an act that was cut off", () => {
  let root: string;
  let journal: Journal;
  let entry: JournalEntry;
  beforeEach(async () => {
    if (!first || !second) throw new Error("no trail");
    root = mkdtempSync(join(tmpdir(), "redthread-settle-"));
    journal = new Journal(root);
    const files = [
      { path: "claims.yaml", before: OLD, after: NEW },
      { path: "arguments.yaml", before: null, after: "arguments: []\n" },
    ];
    entry = { version: 1, case: "small" as CaseId, dir: root, record: second, files };
    writeFileSync(join(root, "audit.jsonl"), `${lineOf(first)}\n`);
    await journal.begin(entry);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  /** A store that took the act, or did not. */
  const store = (taken: boolean) =>
    ({ run: async () => (taken ? [{ record: second }] : []) }) as unknown as GraphStore;
  const settled = (taken: boolean) => settle(entry, { store: store(taken), journal });
  const line = () => lineOf(second as JournalEntry["record"]);

  test.each([
    ["before any text was written", OLD, undefined],
    ["between two texts", NEW, undefined],
    ["after the texts, before the store took it", NEW, "arguments: []\n"],
  ])("%s is taken back", async (_when, claims, map) => {
    write("claims.yaml", claims);
    if (map !== undefined) write("arguments.yaml", map);
    expect(await settled(false)).toBe("dropped");
    expect(read("claims.yaml")).toBe(OLD);
    expect(existsSync(join(root, "arguments.yaml"))).toBe(false);
    expect(read("audit.jsonl")).not.toContain(line());
    expect(await journal.allPending()).toEqual([]);
  });

  test.each([
    ["before its record was beside the text", ""],
    ["within the line of its record", "half"],
    ["before its journal was gone", "whole"],
  ])("after the store took it, %s, is ended", async (_when, written) => {
    write("claims.yaml", NEW);
    write("arguments.yaml", "arguments: []\n");
    if (written === "half") write("audit.jsonl", read("audit.jsonl") + line().slice(0, 40));
    if (written === "whole") write("audit.jsonl", `${read("audit.jsonl")}${line()}\n`);
    expect(await settled(true)).toBe("kept");
    expect(read("claims.yaml")).toBe(NEW);
    expect(read("audit.jsonl").split("\n").slice(1)).toEqual([line(), ""]);
    expect(await journal.allPending()).toEqual([]);
  });

  test("leaves what somebody has written by hand since", async () => {
    for (const taken of [true, false]) {
      await journal.begin(entry);
      write("claims.yaml", "# by hand\n");
      await settled(taken);
      expect(read("claims.yaml")).toBe("# by hand\n");
    }
  });

  test("is settled once: a second time changes nothing", async () => {
    write("claims.yaml", NEW);
    await settled(true);
    const after = [read("claims.yaml"), read("audit.jsonl")];
    await settled(true);
    expect([read("claims.yaml"), read("audit.jsonl")]).toEqual(after);
  });

  test("of a case whose folder is gone is forgotten", async () => {
    entry = { ...entry, dir: join(root, "gone") };
    expect(await settled(true)).toBe("kept");
    expect(await journal.allPending()).toEqual([]);
  });
});
