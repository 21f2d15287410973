import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseVocabulary } from "../../../server/casefile/vocabulary.ts";

const TEXT = `kinds:
  Person: { label: Person, plural: People, family: people, shape: ellipse, description: A person. }
  State: { label: State, plural: States, family: power, shape: hexagon, description: A State. }
predicates:
  PAYS: { phrase: pays, inverse: is paid by, domain: [State], range: "*" }
  SELLS: { phrase: sells, inverse: is sold by, domain: "*", range: [Person], accuses: true }
`;

function faultsAfter(from: string, to: string) {
  const parsed = parseVocabulary(TEXT.replace(from, to), "words.yaml");
  return parsed.ok ? [] : parsed.faults.map((f) => [f.file, f.line, f.problem, f.cure]);
}

describe("reading the vocabulary", () => {
  test("kinds and predicates are read in their order", () => {
    expect(parseVocabulary(TEXT)).toEqual({
      ok: true,
      value: {
        kinds: [
          {
            name: "Person",
            label: "Person",
            plural: "People",
            family: "people",
            shape: "ellipse",
            description: "A person.",
          },
          {
            name: "State",
            label: "State",
            plural: "States",
            family: "power",
            shape: "hexagon",
            description: "A State.",
          },
        ],
        predicates: [
          {
            name: "PAYS",
            phrase: "pays",
            inverse: "is paid by",
            domain: ["State"],
            range: "*",
            accuses: false,
          },
          {
            name: "SELLS",
            phrase: "sells",
            inverse: "is sold by",
            domain: "*",
            range: ["Person"],
            accuses: true,
          },
        ],
      },
    });
  });

  test("the shipped vocabulary has no fault", () => {
    expect(parseVocabulary(readFileSync("cypher/vocabulary.yaml", "utf8")).ok).toBe(true);
  });

  test("a domain of an unknown kind is refused", () => {
    expect(faultsAfter("[State]", "[Stat]")).toEqual([
      ["words.yaml", 5, "“Stat” is no kind.", "Did you mean “State”? Use one of Person, State."],
    ]);
  });

  test("a predicate may not take the name of an edge of the store's own", () => {
    expect(faultsAfter("PAYS:", "SAID_BY:")).toEqual([
      ["words.yaml", 5, "“SAID_BY” is a word of the store's own graph.", "Choose another name."],
    ]);
  });

  test("a kind may not take the name of a label of the store's own, nor a name that Cypher would have to quote", () => {
    expect(faultsAfter("  State: {", "  Claim: {")[0]).toEqual([
      "words.yaml",
      3,
      "“Claim” is a word of the store's own graph.",
      "Choose another name.",
    ]);
    expect(faultsAfter("PAYS:", '"PAYS`]->() DETACH DELETE":')[0]).toEqual([
      "words.yaml",
      5,
      "“PAYS`]->() DETACH DELETE” is no name for it.",
      "Write it like ^[A-Z][A-Z0-9_]*$.",
    ]);
  });

  test("two kinds may not look alike", () => {
    expect(faultsAfter("family: power, shape: hexagon", "family: people, shape: ellipse")).toEqual([
      ["words.yaml", 3, "Person has this family and shape already.", "Choose another shape."],
    ]);
  });

  test("a missing phrase and an unknown key are refused together", () => {
    expect(faultsAfter("phrase: pays", "phrse: pays")).toEqual([
      ["words.yaml", 5, "“phrase” is missing.", "Add it: docs/case-format.md says how."],
      [
        "words.yaml",
        5,
        "“phrse” is no key of the item.",
        "Did you mean “phrase”? Use one of phrase, inverse, domain, range, accuses.",
      ],
    ]);
  });
});
