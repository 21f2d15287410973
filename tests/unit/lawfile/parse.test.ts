import { describe, expect, test } from "vitest";
import { lawFaultsAfter, lawWith, libraryOf } from "../../helpers/lawText.ts";

describe("reading a law library", () => {
  test("gives its States and instruments, with their defaults", () => {
    const library = libraryOf(lawWith());
    expect(library.states).toEqual([
      { id: "state:FRE", name: "Republic of Freedonia", short: "Freedonia" },
      { id: "state:SYL", name: "Kingdom of Sylvania", short: "Sylvania" },
    ]);
    expect(library.instruments.map(({ id }) => id)).toEqual(["ins:custom", "ins:decision", "ins:pact"]);
    expect(library.instruments[2]).toEqual({
      id: "ins:pact",
      title: "Pact of the Duck",
      short: "Pact",
      authority: "treaty",
      adopted: "1930-05-01",
      inForce: "1931-01",
      verified: "known",
      covers: ["P-1"],
      declarations: [],
      parties: [
        {
          state: "state:FRE",
          status: "party",
          consented: "1930-12-01",
          since: "1931-01",
          until: "1940-06-30",
          source: "The depositary",
          verified: "public-page",
        },
        {
          state: "state:SYL",
          status: "signatory",
          signed: "1930-05-02",
          source: "The depositary",
          verified: "known",
        },
      ],
      provisions: [
        {
          id: "prov:pact/1",
          number: "1",
          heading: "No war",
          paraphrase: "Members make no war.",
          covers: ["P-1"],
          elements: {
            op: "all",
            members: [
              { id: "elm:pact/1/act", text: "There was war.", kind: "material" },
              {
                id: "elm:pact/1/fault",
                text: "It was meant or foreseen.",
                kind: "mental",
                parts: {
                  op: "any",
                  members: [
                    { id: "elm:pact/1/meant", text: "It was meant.", kind: "mental" },
                    { id: "elm:pact/1/foreseen", text: "It was foreseen.", kind: "mental" },
                  ],
                },
              },
            ],
          },
        },
        {
          id: "prov:pact/2",
          number: "2",
          heading: "The council decides",
          paraphrase: "Members do what the council decides.",
          covers: [],
        },
      ],
    });
  });

  test("kinds of argument that stand beside the law are no instrument", () => {
    expect(lawFaultsAfter(["schemes.yaml", undefined, "testimony: { name: Testimony }\n"])).toEqual([]);
  });
});

describe("the checker of law refuses", () => {
  test("a library without States, and holds no code against anybody then", () => {
    const texts = lawWith().filter(({ path }) => path !== "states.yaml");
    expect(() => libraryOf(texts)).toThrow("states.yaml:1 The law library names no States.");
    expect(lawFaultsAfter(["states.yaml", undefined, "code: FRE\n"])).toEqual([
      ["states.yaml", 1, "The file is no list.", "Begin each State with “- code: …”."],
    ]);
  });

  test("an unknown key, a missing one and an address that is not official", () => {
    expect(
      lawFaultsAfter(
        ["pact.yaml", "adopted: 1930-05-01\n", "url: http://pact.example\n"],
        ["pact.yaml", "verified: known\n", ""],
        ["pact.yaml", "    heading: No war\n", "    headline: No war\n"],
      ),
    ).toEqual([
      ["pact.yaml", 1, "“verified” is missing.", "Add it: docs/law-format.md says how."],
      [
        "pact.yaml",
        5,
        "“url”: The address is not https.",
        "Write the official address, which begins with https://.",
      ],
    ]);
    expect(lawFaultsAfter(["pact.yaml", "    heading: No war\n", "    headline: No war\n"])).toEqual([
      ["pact.yaml", 19, "“heading” is missing.", "Add it: docs/law-format.md says how."],
      [
        "pact.yaml",
        21,
        "“headline” is no key of the item.",
        "Did you mean “heading”? Use one of id, number, heading, paraphrase, url, validFrom, insertedBy, custom, jusCogens, crime, note, covers, elements.",
      ],
    ]);
  });

  test("ids that do not say what they are part of", () => {
    expect(
      lawFaultsAfter(
        ["pact.yaml", "id: ins:pact", "id: ins:peace"],
        ["pact.yaml", "elm:pact/1/act", "elm:pax/1/act"],
      ),
    ).toEqual([
      ["pact.yaml", 1, "ins:peace is in pact.yaml.", "Call the file peace.yaml."],
      ["pact.yaml", 19, "prov:pact/1 is not named after what it is part of.", "Begin it with prov:peace/"],
      ["pact.yaml", 26, "elm:pax/1/act is not named after what it is part of.", "Begin it with elm:pact/1/"],
      ["pact.yaml", 33, "prov:pact/2 is not named after what it is part of.", "Begin it with prov:peace/"],
    ]);
  });

  test("an id that stands twice and one that is not there", () => {
    expect(
      lawFaultsAfter(
        ["pact.yaml", "elm:pact/1/foreseen", "elm:pact/1/meant"],
        ["decision.yaml", '"prov:pact/1"', '"prov:pact/11"'],
        ["pact.yaml", "state: SYL", "state: SIL"],
      ),
    ).toEqual([
      ["decision.yaml", 17, "prov:pact/11 is not defined.", "Did you mean prov:pact/1? Else define it."],
      ["pact.yaml", 17, "state:SIL is not defined.", "Did you mean state:SYL? Else define it."],
      [
        "pact.yaml",
        32,
        "elm:pact/1/meant is defined twice; first at pact.yaml:31.",
        "Give one of the two another id.",
      ],
    ]);
  });

  test("a tree without a word, with both words, and with nothing in it", () => {
    const tree = (to: string) =>
      lawFaultsAfter(["decision.yaml", decision().slice(decision().indexOf("any:")), to]);
    expect(tree("any: []\n")).toEqual([
      ["decision.yaml", 16, "The list is empty.", "Write at least one element."],
    ]);
    const needs = "What is required needs one of “all” and “any”.";
    expect(tree("{}\n")).toEqual([["decision.yaml", 15, needs, "Write one of the two."]]);
    expect(tree('any: [{ provision: "prov:pact/1" }]\n      all: [{ provision: "prov:pact/1" }]\n')).toEqual([
      ["decision.yaml", 15, needs, "Write one of the two."],
    ]);
  });

  test("a provision that requires itself, and one that has nothing to be met", () => {
    expect(lawFaultsAfter(["decision.yaml", '"prov:pact/1"', '"prov:decision/1"'])).toEqual([
      ["decision.yaml", 15, "prov:decision/1 requires itself.", "Take one of the references out."],
    ]);
    expect(lawFaultsAfter(["decision.yaml", '"prov:pact/1"', '"prov:pact/2"'])).toEqual([
      ["decision.yaml", 15, "prov:pact/2 has no elements to be met.", "Write them, or take it out."],
    ]);
  });

  test("a peremptory norm that nobody finds to be custom", () => {
    expect(lawFaultsAfter(["pact.yaml", "    covers: [P-1]", "    jusCogens: aggression"])).toEqual([
      [
        "pact.yaml",
        23,
        "A peremptory norm binds every State, and nothing here says that this one does.",
        "Say under “custom” who finds it to be so.",
      ],
    ]);
  });

  test("an acceptance without a place, under a provision that is not there", () => {
    const declaration =
      "declarations:\n  - { under: prov:pact/3, does: accepts, who: Sylvania, made: 1932, reach: 1932/.., crimes: [aggression], source: A page, verified: known }\nprovisions:";
    expect(lawFaultsAfter(["pact.yaml", "provisions:", declaration])).toEqual([
      ["pact.yaml", 19, "prov:pact/3 is not defined.", "Did you mean prov:pact/1? Else define it."],
      ["pact.yaml", 19, "An acceptance without a place.", "Say under “place” on whose territory it reaches."],
    ]);
  });

  test("national law without a State, custom without a source, and a treaty that binds like a resolution", () => {
    expect(
      lawFaultsAfter(
        [
          "code.yaml",
          undefined,
          "id: ins:code\ntitle: Code\nshort: Code\nauthority: national-law\nverified: known\n",
        ],
        ["custom.yaml", "custom: { since: 1900, source: All courts, verified: known }\n", ""],
        ["custom.yaml", ", jusCogens: slavery", ""],
        ["pact.yaml", "adopted: 1930-05-01", "binding: prov:pact/2"],
      ),
    ).toEqual([
      ["code.yaml", 4, "National law has a “state”, and nothing else has.", "Say whose law it is."],
      ["custom.yaml", 4, "Custom without a source.", "Say under “custom” who finds it to be so."],
      ["pact.yaml", 5, "A treaty has no “binding”.", "Take it out: only resolutions have."],
    ]);
  });
});

function decision(): string {
  return lawWith().find(({ path }) => path === "decision.yaml")?.text ?? "";
}
