import { describe, expect, test } from "vitest";
import { addItem, addToSection, removeItem, replaceItem, setField } from "../../../server/casefile/edit.ts";
import { parseCase } from "../../../server/casefile/parse.ts";
import { plainArgument, plainIssue, plainSource } from "../../../server/casefile/plainMapping.ts";
import { printCase } from "../../../server/casefile/print.ts";
import type { ShortId } from "../../../server/model/ids.ts";
import type { Mapping } from "../../../server/model/mapping.ts";
import { edited, SMALL, WORDS } from "../../helpers/caseText.ts";
import { MAPPED, mapFaultsAfter, mappedCase, SMALL_BOOK } from "../../helpers/mapText.ts";

const FILE = "arguments.yaml";
const text = MAPPED.files.find(({ path }) => path === FILE)?.text ?? "";

/** The line on which a stretch stands. */
function lineOf(stretch: string, within = text): number {
  return within.slice(0, within.indexOf(stretch)).split("\n").length;
}

function mappingOf(changed: string): Mapping {
  return mappedCase(edited(MAPPED, FILE, undefined, changed)).mapping;
}

/** What is told after one edit: problems with their lines and cures. */
function told(from: string, to: string) {
  return mapFaultsAfter([from, to]).map(([file, line, problem, cure]) => {
    expect(file).toBe(FILE);
    return [line, problem, cure];
  });
}

test("a map without a fault has none, with the law and without it", () => {
  expect(mapFaultsAfter()).toEqual([]);
  expect(parseCase(MAPPED, WORDS).ok).toBe(true);
});

test("sections may be spread over files, and an empty file or section says nothing", () => {
  const empty = edited(MAPPED, "arguments/more.yaml", undefined, "issues:\naccusations: []\n");
  const blank = edited(empty, "arguments/none.yaml", undefined, "# Nothing yet.\n");
  expect(mappedCase(blank).mapping).toEqual(mappedCase().mapping);
});

test("a printed map reads as the same map", () => {
  const printed = printCase(mappedCase());
  expect(mappedCase(printed).mapping).toEqual(mappedCase().mapping);
});

describe("a map is refused, with place and cure, where", () => {
  const war = "premises:\n      - clm:war";
  test.each<readonly [what: string, from: string, to: string, at: string, problem: string, cure: string]>([
    [
      "an id is not defined",
      war,
      "premises:\n      - clm:wat",
      "- clm:war",
      "clm:wat is not defined.",
      "Did you mean clm:war? Else define it.",
    ],
    [
      "a statement stands in two issues",
      "      - clm:m-peace\n",
      "      - clm:m-peace\n  - { id: iss:two, question: Peace?, tie: block, positions: [clm:m-peace] }\n",
      "accusations:",
      "clm:m-peace stands in two issues, iss:war and iss:two.",
      "A statement is a position of one issue; join the two, or take it out of one.",
    ],
    [
      "an argument has no conclusion",
      "    conclusion: clm:m-meant\n",
      "",
      "- id: arg:meant",
      "“conclusion” is missing.",
      "Add it: docs/case-format.md says how.",
    ],
    [
      "a strength is out of range",
      "    strength: 3\n    reason: It is",
      "    strength: 5\n    reason: It is",
      "    strength: 3\n    reason: It is",
      "The strength 5 is out of range.",
      "Use a whole number from 0 (none) to 4 (conclusive).",
    ],
    [
      "a strength has no reason",
      "    reason: It is what the word means.\n",
      "",
      "    strength: 3\n    reason: It is",
      "The strength 3 has no reason.",
      "Say under “reason” why it is not 2, or leave it out.",
    ],
    [
      "a statement of law takes a standard",
      "      - clm:m-peace\n",
      '      - { claim: "clm:m-rule", standard: PE }\n',
      "      - clm:m-peace\n",
      "clm:m-rule is a statement of law and takes no standard of proof.",
      "Take the standard out: authority orders statements of law.",
    ],
    [
      "a statement is given and open",
      "given: accepted, why: She lives elsewhere.",
      "given: accepted, why: She lives elsewhere., open: Who knows?",
      "given: accepted",
      "clm:m-honest is given as accepted, and open.",
      "Keep “given” or “open”, not both.",
    ],
    [
      "a statement is given and nothing says why",
      ", why: She lives elsewhere.",
      "",
      "given: accepted",
      "clm:m-honest is given as accepted, and nothing says why.",
      "Say it under “why”.",
    ],
    [
      "an accusation is not worded as alleged",
      "wording: Alleged breach",
      "wording: A breach",
      "wording: Alleged",
      "The wording of acc:war lacks the word “alleged”.",
      "Write what is alleged, and that it is.",
    ],
    [
      "an element hangs on what nothing leads to",
      'met: "clm:m-meant"',
      'met: "clm:m-peace"',
      'met: "clm:m-meant"',
      "elm:pact/1/meant hangs on clm:m-peace, and nothing leads there.",
      "Write an argument that concludes it, accept it, say that it is open, or leave “met” out.",
    ],
    [
      "an element is no leaf of the provision",
      '"elm:pact/1/meant", met',
      '"elm:pact/1/fault", met',
      'met: "clm:m-meant"',
      "elm:pact/1/fault is no leaf of what prov:pact/1 requires.",
      "Did you mean “elm:pact/1/act”? Use one of elm:pact/1/act, elm:pact/1/meant, elm:pact/1/foreseen.",
    ],
    [
      "a provision is not in the library",
      "rests: [prov:pact/1]",
      "rests: [prov:pact/7]",
      "rests:",
      "The law library has no prov:pact/7.",
      "Did you mean prov:pact/1? Else write it in law/.",
    ],
    [
      "a State is not in the library",
      'state: "state:FRE"',
      'state: "state:XYZ"',
      "inquiry:",
      "The law library has no state:XYZ.",
      "Did you mean state:SYL? Else write it in law/.",
    ],
    [
      "a scheme is unknown",
      "title: Paying for it shows the will\n    scheme: classification",
      "title: Paying for it shows the will\n    scheme: classifcation",
      "    scheme: classification\n    premises: [clm:pay]",
      "“classifcation” is no scheme.",
      "Did you mean “classification”? Use one of testimony, classification.",
    ],
    [
      "a role is neither a premise nor a question of the scheme",
      "role: feature",
      "role: featur",
      "role: feature",
      "“featur” is neither a premise nor a question of the scheme “classification”.",
      "Did you mean “feature”? Use one of feature, all.",
    ],
    [
      "a source answers what is not asked",
      "answers: { position:",
      "answers: { place:",
      "answers:",
      "The scheme “testimony” asks no question “place”.",
      "Use one of position, bias.",
    ],
    [
      "a source is the origin of nothing",
      "origin: ent:ada",
      "origin: ent:strike",
      "origin:",
      "ent:strike is the origin of no assertion.",
      "Name the innermost speaker, or the author of the document.",
    ],
    [
      "a forum is unknown",
      "    defences:",
      "    forums: [icj]\n    defences:",
      "    defences:",
      "“forums”: “icj” is not known here.",
      "Did you mean “icc”? Use one of icc, special-tribunal, national-courts, state-duty.",
    ],
    [
      "a period is no date",
      "period: 1935",
      "period: thirties",
      "period:",
      "“period”: “thirties” is no EDTF date.",
      "Write ISO 8601-2: 2024-10, 2024-10/2025-03, 2024~, 2025-08-15/..",
    ],
  ])("%s", (_, from, to, at, problem, cure) => {
    const [[line, first, second] = []] = told(from, to);
    expect([line, first, second]).toEqual([lineOf(at), problem, cure]);
  });

  test("nothing carries an accusation", () => {
    expect(
      mapFaultsAfter(['met: "clm:m-act", ', ""], ['met: "clm:m-meant", ', ""]).map(
        ([, , problem]) => problem,
      ),
    ).toEqual(["Nothing carries acc:war: no element says what meets it."]);
  });

  test("an argument that supports itself only is none of these", () => {
    expect(told("premises: [clm:pay]", "premises: [clm:m-meant]")).toEqual([]);
  });

  test("a file is no set of sections, or a section is none that there is", () => {
    const problems = (list: string) => {
      const read = parseCase(edited(SMALL, FILE, undefined, list), WORDS, SMALL_BOOK);
      return read.ok ? [] : read.faults.map(({ problem, cure }) => `${problem} ${cure}`);
    };
    expect(problems("- id: arg:one\n")).toEqual([
      "The file is no set of sections. Begin with one of statements, sources, arguments, issues, accusations.",
    ]);
    expect(problems("isues: []\n")).toEqual([
      "“isues” is no section of the arguments. Did you mean “issues”? Use one of statements, sources, arguments, issues, accusations.",
    ]);
    expect(problems("issues: none\n")).toEqual(["“issues” is no list. Begin each item with a dash."]);
  });
});

describe("editing a map's text", () => {
  const meant = mappedCase().mapping.arguments[1] as Mapping["arguments"][number];

  test("changes the one item, whatever section it is in", () => {
    const changed = replaceItem(text, "arg:meant", plainArgument({ ...meant, title: "Another" }));
    expect(changed).toBe(text.replace("title: Paying for it shows the will", "title: Another"));
    const tied = setField(text, "iss:war", ["tie"], "propagate");
    expect(mappingOf(tied).issues[0]?.tie).toBe("propagate");
    const [source] = mappedCase().mapping.sources;
    if (!source) throw new TypeError("no source");
    const stronger = replaceItem(text, "ent:ada", plainSource({ ...source, strength: 4 }));
    expect(mappingOf(stronger).sources[0]?.strength).toBe(4);
  });

  test("adds an item to its section, begins one that is not there, and takes it out again", () => {
    const item = plainArgument({ ...meant, id: "arg:new" as ShortId });
    const more = addToSection(text, "arguments", item);
    expect(mappingOf(more).arguments.map(({ id }) => id)).toEqual(["arg:war", "arg:meant", "arg:new"]);
    expect(removeItem(more, "arg:new").replace(/\n\n/g, "\n")).toBe(text);
    const between = addItem(text, item, "arg:war");
    expect(mappingOf(between).arguments.map(({ id }) => id)).toEqual(["arg:war", "arg:new", "arg:meant"]);
    const question = { id: "iss:two" as ShortId, question: "Two?", tie: "block" as const, covers: [] };
    const issue = plainIssue({ ...question, positions: [{ claim: "clm:m-meant" as ShortId }] });
    const none = removeItem(text, "iss:war");
    expect(mappingOf(none).issues).toEqual([]);
    expect(mappingOf(addToSection(none, "issues", issue)).issues).toHaveLength(1);
    expect(addToSection("", "issues", issue)).toBe(
      "issues:\n  - id: iss:two\n    question: Two?\n    tie: block\n    positions: [clm:m-meant]\n",
    );
    expect(() => removeItem(text, "arg:nothing")).toThrow("no item arg:nothing");
  });
});
