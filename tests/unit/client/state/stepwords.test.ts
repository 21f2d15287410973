import { describe, expect, test } from "vitest";
import { openEntities } from "../../../../client/state/steps.ts";
import { methodNote, type Names, stepWords } from "../../../../client/state/stepwords.ts";

const ent = (slug: string) => `c/ent:${slug}`;
const base = openEntities([ent("a")]);

const names: Names = {
  name: (id) => ({ [ent("a")]: "Kim Jong-un regime", [ent("b")]: "Russia" })[id],
  phrase: () => "receives",
  kind: (kind) => `${kind}s`,
  finding: () => undefined,
};

describe("steps in words", () => {
  test("say what was done, to whom, and how many came", () => {
    expect(stepWords({ do: "expand", entity: ent("a"), added: Array(10).fill(ent("x")) }, names)).toEqual({
      verb: "Expanded",
      what: "Kim Jong-un regime",
      count: "+10",
    });
    expect(stepWords({ do: "hide", ids: [ent("gone")] }, names).what).toBe("something not in this case");
    expect(
      stepWords({ do: "filter", set: { validDuring: "2024-06/2025-09", orUndated: true } }, names).what,
    ).toBe("so 2024-06 to 2025-09, or undated");
    expect(stepWords({ do: "filter", set: { withoutSpeakers: ["c/ent:nobody"] } }, names).verb).toBe(
      "Switched off",
    );
    expect(stepWords({ do: "filter", set: { knownBy: "2024-12-01" } }, names).what).toBe(
      "what had been said by 2024-12-01",
    );
  });

  test("say which rule has which colour, and whose colour was taken away", () => {
    const rule = { speakers: [ent("b")], minOrigins: 2, disputed: true };
    expect(stepWords({ do: "colour", colour: 2, rule }, names)).toEqual({
      verb: "Gave colour 2, amber, to",
      what: "said by Russia, 2 or more origins, disputed only",
      count: "",
    });
    expect(stepWords({ do: "colour", colour: 1, rule: { disputed: true }, instead: true }, names)).toEqual({
      verb: "Gave colour 1, blue, to",
      what: "disputed only",
      count: "filter off",
    });
    expect(stepWords({ do: "colour", colour: 3, rule: { disputed: true }, from: 1 }, names)).toEqual({
      ...{ verb: "Changed colour 1 to colour 3, green:", what: "disputed only", count: "" },
    });
    expect(stepWords({ do: "colour", colour: 2, rule: null }, names)).toEqual({
      ...{ verb: "Took away", what: "colour 2, amber", count: "" },
    });
  });

  test("become a method note with figures, link and query", () => {
    const facts = {
      caseTitle: "T",
      date: "2026-01-02",
      link: "http://x/",
      entities: 3,
      relations: 2,
      notShown: 4,
      query: "q",
      variables: "{}",
    };
    const note = methodNote(base, [{ do: "expand", entity: ent("b"), added: [ent("x")] }], names, facts);
    expect(note.split("\n").slice(0, 6)).toEqual([
      "How this view of “T” was made",
      "",
      "1. Opened Kim Jong-un regime.",
      "2. Expanded Russia (+1).",
      "",
      "On 2026-01-02 it showed 3 entities and 2 relations. 4 more within reach are not shown.",
    ]);
  });
});
