import { expect, test } from "vitest";
import { type UsedWords, usesOf } from "../../../server/facet/uses.ts";

function relation(text: string): UsedWords {
  const [subject = "", subjectKind = "", predicate = "", object = "", objectKind = ""] = text.split(" ");
  return { subject, subjectKind, predicate, object, objectKind };
}

test("words in use: entities by kind, relations by triple, each once", () => {
  const use = usesOf(
    [
      "kim Person LEADS dprk State",
      "dprk State SENT troops Group",
      "dprk State SENT kim Person",
      "dprk State KNOWS russia State",
      "dprk State SENT others Group",
    ].map(relation),
  );
  expect(use).toEqual({
    entities: 5,
    relations: 5,
    predicates: 3,
    kinds: [
      { kind: "Group", entities: 2, relations: 2 },
      { kind: "State", entities: 2, relations: 5 },
      { kind: "Person", entities: 1, relations: 2 },
    ],
    triples: [
      { subject: "State", predicate: "SENT", object: "Group", relations: 2 },
      { subject: "Person", predicate: "LEADS", object: "State", relations: 1 },
      { subject: "State", predicate: "KNOWS", object: "State", relations: 1 },
      { subject: "State", predicate: "SENT", object: "Person", relations: 1 },
    ],
  });
});

test("words in use: what is drawn counts even where no relation touches it", () => {
  expect(usesOf([], [["hague", "Place"]])).toEqual({
    entities: 1,
    relations: 0,
    predicates: 0,
    kinds: [{ kind: "Place", entities: 1, relations: 0 }],
    triples: [],
  });
});
