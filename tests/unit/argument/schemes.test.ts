import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseSchemes } from "../../../server/lawfile/schemes.ts";

const shipped = parseSchemes(readFileSync(new URL("../../../law/schemes.yaml", import.meta.url), "utf8"));
const schemes = shipped.ok ? shipped.value : [];

test("schemes: the library has no fault and holds the kinds of argument that maps need", () => {
  expect(shipped.ok || shipped.faults).toBe(true);
  expect(schemes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      "testimony",
      "expert",
      "official-statement",
      "intelligence-report",
      "open-source-image",
      "document",
      "chain-of-custody",
      "inference-from-pattern",
      "attribution-organ",
      "attribution-lent-organ",
      "attribution-control",
      "attribution-acknowledged",
    ]),
  );
});

test("schemes: each asks something, in a question, and no text passes a verdict", () => {
  const questions = schemes.flatMap((scheme) => scheme.questions.map(({ text }) => text));
  expect(schemes.filter((scheme) => scheme.questions.length === 0)).toEqual([]);
  expect(questions.filter((text) => !text.endsWith("?"))).toEqual([]);
  expect(JSON.stringify(schemes)).not.toMatch(/\b(guilty|innocent|proved|proven|convicted)\b/i);
});

test("schemes: no question is asked twice", () => {
  const twice = schemes.flatMap(({ id, questions }) =>
    new Set(questions.map((question) => question.id)).size < questions.length ? [id] : [],
  );
  expect(twice).toEqual([]);
});

test("schemes: faults are told with their line", () => {
  const text =
    "Bad Name:\n  name: N\n  description: D\n  premises: {}\n  questions:\n    q: { text: Q?, type: doubt }\n";
  expect(parseSchemes(text)).toEqual({
    ok: false,
    faults: [
      {
        file: "law/schemes.yaml",
        line: 1,
        problem: "“Bad Name” is no name for a scheme.",
        cure: "Use lower-case words with hyphens.",
      },
      {
        file: "law/schemes.yaml",
        line: 6,
        problem: "“type”: “doubt” is not known here.",
        cure: "Use one of ordinary, assumption, exception.",
      },
    ],
  });
});
