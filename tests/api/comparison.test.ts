import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => (short.includes(":") ? `${CASE}/${short}` : short);

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

const COMPARE = `query ($a: String!, $b: String!, $filter: ClaimFilter) {
  compare(case: "${CASE}", a: $a, b: $b, filter: $filter) {
    compared a { claims } b { claims } claims { both onlyA onlyB } undated
    pairs(first: 500) { totalCount nodes { tie a { claim { id } assertions { passage { document { letter } } } } b { claim { id } } } }
    a1: only(side: A, first: 500) { nodes { id } }
    b1: only(side: B, first: 500) { nodes { id } }
  }
}`;

interface Answer {
  readonly compare: {
    readonly compared: string;
    readonly a: { readonly claims: number };
    readonly b: { readonly claims: number };
    readonly claims: { readonly both: number; readonly onlyA: number; readonly onlyB: number };
    readonly undated: number | null;
    readonly pairs: {
      readonly totalCount: number;
      readonly nodes: {
        readonly tie: string;
        readonly a: {
          readonly claim: { readonly id: string };
          readonly assertions: { readonly passage: { readonly document: { readonly letter: string } } }[];
        };
        readonly b: { readonly claim: { readonly id: string } };
      }[];
    };
  };
}

async function asked(a: string, b: string, filter?: object) {
  return (await house.ask<Answer>(COMPARE, { a: id(a), b: id(b), filter })).compare;
}

async function refused(a: string, b: string) {
  const { errors } = await house.answer(COMPARE, { a: id(a), b: id(b) });
  return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`);
}

describe("compare", () => {
  test("holds the two articles against each other, and a filter narrows both", async () => {
    const all = await asked("doc:a", "doc:b");
    const { both, onlyA, onlyB } = all.claims;
    expect(both + onlyA + onlyB).toBe(all.a.claims + all.b.claims);
    expect(
      all.pairs.nodes.find(({ a, b }) => a.claim.id === id("clm:a-c02") && b.claim.id === id("clm:b-c02"))
        ?.tie,
    ).toBe("CONTRADICTS");
    const letters = all.pairs.nodes.flatMap(({ a }) =>
      a.assertions.map(({ passage }) => passage.document.letter),
    );
    expect(new Set(letters)).toEqual(new Set(["A"]));
    const calls = await asked("doc:a", "doc:b", { kinds: ["CALL"] });
    expect([calls.a.claims < all.a.claims, calls.pairs.totalCount > 0]).toEqual([true, true]);
    expect(await asked("doc:a", "doc:b", { documents: [id("doc:record-bbc-flashpoint")] })).toMatchObject({
      a: { claims: 0 },
      b: { claims: 0 },
    });
  });

  test("swapping the sides swaps the answer", async () => {
    const [one, other] = [
      await asked("ent:russia", "ent:north-korea"),
      await asked("ent:north-korea", "ent:russia"),
    ];
    expect(other.claims).toEqual({ both: one.claims.both, onlyA: one.claims.onlyB, onlyB: one.claims.onlyA });
    expect(other.pairs.totalCount).toBe(one.pairs.totalCount);
  });

  test("tells what came in between two days, and how much has no time of saying", async () => {
    const days = await asked("2024-12-01", "2025-03-01");
    expect([days.compared, days.claims.onlyA, days.claims.onlyB > 0, (days.undated ?? 0) > 0]).toEqual([
      "DAYS",
      0,
      true,
      true,
    ]);
    const known = await asked("2024-12", "2025-03-01", { knownBy: "2024-12-31" });
    expect([known.a.claims, known.claims.onlyB]).toEqual([known.b.claims, 0]);
  });

  test("says what cannot be compared", async () => {
    expect(await refused("doc:a", "ent:russia")).toEqual([
      "BAD_USER_INPUT: The first (a) is a document, the second (b) an entity. Compare two documents, two entities or two days.",
    ]);
    expect(await refused("doc:a", "doc:a")).toEqual([
      "BAD_USER_INPUT: Both are the same: Document A. Choose another for one of them.",
    ]);
    expect(await refused("doc:a", "doc:nowhere")).toEqual([
      `NOT_FOUND: b: no document of ${CASE} is called “${CASE}/doc:nowhere”.`,
    ]);
    expect(await refused("2024-12-01", "2024-12/..")).toEqual([
      "BAD_USER_INPUT: b: “2024-12/..” is neither a document’s nor an entity’s id, nor a day with an end, such as 2024-12-01.",
    ]);
  });
});
