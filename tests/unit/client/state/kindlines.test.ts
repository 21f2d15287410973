import { expect, test } from "vitest";
import { linesOf, type Triple, verbsOf } from "../../../../client/state/kindlines.ts";

const triple = (subject: string, predicate: string, object: string, relations: number): Triple => ({
  subject: { name: subject },
  predicate: { name: predicate },
  object: { name: object },
  relations,
});

const TRIPLES = [
  triple("State", "RECEIVES", "Payment", 2),
  triple("Payment", "GOES_TO", "State", 3),
  triple("State", "LEADS", "State", 1),
  triple("Group", "RECEIVES", "Payment", 4),
];

test("lines: all relations between two kinds are one line, whichever way they run", () => {
  expect(linesOf(TRIPLES)).toEqual([
    {
      id: "Payment.State",
      a: "Payment",
      b: "State",
      relations: 5,
      verbs: [
        { predicate: "GOES_TO", from: "Payment", to: "State", relations: 3 },
        { predicate: "RECEIVES", from: "State", to: "Payment", relations: 2 },
      ],
    },
    {
      id: "Group.Payment",
      a: "Group",
      b: "Payment",
      relations: 4,
      verbs: [{ predicate: "RECEIVES", from: "Group", to: "Payment", relations: 4 }],
    },
    {
      id: "State.State",
      a: "State",
      b: "State",
      relations: 1,
      verbs: [{ predicate: "LEADS", from: "State", to: "State", relations: 1 }],
    },
  ]);
});

test("verbs: counted over all kinds, most relations first", () => {
  expect(verbsOf(TRIPLES)).toEqual([
    { predicate: "RECEIVES", relations: 6 },
    { predicate: "GOES_TO", relations: 3 },
    { predicate: "LEADS", relations: 1 },
  ]);
});
