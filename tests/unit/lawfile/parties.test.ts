import { describe, expect, test } from "vitest";
import { lawFaultsAfter } from "../../helpers/lawText.ts";

describe("no duty is bound to a State", () => {
  const CURE =
    "Give the instrument “binding” (by which provision) or “custom” (who says so), or take the row out.";

  test("by a resolution that does not bind", () => {
    expect(lawFaultsAfter(["decision.yaml", "binding: prov:pact/2\n", ""])).toEqual([
      ["decision.yaml", 8, "Nothing here binds a State that has not joined.", CURE],
    ]);
  });

  test("by rules that nobody finds to be custom", () => {
    expect(
      lawFaultsAfter([
        "articles.yaml",
        undefined,
        "id: ins:articles\ntitle: Articles\nshort: Articles\nauthority: secondary-rule\nverified: known\nparties:\n  - { state: FRE, status: bound, source: A page, verified: known }\n",
      ]),
    ).toEqual([["articles.yaml", 7, "Nothing here binds a State that has not joined.", CURE]]);
  });

  test("by a treaty that it has not joined", () => {
    expect(lawFaultsAfter(["pact.yaml", "status: signatory", "status: bound"])).toEqual([
      [
        "pact.yaml",
        17,
        "Nobody is “bound” to a text that is treaty.",
        "Use one of party, signatory, withdrew-signature, not-party.",
      ],
    ]);
  });

  test("by a report, which can only be about it", () => {
    const report = (status: string) =>
      lawFaultsAfter([
        "report.yaml",
        undefined,
        `id: ins:report\ntitle: Report\nshort: Report\nauthority: soft-law\nverified: known\nparties:\n  - { state: FRE, status: ${status}, source: A page, verified: known }\n`,
      ]);
    expect(report("subject")).toEqual([]);
    expect(report("bound")).toEqual([
      ["report.yaml", 7, "Nobody is “bound” to a text that is soft-law.", "Use one of subject."],
    ]);
  });

  test("as a party from a day that nobody knows, unless the row says that it is uncertain", () => {
    const party = (verified: string) =>
      lawFaultsAfter(
        ["pact.yaml", "status: signatory, signed: 1930-05-02", "status: party"],
        ["pact.yaml", "verified: known }", `verified: ${verified} }`],
      );
    expect(party("uncertain")).toEqual([]);
    expect(party("known")).toEqual([
      [
        "pact.yaml",
        17,
        "A party since when?",
        "Write “since”, the first day on which it is bound, or mark the row uncertain.",
      ],
    ]);
  });
});

describe("the row of a State is refused", () => {
  test("where it stands twice", () => {
    expect(lawFaultsAfter(["pact.yaml", "state: SYL", "state: FRE"])).toEqual([
      ["pact.yaml", 17, "state:FRE stands here twice.", "Keep one of the two."],
    ]);
  });

  test("where its dates are not in order", () => {
    expect(lawFaultsAfter(["pact.yaml", "until: 1940-06-30", "until: 1930-12-31"])).toEqual([
      ["pact.yaml", 10, "The dates are not in order.", "Order them: signed, consented, since, until."],
    ]);
  });

  test("where it is bound before the instrument was in force", () => {
    expect(lawFaultsAfter(["pact.yaml", "inForce: 1931-01", "inForce: 1932"])).toEqual([
      ["pact.yaml", 13, "Bound before the instrument was in force.", "Check “since” and “inForce”."],
    ]);
  });

  test("where it has no source or no mark of how sure it is", () => {
    expect(lawFaultsAfter(["pact.yaml", ", source: The depositary, verified: known }", " }"])).toEqual([
      ["pact.yaml", 17, "“source” of party 2 is missing.", "Add it: docs/law-format.md says how."],
      ["pact.yaml", 17, "“verified” of party 2 is missing.", "Add it: docs/law-format.md says how."],
    ]);
  });
});
