import { describe, expect, test } from "vitest";
import { faultsAfter, smallText } from "../../helpers/caseText.ts";

describe("the checker of YAML", () => {
  test("refuses a key that stands twice", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  kind: Group"])).toEqual([
      ["entities.yaml", 11, "The key stands twice.", "Keep one of the two."],
    ]);
  });

  test("refuses a quote that is not closed", () => {
    expect(faultsAfter(["notes.yaml", "kind: caution", 'kind: "caution'])).toEqual([
      [
        "notes.yaml",
        5,
        'Not YAML: Missing closing "quote.',
        "Mend the indentation, quotes or brackets; a text with a colon or # needs quotes.",
      ],
    ]);
  });

  test("refuses a tag", () => {
    expect(faultsAfter(["entities.yaml", "name: Ada Alm", "name: !!binary QQ=="])).toEqual([
      ["entities.yaml", 11, "A YAML tag (!!binary) stands here.", "Take it out."],
    ]);
  });

  test("refuses two documents in a file", () => {
    expect(faultsAfter(["notes.yaml", undefined, `${smallText("notes.yaml")}---\n[]\n`])).toEqual([
      ["notes.yaml", 5, "A second YAML document begins here.", "Take the line with --- out."],
    ]);
  });

  test("refuses an alias before it is followed", () => {
    expect(faultsAfter(["notes.yaml", undefined, "- &a [x, x]\n- &b [*a, *a, *a]\n- [*b, *b]\n"])).toEqual([
      ["notes.yaml", 2, "A YAML alias (*a) stands here.", "Write the value out."],
    ]);
  });

  test("refuses a merge key like any other unknown key", () => {
    expect(faultsAfter(["entities.yaml", "kind: Person", "kind: Person\n  <<: x"])).toEqual([
      [
        "entities.yaml",
        11,
        "“<<” is no key of the item.",
        "Use one of id, kind, name, plural, aliases, description, state, law, when, place, organOf, partyIn, sensitive, sameAs, covers.",
      ],
    ]);
  });
});

describe("texts that are made to harm", () => {
  test("a bomb of aliases is refused in no time", () => {
    const rows = Array.from(
      { length: 30 },
      (_, i) => `- &a${i + 1} [${Array(10).fill(`*a${i}`).join(", ")}]`,
    );
    const started = performance.now();
    const [fault] = faultsAfter(["notes.yaml", undefined, ["- &a0 [x]", ...rows].join("\n")]);
    expect(fault).toEqual(["notes.yaml", 2, "A YAML alias (*a0) stands here.", "Write the value out."]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("brackets nested a hundred thousand deep are refused", () => {
    const cure = "Take the superfluous brackets out.";
    const faults = faultsAfter(["notes.yaml", undefined, `- ${"[".repeat(100_000)}${"]".repeat(100_000)}`]);
    expect(faults).toEqual([["notes.yaml", 1, "The text is nested too deeply.", cure]]);
  });

  test("a key called __proto__ is a key like any other", () => {
    const [fault] = faultsAfter([
      "notes.yaml",
      "kind: caution",
      "kind: caution\n  __proto__: { kind: method }",
    ]);
    expect(fault?.slice(0, 3)).toEqual(["notes.yaml", 3, "“__proto__” is no key of the item."]);
  });

  test("a file of nothing but a comment is an empty list", () => {
    expect(faultsAfter(["notes.yaml", undefined, "# nothing yet\n"], ["links.yaml", undefined, ""])).toEqual(
      [],
    );
  });
});
