import { describe, expect, test } from "vitest";
import { faultsAfter } from "../../helpers/caseText.ts";

describe("the checker of a claim", () => {
  test("refuses a claim without an assertion", () => {
    expect(
      faultsAfter([
        "claims.yaml",
        "assertions:\n    - passage: doc:b/p1\n      quote: Nobody is paid in Freedonia\n      speakers: [ent:ada, ent:miners]\n      stance: reports\n      certainty: reported\n      saidAt: 2024-06\n",
        "assertions: []\n",
      ]),
    ).toEqual([
      [
        "claims.yaml",
        17,
        "clm:no-pay has no assertion.",
        "Say who states it and where, or take the claim out.",
      ],
    ]);
  });

  test("refuses an unknown predicate and offers the nearest", () => {
    expect(faultsAfter(["claims.yaml", "predicate: PAYS", "predicate: PAY"])).toEqual([
      ["claims.yaml", 6, "“PAY” is no predicate.", "Did you mean “PAYS”? Use one of PAYS, SELLS, NAMES."],
    ]);
  });

  test("refuses a subject outside the predicate's domain", () => {
    expect(faultsAfter(["claims.yaml", "subject: ent:freedonia", "subject: ent:ada"])).toEqual([
      ["claims.yaml", 5, "PAYS takes no Person as its subject: ent:ada.", "Its subject may be State."],
    ]);
  });

  test("refuses an object outside the predicate's range", () => {
    expect(faultsAfter(["claims.yaml", "object: ent:miners", "object: ent:strike"])).toEqual([
      [
        "claims.yaml",
        7,
        "PAYS takes no Event as its object: ent:strike.",
        "Its object may be Person, Group.",
      ],
    ]);
  });

  test("refuses an edge that is not whole", () => {
    expect(faultsAfter(["claims.yaml", "  object: ent:miners\n", ""])).toEqual([
      [
        "claims.yaml",
        2,
        "“object” missing beside the rest of the edge.",
        "Subject, predicate and object come together or not at all.",
      ],
    ]);
  });

  test("refuses an implied end without an edge", () => {
    expect(
      faultsAfter(["claims.yaml", "text: Nobody is paid.", "text: Nobody is paid.\n  implied: [subject]"]),
    ).toEqual([
      ["claims.yaml", 20, "“implied” stands on a claim without an edge.", "Take it out, or give the edge."],
    ]);
  });

  test("refuses an unknown subject", () => {
    expect(faultsAfter(["claims.yaml", "subject: ent:freedonia", "subject: ent:fredonia"])).toEqual([
      ["claims.yaml", 5, "ent:fredonia is not defined.", "Did you mean ent:freedonia? Else define it."],
    ]);
  });

  test("refuses an unknown speaker", () => {
    expect(
      faultsAfter(["claims.yaml", "speakers: [ent:ada, ent:miners]", "speakers: [ent:ada, ent:kees]"]),
    ).toEqual([["claims.yaml", 23, "ent:kees is not defined.", "Define it in entities.yaml."]]);
  });

  test("refuses an unknown passage", () => {
    expect(faultsAfter(["claims.yaml", "passage: doc:b/p1", "passage: doc:b/p2"])).toEqual([
      ["claims.yaml", 21, "doc:b/p2 is not defined.", "Did you mean doc:b/p1? Else define it."],
    ]);
  });

  test("refuses a document where a passage belongs", () => {
    expect(faultsAfter(["claims.yaml", "passage: doc:b/p1", "passage: doc:b"])).toEqual([
      ["claims.yaml", 21, "doc:b is a document.", "Name its passage: doc:b/p1."],
    ]);
  });

  test("refuses a quote that is not in its passage and shows the nearest stretch", () => {
    expect(
      faultsAfter([
        "claims.yaml",
        "quote: Nobody is paid in Freedonia",
        "quote: Nobody was paid in freedonia",
      ]),
    ).toEqual([
      [
        "claims.yaml",
        22,
        "The quote is not in doc:b/p1: Nobody was paid in freedonia",
        "The nearest stretch is: Nobody is paid in Freedonia,",
      ],
    ]);
  });

  test("refuses a quote that nothing in the passage resembles", () => {
    expect(
      faultsAfter(["claims.yaml", "quote: Nobody is paid in Freedonia", "quote: Quite something else"]),
    ).toEqual([
      [
        "claims.yaml",
        22,
        "The quote is not in doc:b/p1: Quite something else",
        "Copy a stretch of the passage.",
      ],
    ]);
  });

  test("refuses a quote that stands twice", () => {
    expect(faultsAfter(["claims.yaml", "quote: about 20 crowns", "quote: pays"])).toEqual([
      [
        "claims.yaml",
        33,
        "The quote stands more than once in doc:a/p1: pays",
        "Lengthen it until it occurs once.",
      ],
    ]);
  });

  test("refuses a range without its upper end", () => {
    expect(faultsAfter(["claims.yaml", "bound: about, value: 20", "bound: between, value: 20"])).toEqual([
      ["claims.yaml", 30, "“between” has no “upTo”.", "Give both ends: value and upTo."],
    ]);
  });

  test("refuses an upper end without a range", () => {
    expect(faultsAfter(["claims.yaml", "value: 20,", "value: 20, upTo: 30,"])).toEqual([
      ["claims.yaml", 30, "“about” has no upper end.", "Write bound: between, or take upTo out."],
    ]);
  });

  test("refuses an upper end below the lower", () => {
    expect(
      faultsAfter(["claims.yaml", "bound: about, value: 20,", "bound: between, value: 20, upTo: 10,"]),
    ).toEqual([["claims.yaml", 30, "“upTo” is not above “value”.", "Write the smaller figure first."]]);
  });

  test("refuses a figure in words", () => {
    expect(faultsAfter(["claims.yaml", "value: 20,", "value: twenty,"])).toEqual([
      ["claims.yaml", 30, "“value”: “twenty” is no number.", "Write digits without separators: 2000, 51.73."],
    ]);
  });

  test("refuses a quantity without unit", () => {
    expect(faultsAfter(["claims.yaml", ", unit: crowns", ""])).toEqual([
      ["claims.yaml", 30, "“unit” is missing.", "Add it: docs/case-format.md says how."],
    ]);
  });

  test("refuses a basis of a time that is not given", () => {
    expect(
      faultsAfter(["claims.yaml", "text: Nobody is paid.", "text: Nobody is paid.\n  validBasis: printed"]),
    ).toEqual([
      ["claims.yaml", 20, "“validBasis” stands without “validTime”.", "Add the time, or take it out."],
    ]);
  });

  test("refuses a tier that is none", () => {
    expect(faultsAfter(["claims.yaml", "tier: 1", "tier: 3"])).toEqual([
      ["claims.yaml", 9, "“tier”: “3” is not known here.", "Use one of 1, 2."],
    ]);
  });
});
