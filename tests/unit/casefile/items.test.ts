import { describe, expect, test } from "vitest";
import { faultsAfter } from "../../helpers/caseText.ts";

describe("the checker of a field of an item", () => {
  test("refuses a duplicate id and names the place of the first", () => {
    expect(faultsAfter(["entities.yaml", "id: ent:ada", "id: ent:miners"])).toEqual([
      ["claims.yaml", 23, "ent:ada is not defined.", "Define it in entities.yaml."],
      ["documents/a.md", 7, "ent:ada is not defined.", "Define it in entities.yaml."],
      [
        "entities.yaml",
        9,
        "ent:miners is defined twice; first at entities.yaml:5.",
        "Give one of the two another id.",
      ],
    ]);
  });

  test("refuses an id that is no slug", () => {
    expect(faultsAfter(["entities.yaml", "id: ent:ada", "id: ent:Ada Alm"])).toEqual([
      ["claims.yaml", 23, "ent:ada is not defined.", "Define it in entities.yaml."],
      ["documents/a.md", 7, "ent:ada is not defined.", "Define it in entities.yaml."],
      [
        "entities.yaml",
        9,
        "“id”: “ent:Ada Alm” is no id.",
        "Write ent: and a slug of lower-case letters, digits and hyphens: ent:some-name.",
      ],
    ]);
  });

  test("refuses an id of another kind of thing", () => {
    expect(faultsAfter(["entities.yaml", "id: ent:strike", "id: clm:strike"])).toEqual([
      [
        "entities.yaml",
        15,
        "“id”: “clm:strike” is no id.",
        "Write ent: and a slug of lower-case letters, digits and hyphens: ent:some-name.",
      ],
    ]);
  });

  test("refuses an item without id", () => {
    expect(faultsAfter(["notes.yaml", "id: note:1\n  ", ""])).toEqual([
      ["notes.yaml", 1, "“id” is missing.", "Add it: docs/case-format.md says how."],
    ]);
  });

  test("refuses an unknown key and offers the nearest", () => {
    expect(faultsAfter(["claims.yaml", "validTime:", "validtime:"])).toEqual([
      [
        "claims.yaml",
        8,
        "“validtime” is no key of the item.",
        "Did you mean “validTime”? Use one of id, kind, text, subject, predicate, object, alleged, implied, quantity, measure, validTime, validBasis, tier, covers, note, assertions.",
      ],
    ]);
  });

  test("refuses an unknown key of an assertion and offers its keys", () => {
    expect(faultsAfter(["claims.yaml", "hedge: about", "sureness: about"])).toEqual([
      [
        "claims.yaml",
        37,
        "“sureness” is no key of assertion 1.",
        "Use one of passage, quote, speakers, stance, certainty, hedge, reading, unsourced, saidAt, covers.",
      ],
    ]);
  });

  test("refuses a missing field", () => {
    expect(faultsAfter(["claims.yaml", "      certainty: flat\n", ""])).toEqual([
      ["claims.yaml", 12, "“certainty” of assertion 1 is missing.", "Add it: docs/case-format.md says how."],
    ]);
  });

  test("refuses an empty text", () => {
    expect(faultsAfter(["claims.yaml", "text: Nobody is paid.", "text:"])).toEqual([
      ["claims.yaml", 19, "“text”: The text is empty.", "Write it, or take the key out."],
    ]);
  });

  test("refuses a text where a list belongs", () => {
    expect(faultsAfter(["entities.yaml", "aliases: [the miners]", "aliases: the miners"])).toEqual([
      ["entities.yaml", 8, "“aliases” is a text, not a list.", "See docs/case-format.md."],
    ]);
  });

  test("refuses a list where a text belongs", () => {
    expect(faultsAfter(["entities.yaml", "name: Ada Alm", "name: [Ada, Alm]"])).toEqual([
      ["entities.yaml", 11, "“name” is a list, not a text.", "See docs/case-format.md."],
    ]);
  });

  test("refuses a file that is no list", () => {
    expect(faultsAfter(["notes.yaml", undefined, "id: note:1\n"])).toEqual([
      ["notes.yaml", 1, "The file is no list.", "Begin each item with “- id: …”."],
    ]);
  });

  test("refuses a word that is not among the known ones", () => {
    expect(faultsAfter(["claims.yaml", "stance: reports", "stance: report"])).toEqual([
      [
        "claims.yaml",
        24,
        "“stance” of assertion 1: “report” is not known here.",
        "Did you mean “reports”? Use one of asserts, reports, denies, doubts.",
      ],
    ]);
  });

  test("refuses an empty list of speakers", () => {
    expect(faultsAfter(["claims.yaml", "speakers: [ent:ada, ent:miners]", "speakers: []"])).toEqual([
      ["claims.yaml", 23, "“speakers” of assertion 1: The list is empty.", "Write at least one."],
    ]);
  });

  test("refuses an entry that stands twice in a list", () => {
    expect(
      faultsAfter(["claims.yaml", "speakers: [ent:ada, ent:miners]", "speakers: [ent:ada, ent:ada]"]),
    ).toEqual([
      [
        "claims.yaml",
        23,
        "“speakers” of assertion 1: “ent:ada” stands twice in the list.",
        "Keep one of the two.",
      ],
    ]);
  });

  test("refuses a code of an inventory with a space", () => {
    expect(faultsAfter(["claims.yaml", "covers: [A-1]", "covers: [A 1]"])).toEqual([
      ["claims.yaml", 10, "“covers”: “A 1” is no inventory code.", "Use letters, digits and hyphens: A-C05."],
    ]);
  });

  test("refuses a date that is not EDTF", () => {
    expect(faultsAfter(["claims.yaml", "validTime: 2023/2024", "validTime: May 2023"])).toEqual([
      [
        "claims.yaml",
        8,
        "“validTime”: “May 2023” is no EDTF date.",
        "Write ISO 8601-2: 2024-10, 2024-10/2025-03, 2024~, 2025-08-15/..",
      ],
    ]);
  });

  test("refuses a name that turns the reading direction round", () => {
    expect(faultsAfter(["entities.yaml", "name: Ada Alm", 'name: "Ada \\u202e Alm"'])).toEqual([
      ["entities.yaml", 11, "“name”: The text holds the invisible character U+202E.", "Take it out."],
    ]);
  });

  test("refuses a control character", () => {
    expect(faultsAfter(["claims.yaml", "text: Nobody is paid.", 'text: "Nobody \\b is paid."'])).toEqual([
      ["claims.yaml", 19, "“text”: The text holds the invisible character U+0008.", "Take it out."],
    ]);
  });

  test("refuses half a character", () => {
    expect(faultsAfter(["entities.yaml", "aliases: [the miners]", 'aliases: ["\\ud800x"]'])).toEqual([
      [
        "entities.yaml",
        8,
        "“text” of alias 1: The text holds the invisible character U+D800.",
        "Take it out.",
      ],
    ]);
  });
});
