import { describe, expect, test } from "vitest";
import { faultsAfter, smallText } from "../../helpers/caseText.ts";

describe("the checker of a link or a note", () => {
  test("refuses a link to an unknown claim", () => {
    expect(faultsAfter(["links.yaml", 'to: "clm:no-pay"', 'to: "clm:no-pray"'])).toEqual([
      ["links.yaml", 1, "clm:no-pray is not defined.", "Did you mean clm:no-pay? Else define it."],
    ]);
  });

  test("refuses a link to itself", () => {
    expect(faultsAfter(["links.yaml", 'to: "clm:no-pay"', 'to: "clm:pay"'])).toEqual([
      ["links.yaml", 1, "lnk:1 links clm:pay to itself.", "Name another claim, or take it out."],
    ]);
  });

  test("refuses a link that is drawn twice, the other way round", () => {
    expect(
      faultsAfter([
        "links.yaml",
        undefined,
        `${smallText("links.yaml")}- { id: "lnk:2", kind: contradicts, from: "clm:no-pay", to: "clm:pay" }\n`,
      ]),
    ).toEqual([["links.yaml", 2, "lnk:2 says what lnk:1 says.", "Keep one of the two."]]);
  });

  test("refuses a note about nothing", () => {
    expect(faultsAfter(["notes.yaml", "about: [clm:amount, doc:a/p1]", "about: []"])).toEqual([
      ["notes.yaml", 4, "“about”: The list is empty.", "Write at least one."],
    ]);
  });

  test("refuses a note about something unknown", () => {
    expect(faultsAfter(["notes.yaml", "clm:amount", "clm:amounts"])).toEqual([
      ["notes.yaml", 4, "clm:amounts is not defined.", "Did you mean clm:amount? Else define it."],
    ]);
  });
});
