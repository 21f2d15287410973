import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { check } from "../../../server/command/check.ts";
import type { Terminal } from "../../../server/command/terminal.ts";
import { lawWith } from "../../helpers/lawText.ts";

let dir: string;
let out: string[];
let said: string[];
const terminal: Terminal = {
  out: (text) => void out.push(text),
  say: (text) => void said.push(text),
  during: (_text, work) => work(() => {}),
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "redthread-law-"));
  for (const { path, text } of lawWith()) writeFileSync(join(dir, path), text);
  [out, said] = [[], []];
});
afterEach(() => rmSync(dir, { recursive: true }));

test("a folder of law without faults is counted", async () => {
  expect(await check([dir], terminal)).toBe(0);
  expect(out).toEqual([`${dir}: 3 instruments, 4 provisions, 5 elements, 2 States: no faults`]);
});

test("its faults are told with file and line, named from the folder", async () => {
  writeFileSync(join(dir, "pact.yaml"), "id: ins:pact\ntitle: [\n");
  expect(await check([dir], terminal)).toBe(1);
  expect(out.map((line) => line.split(": ")[0])).toEqual([`${join(dir, "pact.yaml")}:3`]);
  expect(said).toEqual(["redthread: 1 fault. Mend the text and check again."]);
});
