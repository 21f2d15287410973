import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { Faults } from "../../server/text/faults.ts";
import { readYaml } from "../../server/text/yaml.ts";
import { yamlParts } from "../../server/text/yamlParts.ts";

const INDENTS = ["", "", "  ", "    ", " ", "\t"];
const BITS = [
  "- id: a",
  "- id: b",
  "- ",
  "-",
  "- [a,",
  "- b]",
  '- text: "one',
  'two"',
  "- text: |",
  "- text: |+",
  "- >-",
  "- - x",
  "- &x y",
  "- *x",
  "# a remark",
  "name: Ada",
  "name: plain # remark",
  "views:",
  "views:   # of them",
  "stories:",
  "stories: []",
  "---",
  "...",
  "",
  "",
  "words that go on",
  "'",
  "}",
  "- {a: 1, b: [2]}",
];

/** Lines as people write them. */
const SOUND = ["- id: a", "- id: b", "  name: Ada", "  text: |", "    words that go on", "", "# a remark"];

const anyLine = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SOUND) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...BITS)).map((line) => line.join("")),
  },
);

const anyText = fc
  .tuple(fc.array(anyLine, { maxLength: 14 }), fc.boolean())
  .map(([lines, ended]) => `${lines.join("\n")}${ended ? "\n" : ""}`);

/** What the text says to who reads all of it at once. */
function saysAsAWhole(text: string): unknown {
  const document = parseDocument(text, { schema: "failsafe", prettyErrors: false });
  return document.errors.length + document.warnings.length > 0 ? "no YAML" : document.toJS();
}

describe("a text that is read part by part", () => {
  const read = (text: string) => {
    const faults = new Faults();
    const yaml = readYaml("a.yaml", text, faults);
    return yaml ? yaml.value : { faults: faults.list().map(({ problem }) => problem) };
  };

  test("says what it says as a whole, and where it is no YAML, that it is none", () => {
    let inParts = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        if (/\*x|!!/.test(text)) return;
        const whole = saysAsAWhole(text);
        const value = read(text);
        if (whole === "no YAML") expect(value).toEqual({ faults: expect.anything() });
        else expect(value).toEqual(whole);
        if (yamlParts(text) && whole !== "no YAML") inParts += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(inParts).toBeGreaterThan(100);
  });

  test("is read whole where an item goes on behind a remark at the margin", () => {
    const text = "-\n\n# a remark\n    words that go on\n- id: b\n";
    expect(saysAsAWhole(text)).toBe("no YAML");
    expect(read(text)).toEqual({ faults: expect.anything() });
    expect(read("- id: a\n\n# a remark\n- id: b\n")).toEqual([{ id: "a" }, { id: "b" }]);
  });

  test("gives the same object for an item whose words are the same", () => {
    const before = read("- id: a\n  name: Ada\n\n- id: b\n") as unknown[];
    const after = read("# Of people\n\n- id: a\n  name: Ada\n\n- id: c\n- id: b\n") as unknown[];
    expect(after[0]).toBe(before[0]);
    expect(after).toEqual([{ id: "a", name: "Ada" }, { id: "c" }, { id: "b" }]);
  });
});
