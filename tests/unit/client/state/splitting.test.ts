import { describe, expect, test } from "vitest";
import {
  type Splittable,
  splittable,
  splitWish,
  takenWords,
} from "../../../../client/state/curation/splitting.ts";

const KIM = "small/ent:kim";
const ADA = "small/ent:ada";

const answer = {
  node: {
    id: KIM,
    name: "Kim",
    kind: "Person",
    aliases: ["Kim Il", "Kim the Second"],
    claims: {
      totalCount: 5,
      nodes: [
        { id: "small/clm:led", text: "Kim led.", subject: { id: KIM }, object: null },
        { id: "small/clm:met", text: "Ada met Kim.", subject: { id: ADA }, object: { id: KIM } },
        { id: "small/clm:knew", text: "Kim knew himself.", subject: { id: KIM }, object: { id: KIM } },
      ],
    },
  },
  spoken: {
    totalCount: 1,
    nodes: [
      {
        id: "small/clm:war",
        assertions: [
          {
            id: "small/ast:war/1",
            quote: "It was war",
            speakers: [{ id: ADA }, { id: KIM }],
            passage: { id: "small/psg:a/2", place: "¶2", document: { id: "small/doc:a", letter: "A" } },
          },
          {
            id: "small/ast:war/2",
            quote: "War, she says",
            speakers: [{ id: ADA }],
            passage: { id: "small/psg:a/3", place: "¶3", document: { id: "small/doc:a", letter: "A" } },
          },
        ],
      },
    ],
  },
} as unknown as Parameters<typeof splittable>[0];

describe("an entity that is split", () => {
  test("offers its names, the claims about it and the sentences in which it speaks, and counts what is not listed", () => {
    expect(splittable(answer, KIM)).toEqual({
      name: "Kim",
      kind: "Person",
      aliases: [
        { id: "alias Kim Il", words: "Kim Il" },
        { id: "alias Kim the Second", words: "Kim the Second" },
      ],
      claims: [
        { id: "small/clm:led", words: "Kim led.", subject: true, object: false },
        { id: "small/clm:met", words: "Ada met Kim.", subject: false, object: true },
        { id: "small/clm:knew", words: "Kim knew himself.", subject: true, object: true },
      ],
      sentences: [{ id: "small/ast:war/1", words: "It was war", place: "A ¶2" }],
      unlisted: 2,
    });
  });

  test("is nothing while the answer is about another one", () => {
    expect(splittable(answer, ADA)).toBeNull();
    expect(splittable(undefined, KIM)).toBeNull();
  });

  test("gives what was chosen at each end where it stands, and an alias that becomes the name is one no more", () => {
    const whole = splittable(answer, KIM) as Splittable;
    const taken = new Set([
      "alias Kim Il",
      "alias Kim the Second",
      "small/clm:met",
      "small/clm:knew",
      "small/ast:war/1",
    ]);
    expect(splitWish(whole, " Kim the Second ", "Person", taken)).toEqual({
      name: "Kim the Second",
      kind: "Person",
      aliases: ["Kim Il"],
      subjectOf: ["small/clm:knew"],
      objectOf: ["small/clm:met", "small/clm:knew"],
      speakerIn: ["small/ast:war/1"],
    });
    expect(takenWords(whole, taken)).toBe("2 names, 2 claims about it, 1 sentence in which it speaks");
  });
});
