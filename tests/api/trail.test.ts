import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lineOf } from "../../server/curation/audit.ts";
import type { CaseId } from "../../server/model/ids.ts";
import { ROOT } from "../helpers/root.ts";
import { Redthread, temporary } from "../helpers/server.ts";
import { trailOf } from "../helpers/trail.ts";

const home = temporary();
afterAll(() => home.remove());
const id = "kellogg-briand" as CaseId;
const dir = join(home.dir, id);
const run = (...args: string[]) => new Redthread(args, { REDTHREAD_DATA: join(home.dir, "data") }).ended;

test("verify tells what was done to an audit trail, and load gives a new store the one beside the text", async () => {
  cpSync(join(ROOT, "cases", id), dir, { recursive: true });
  const lines = trailOf(3, { case: id }).map(lineOf);
  writeFileSync(join(dir, "audit.jsonl"), `${lines.join("\n")}\n`);
  expect((await run("load", dir)).code).toBe(0);
  const whole = await run("verify", dir);
  expect([whole.code, whole.stdout.split("\n").at(-2)]).toEqual([
    0,
    `${id}: 3 acts in the audit trail, all as sealed`,
  ]);

  writeFileSync(join(dir, "audit.jsonl"), `${lines.slice(0, 2).join("\n")}\n`);
  const cut = await run("verify", dir);
  expect(cut.code).toBe(1);
  expect(cut.stdout).toContain(
    `${id}: 2 acts in the audit trail, 1 fault\n  ${id}/audit:3: audit.jsonl ends before it, with 2 of 3 records\n`,
  );
  expect(cut.stdout).toContain("  One ends before the other, as after another version of the folder");
  expect(cut.stderr).toContain("an audit trail was changed");
  expect((await run("load", dir)).code).toBe(0);
  expect(readFileSync(join(dir, "audit.jsonl"), "utf8")).toBe(`${lines.join("\n")}\n`);

  writeFileSync(join(dir, "audit.jsonl"), `${lines.join("\n").replace("Ada", "Eve")}\n`);
  const changed = await run("verify", dir);
  expect(changed.code).toBe(1);
  expect(changed.stdout).toContain("  audit.jsonl, record 1: says something else than when it was sealed\n");
  expect(readFileSync(join(dir, "audit.jsonl"), "utf8")).toContain("Eve");
});
