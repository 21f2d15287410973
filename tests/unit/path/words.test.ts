import { describe, expect, test } from "vitest";
import type { Edtf } from "../../../server/model/dates.ts";
import { type Outcome, outcomeText, untouchedText } from "../../../server/path/outcome.ts";
import { listed, pathText, type StepClaim, sentence } from "../../../server/path/sentences.ts";
import { when } from "../../../server/path/when.ts";

const CLAIM: StepClaim = {
  phrase: "pays",
  inverse: "is paid by",
  stance: "asserts",
  certainty: "flat",
  disputed: false,
  alleged: false,
  implied: [],
  validTime: "2025/.." as Edtf,
};
const NAMES = { from: "A", to: "B", origins: ["Kim Eun-ju"] };

describe("a step in words", () => {
  test("says who says so, how firmly and since when, in walking direction", () => {
    expect(sentence(CLAIM, true, NAMES)).toBe("A pays B (so Kim Eun-ju, flat, since 2025)");
    expect(sentence(CLAIM, false, { ...NAMES, from: "B", to: "A" })).toBe(
      "B is paid by A (so Kim Eun-ju, flat, since 2025)",
    );
  });

  test("says what stands against it, and calls an accusation alleged once", () => {
    const contested = { ...CLAIM, disputed: true, implied: ["subject"], validTime: undefined as never };
    expect(sentence(contested, true, NAMES)).toBe(
      "A pays B (so Kim Eun-ju, flat, disputed, one end is our reading, undated)",
    );
    expect(sentence({ ...CLAIM, stance: "denies", disputed: true }, true, NAMES)).toBe(
      "A pays B (denied by Kim Eun-ju, flat, since 2025)",
    );
    expect(sentence({ ...CLAIM, alleged: true }, true, NAMES)).toContain("flat, alleged, since");
    expect(sentence({ ...CLAIM, alleged: true, phrase: "is alleged to sell" }, true, NAMES)).toBe(
      "A is alleged to sell B (so Kim Eun-ju, flat, since 2025)",
    );
  });

  test("a path is numbered and names its weakest", () => {
    const weakest = { number: 2, claim: { ...CLAIM, certainty: "possible" as const }, origins: 2 };
    expect(pathText(["A pays B", "B leads C"], weakest)).toBe(
      "1. A pays B. 2. B leads C. Weakest: 2 (possible, 2 origins).",
    );
    const denied = { number: 1, claim: { ...CLAIM, stance: "denies" as const }, origins: 1 };
    expect(pathText(["A pays B"], denied)).toContain("Weakest: 1 (denied, held by nobody, one origin).");
  });

  test.each([
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
    [["A", "B", "C", "D"], "A, B and 2 more"],
  ])("lists %j", (names, text) => expect(listed(names)).toBe(text));

  test.each([
    [undefined, "undated"],
    ["2024-10~/..", "since about October 2024"],
    ["../2025-01-09", "until 9 January 2025"],
    ["2024/2025-03", "2024 to March 2025"],
    ["2024?", "2024, uncertain"],
    ["2024-21", "2024-21"],
    ["../..", "../.."],
  ])("%s is %s", (edtf, text) => expect(when(edtf)).toBe(text));
});

const NONE: Outcome = {
  from: "A",
  to: ["B"],
  maxLength: 4,
  lengths: [],
  more: false,
  complete: true,
  searchedUpTo: 4,
  nearest: undefined,
  filtered: false,
  leftOut: false,
  island: { name: "B", others: 2 },
  withoutFilter: undefined,
  throughContainers: undefined,
  throughHubs: undefined,
  containers: ["Objects and texts", "Instruments"],
};

describe("what a search came to", () => {
  test.each<[Partial<Outcome>, string]>([
    [{ lengths: [2] }, "One path from A to B, of 2 relations."],
    [{ lengths: [1, 1] }, "2 paths from A to B, of 1 relation each, best first."],
    [
      { lengths: [1, 3], more: true },
      "2 paths from A to B, of 1 to 3 relations, best first. There are more.",
    ],
    [{ to: ["B", "C"], lengths: [2] }, "One path from A to one of 2 things, of 2 relations."],
    [{}, "No path of any length leads from A to B. 2 other things hang together with B, and no more."],
    [{ nearest: 5 }, "No path within 4 relations leads from A to B. The shortest has 5: allow 5 relations."],
    [{ nearest: 13 }, "No path within 4 relations leads from A to B. The shortest has 13."],
    [
      { nearest: 5, filtered: true, withoutFilter: 2, throughContainers: 3 },
      "No path within 4 relations leads from A to B under this filter. The shortest has 5: allow 5 relations. " +
        "Without the filter there is one of 2 relations. Through objects and texts and instruments there is one of 3 relations.",
    ],
    [
      { nearest: 3, complete: false, searchedUpTo: 3 },
      "No path within 3 relations leads from A to B; the search for longer ones stopped at its cap on work.",
    ],
    [
      { lengths: [2], complete: false, searchedUpTo: 3, more: true },
      "One path from A to B, of 2 relations. There may be more. The search stopped at its cap on work: every path of at " +
        "most 3 relations was looked at, of longer ones not all.",
    ],
  ])("%j", (over, text) => expect(outcomeText({ ...NONE, ...over })).toBe(text));

  test("an end that nothing touches", () => {
    expect(untouchedText("A", 0)).toBe("No relation touches A, so no path can lead there.");
    expect(untouchedText("A", 1)).toBe("The filter leaves no relation at A, which has 1 without it.");
  });
});
