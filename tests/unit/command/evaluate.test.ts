import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type EvaluateOptions, evaluate } from "../../../server/command/evaluate.ts";
import type { AppError } from "../../../server/model/errors.ts";

const folder = mkdtempSync(join(tmpdir(), "redthread-evaluate-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command over a text. */
async function run(text: string, options: EvaluateOptions) {
  const file = join(folder, "file");
  writeFileSync(file, text);
  const out: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    say: () => {},
    during: () => Promise.reject(),
  };
  try {
    const code = await evaluate(file, options, terminal);
    return { code, out: out.join("\n").replaceAll(file, "FILE") };
  } catch (error) {
    return { refused: (error as AppError).message };
  }
}

const CARNEADES = `
statements: { p: P, q: Q, w: W, not q: Not Q }
issues: { i: { positions: [q, not q] } }
arguments:
  a: { premises: [p], conclusion: q }
  b: { premises: [w], conclusion: not q }
assumptions: [p]
`;

test("evaluate: a map's labels, what a what-if changes, and why, as JSON", async () => {
  const { code, out } = await run(CARNEADES, { format: "carneades", accept: ["w"], json: true });
  const { inputHash, explanations, caveat, ...answer } = JSON.parse(out ?? "");
  expect([code, answer]).toEqual([
    0,
    {
      profile: "carneades-4",
      labels: [
        { id: "p", label: "established on this map" },
        { id: "q", label: "not established" },
        { id: "w", label: "established on this map" },
        { id: "not q", label: "not established" },
      ],
      changed: [
        { id: "q", before: "established on this map", after: "not established" },
        { id: "w", before: "not established", after: "established on this map" },
      ],
      loops: [],
      notes: [],
    },
  ]);
  expect(inputHash).toMatch(/^[0-9a-f]{64}$/);
  expect(explanations[0]).toEqual({
    id: "p",
    text: "p is established on this map: the map takes it as given.",
    reason: { because: "accepted" },
  });
  expect(caveat).toMatch(/^No court has endorsed/);
});

test("evaluate: the same input has the same hash, and a what-if another", async () => {
  const hash = async (options: Partial<EvaluateOptions> = {}) =>
    JSON.parse((await run(CARNEADES, { format: "carneades", json: true, ...options })).out ?? "").inputHash;
  const [one, two, other, profile] = [
    await hash(),
    await hash(),
    await hash({ reject: ["p"] }),
    await hash({ profile: "graded" }),
  ];
  expect([one === two, one === other, one === profile]).toEqual([true, false, false]);
});

test("evaluate: as text it ends with the caveat", async () => {
  const { out } = await run(CARNEADES, { format: "carneades", tie: ["i=propagate"], accept: ["w"] });
  expect(out?.split("\n").slice(1)).toEqual([
    "  p is established on this map: the map takes it as given.",
    "  q is open: no position of issue i meets its standard (q weighs 4 against 4 of not q, which does not meet preponderance of the evidence), and its tie policy is propagate.",
    "  w is established on this map: the map takes it as given.",
    "  not q is open: no position of issue i meets its standard (not q weighs 4 against 4 of q, which does not meet preponderance of the evidence), and its tie policy is propagate.",
    "Changed:",
    "  q: established on this map → open",
    "  w: not established → established on this map",
    "  not q: not established → open",
    "No court has endorsed a numeric reading of its standards. A label says what this map shows under this profile; it is no judgment of any court.",
  ]);
});

test("evaluate: a framework's extensions in a stable order", async () => {
  const text = "p af 4\n1 2\n1 3\n2 1\n2 3\n3 4\n4 3\n";
  const answers = await Promise.all(
    ["grounded", "complete", "preferred", "stable"].map(async (semantics) => {
      const { out } = await run(text, { format: "iccma", semantics, json: true });
      return JSON.parse(out ?? "").extensions;
    }),
  );
  expect(answers).toEqual([
    [[]],
    [[], ["4"], ["1", "4"], ["2", "4"]],
    [
      ["1", "4"],
      ["2", "4"],
    ],
    [
      ["1", "4"],
      ["2", "4"],
    ],
  ]);
});

test("evaluate: faults of the file are told with their lines, and end with 1", async () => {
  const told = await run("arg(a).\natt(a,b).\n", { format: "apx" });
  expect(told).toEqual({
    code: 1,
    out: "FILE:2: There is no argument “b”. Add it, or take the attack out.",
  });
});

test.each([
  [
    { format: "pdf" },
    "There is no format pdf. Use one of json, carneades, argdown, aif, xaif, apx, tgf, iccma.",
  ],
  [
    { format: "carneades", profile: "x" },
    "There is no profile x. Use one of graded, article-66, carneades-4, carneades-2009.",
  ],
  [{ format: "carneades", accept: ["nobody"] }, "There is no statement “nobody”. Name one of the map."],
  [{ format: "carneades", standard: ["q=XX"] }, "--standard: “XX” is none of SE, PE, CCE, BRD, DV."],
  [{ format: "carneades", tie: ["i"] }, "--tie takes issue=propagate, not “i”."],
  [
    { format: "carneades", semantics: "stable" },
    "--semantics is for abstract frameworks: apx, tgf, iccma. Leave it out for a map.",
  ],
  [
    { format: "apx", accept: ["a"] },
    "A framework has arguments and attacks only: profiles and what-ifs are for maps.",
  ],
  [
    { format: "apx", semantics: "x" },
    "There is no semantics x. Use one of grounded, complete, preferred, stable.",
  ],
] as const)("evaluate: %o is wrong use", async (options, message) => {
  expect(await run(CARNEADES, options)).toEqual({ refused: message });
});
