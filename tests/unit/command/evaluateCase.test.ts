import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EvaluateOptions, evaluate } from "../../../server/command/evaluate.ts";
import type { AppError } from "../../../server/model/errors.ts";

const ARGUMENTS = `statements:
  - { id: "clm:m-force", kind: classification, text: Force was allegedly used., alleged: true }
  - { id: "clm:m-asked", kind: classification, text: Somebody asked for help., open: No letter was found. }
  - { id: "clm:m-no-rule", kind: classification, text: No rule was broken. }
arguments:
  - { id: "arg:force", title: A treaty was signed, scheme: classification, premises: ["clm:signed"], conclusion: "clm:m-force" }
issues:
  - { id: "iss:force", question: Was force used?, tie: propagate, positions: [{ claim: "clm:m-force", standard: PE }, "clm:m-no-rule"] }
accusations:
  - id: acc:force
    title: Use of force
    wording: Alleged use of force by Poland.
    provision: prov:un-charter/2/4
    against: [ent:poland]
    period: 2024
    inquiry: { state: "state:PRK" }
    elements: [{ element: "ELEMENT", met: "clm:m-force", for: ["clm:signed"], missing: A map of the front. }]
    defences: [clm:m-asked]
`;

const FILES: Readonly<Record<string, string>> = {
  "case.yaml": "id: small-map\ntitle: A map\nsummary: One line.\nlanguage: en\ndocuments: [documents/a.md]\n",
  "documents/a.md":
    "---\nid: doc:a\nletter: A\nkind: article\ntitle: A\nlanguage: en\nwording: original\n---\n\n### p1\nPoland signed the treaty.\n",
  "entities.yaml": "- { id: ent:poland, kind: State, name: Poland }\n",
  "claims.yaml":
    '- id: clm:signed\n  kind: fact\n  text: Poland signed.\n  assertions:\n    - { passage: "doc:a/p1", quote: Poland signed, speakers: ["ent:poland"], stance: asserts, certainty: flat }\n',
};

const root = mkdtempSync(join(tmpdir(), "redthread-map-"));
const dir = join(root, "small-map");
afterAll(() => rmSync(root, { recursive: true }));
beforeAll(() => write(ARGUMENTS.replace("ELEMENT", "elm:un-charter/2/4/force")));

function write(text: string): void {
  for (const [path, content] of Object.entries({ ...FILES, "arguments.yaml": text })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

async function run(options: EvaluateOptions, name = dir) {
  const out: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: () => {},
    during: () => Promise.reject(),
  };
  try {
    return { code: await evaluate(name, { on: "2025-06-01", ...options }, terminal), out: out.join("\n") };
  } catch (error) {
    return { refused: (error as AppError).message, out: "" };
  }
}

const json = async (options: EvaluateOptions = {}) => JSON.parse((await run({ ...options, json: true })).out);

test("evaluate CASE: labels, the standing of each accusation, its forums, ladder, elements and gaps, as JSON", async () => {
  const answer = await json();
  expect(Object.keys(answer)).toEqual([
    "profile",
    "inputHash",
    "labels",
    "changed",
    "loops",
    "accusations",
    "caveat",
  ]);
  expect(answer.labels).toContainEqual({ id: "small-map/clm:m-force", label: "established on this map" });
  const [accusation] = answer.accusations;
  expect(accusation).toMatchObject({
    id: "small-map/acc:force",
    wording: "Alleged use of force by Poland.",
    // Its defence is open, and until that is decided so is the accusation.
    label: "open",
    standing: "weak",
    barred: false,
    forums: [{ id: "state-duty", standing: "available" }],
  });
  expect(accusation.elements).toContainEqual({
    element: "elm:un-charter/2/4/force",
    label: "established on this map",
  });
  expect(accusation.gaps.map(({ text }: { text: string }) => text)).toContain("A map of the front.");
  expect(accusation.ladder.rungs.map(({ article }: { article: string }) => article)).toEqual([
    "58(1)(a)",
    "61(7)",
    "66(3)",
  ]);
});

test("evaluate CASE: ids may be short or qualified, and a what-if has a hash of its own", async () => {
  const plain = await json();
  const short = await json({ reject: ["clm:signed"], accusation: ["acc:force"] });
  const long = await json({ reject: ["small-map/clm:signed"], accusation: ["small-map/acc:force"] });
  expect(short).toEqual(long);
  expect(short.inputHash).not.toBe(plain.inputHash);
  expect(short.changed).toContainEqual({
    id: "small-map/clm:m-force",
    before: "established on this map",
    after: "not established",
  });
});

test("evaluate CASE: the text tells statements and not ids, and no verdict", async () => {
  const { out, code } = await run({ reject: ["clm:signed"] });
  expect(code).toBe(0);
  expect(out).toContain("Use of force\n  Alleged use of force by Poland.\n  On this map: weak.");
  expect(out).toContain("“Force was allegedly used.”: established on this map → not established");
  expect(out).not.toMatch(/\b(?:clm|arg|iss|ast):|small-map\/|guilty|innocent|proved|convicted/i);
});

test("evaluate CASE: what cannot be asked is refused with what can", async () => {
  expect((await run({ accusation: ["acc:no"] })).refused).toBe(
    "There is no accusation acc:no. The case has: acc:force.",
  );
  expect((await run({ accept: ["clm:no"] })).refused).toContain("There is no statement “small-map/clm:no”.");
  expect((await run({}, "no-such-case")).refused).toContain("There is no case no-such-case.");
  expect((await run({ on: "soon" })).refused).toContain("--on takes a day");
  expect((await run({ semantics: "grounded" })).refused).toContain("--semantics is for abstract frameworks");
  expect((await run({ format: "json", accusation: ["acc:force"] })).refused).toContain("are for cases");
});

test("evaluate CASE: a case with faults tells them with their lines", async () => {
  write(ARGUMENTS.replace("ELEMENT", "elm:un-charter/2/4/no"));
  const { refused } = await run({});
  expect(refused).toMatch(/arguments\.yaml:17: elm:un-charter\/2\/4\/no is no leaf/);
});
