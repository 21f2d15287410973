import { expect, test } from "vitest";
import type { Assertion, Case, Claim } from "../../../server/model/case.ts";
import { originOf, standing, standingContext } from "../../../server/model/derive.ts";
import type { ShortId } from "../../../server/model/ids.ts";
import { caseOf, SMALL, smallWith } from "../../helpers/caseText.ts";

const whole = caseOf(SMALL);

/** The first claim with other assertions, each made from its one assertion. */
function pay(...changes: Partial<Record<keyof Assertion, unknown>>[]): Claim {
  const [claim] = whole.claims as [Claim];
  const [assertion] = claim.assertions as [Assertion];
  return { ...claim, assertions: changes.map((change) => ({ ...assertion, ...change })) as Assertion[] };
}

function standingOf(claim: Claim, within: Case = { ...whole, links: [] }) {
  return standing(claim, standingContext(within));
}

test("a claim stands as its assertions and links make it", () => {
  expect(standing(whole.claims[0] as Claim, standingContext(whole))).toEqual({
    certainty: "flat",
    stance: "asserts",
    origins: ["ent:ada"],
    speakers: ["ent:letter-a"],
    documents: ["doc:a"],
    chains: ["|ent:letter-a|"],
    disputed: true,
    valid: { from: "2023-01-01", to: "2024-12-31" },
    said: { from: "2024-05-01", to: "2024-05-01" },
  });
});

test("an author who repeats themselves, in person and through their text, is one origin", () => {
  expect(
    standingOf(pay({}, { speakers: ["ent:letter-a", "ent:ada"] }, { speakers: ["ent:ada"] })).origins,
  ).toEqual(["ent:ada"]);
});

test("the origin of a chain is its innermost voice", () => {
  const chain = ["ent:letter-a", "ent:report", "ent:witness"] as ShortId[];
  expect(originOf(chain, new Map())).toBe("ent:witness");
});

test("the strongest certainty is that of those who hold the claim", () => {
  const claim = pay(
    { certainty: "possible" },
    { certainty: "estimate", stance: "reports" },
    { certainty: "flat", stance: "denies" },
  );
  expect(standingOf(claim)).toMatchObject({ certainty: "estimate", stance: "asserts", disputed: true });
});

test("a claim that nobody holds is denied, or doubted, and counts the voices against it", () => {
  const claim = pay(
    { stance: "doubts", certainty: "opinion" },
    { stance: "denies", certainty: "flat", speakers: ["ent:miners"] },
  );
  expect(standingOf(claim)).toMatchObject({
    stance: "denies",
    certainty: "flat",
    origins: ["ent:ada", "ent:miners"],
    disputed: true,
  });
});

test("a claim that is linked as contradicted is disputed, one that is qualified is not", () => {
  expect(standingOf(pay({}), whole).disputed).toBe(true);
  const qualified = caseOf(smallWith(["links.yaml", "contradicts", "qualifies"]));
  expect(standingOf(pay({}), qualified).disputed).toBe(false);
});

test("it was said from the first day to the last, and open where a text has no date", () => {
  expect(standingOf(pay({}, { saidAt: "2025-02" })).said).toEqual({ from: "2024-05-01", to: "2025-02-28" });
  expect(standingOf(pay({}, { passage: "doc:b/p1" })).said).toEqual({ from: "2024-05-01", to: undefined });
});
