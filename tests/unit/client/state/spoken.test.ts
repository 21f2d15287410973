import { expect, test } from "vitest";
import { spokenOf } from "../../../../client/state/spoken.ts";

test("steps speak of what they open, expand and place, and of every voice and document of a filter", () => {
  expect(
    spokenOf([
      { do: "open", entities: ["c/ent:a"], claims: ["c/clm:1"], hops: 2, limit: 38 },
      { do: "expand", entity: "c/ent:b", added: ["c/ent:x"] },
      { do: "pin", id: "c/ent:d", x: 1, y: 2 },
      { do: "hide", ids: ["c/ent:e"] },
      {
        do: "filter",
        set: {
          speakers: ["c/ent:f"],
          withoutSpeakers: ["c/ent:g", "c/ent:a"],
          documents: ["c/doc:h"],
          predicates: ["PAYS"],
          text: "soldiers",
          minOrigins: 2,
        },
      },
      { do: "filter", set: { speakers: null, knownBy: "2024" } },
      { do: "limit", limit: 50 },
    ]),
  ).toEqual(["c/ent:a", "c/ent:b", "c/ent:d", "c/ent:e", "c/doc:h", "c/ent:f", "c/ent:g"]);
});
