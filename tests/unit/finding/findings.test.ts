import { describe, expect, test } from "vitest";
import type { CaseFacts, Finding } from "../../../server/finding/facts.ts";
import { findingsOf, RULES } from "../../../server/finding/index.ts";
import type { NodeId } from "../../../server/model/ids.ts";
import type { ClaimRecord, EntityRecord } from "../../../server/model/records.ts";

const id = (text: string) => `case/${text}` as NodeId;

function claim(slug: string, over: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id: id(`clm:${slug}`),
    case: "case" as ClaimRecord["case"],
    position: 1,
    kind: "fact",
    text: `Claim ${slug}.`,
    alleged: false,
    implied: [],
    tier: 1,
    certainty: "flat",
    stance: "asserts",
    origins: [id("ent:author")],
    originCount: 1,
    speakers: [id("ent:author")],
    documents: [id("doc:a")],
    disputed: false,
    ...over,
  };
}

function facts(claims: ClaimRecord[], ties: CaseFacts["ties"] = []): CaseFacts {
  const named = { author: "Ann Author", other: "Olga Other", state: "Northland", payment: "Monthly payment" };
  const entities = Object.entries(named).map(([slug, name]) => {
    const kind = slug === "payment" ? "Payment" : slug === "state" ? "State" : "Person";
    return [
      id(`ent:${slug}`),
      { id: id(`ent:${slug}`), name, kind, partyIn: [] as readonly NodeId[] } as EntityRecord,
    ] as const;
  });
  return {
    claims,
    ties,
    claimById: new Map(claims.map((one) => [one.id, one])),
    entities: new Map(entities),
    letters: new Map([
      [id("doc:a"), "A"],
      [id("doc:b"), "B"],
    ]),
    accusations: [],
  };
}

const only = (all: Finding[], kind: Finding["kind"]) => all.filter((finding) => finding.kind === kind);
const figure = (slug: string, value: number, over: Partial<ClaimRecord> = {}) =>
  claim(slug, { measure: "number of the dead", bound: "about", value, unit: "dead", ...over });

describe("figures that disagree", () => {
  test("two figures for one measure that no number fits are told with both", () => {
    const found = only(
      findingsOf(facts([figure("many", 2000), figure("few", 350, { documents: [id("doc:b")] })])),
      "FIGURES_DISAGREE",
    );
    expect(found).toEqual([
      {
        id: "FIGURES_DISAGREE:case/clm:many",
        kind: "FIGURES_DISAGREE",
        title: "Two figures for number of the dead",
        text: "About 2,000 dead (Claim many); about 350 dead (Claim few). Said by Ann Author.",
        basis: "2 figures disagree",
        claims: ["case/clm:many", "case/clm:few"],
        entities: [],
        view: { entities: [], claims: [], select: "case/clm:many" },
        weight: 92,
      },
    ]);
  });

  test("three figures are told as three", () => {
    const claims = [figure("many", 2000), figure("some", 600), figure("few", 350)];
    const [found] = only(findingsOf(facts(claims)), "FIGURES_DISAGREE");
    expect([found?.title, found?.basis]).toEqual(["3 figures for number of the dead", "3 figures disagree"]);
  });

  test("several are told from the lowest to the highest, each once, with whom it goes back to", () => {
    const inB = { origins: [id("ent:other")] };
    const claims = [
      figure("many", 2000),
      figure("few", 350, inB),
      figure("some", 600),
      figure("as-many", 2000, inB),
    ];
    const [found] = only(findingsOf(facts(claims)), "FIGURES_DISAGREE");
    expect(found?.text).toBe(
      "About 350 dead (Olga Other); about 600 dead (Ann Author); about 2,000 dead (Ann Author and Olga Other).",
    );
  });

  test("more than five are counted", () => {
    const claims = [1, 2, 3, 4, 5, 6, 7].map((n) => figure(`f${n}`, 10 ** n));
    const [found] = only(findingsOf(facts(claims)), "FIGURES_DISAGREE");
    expect(found?.text).toMatch(
      /^About 10 dead \(Ann Author\); .*; about 100,000 dead \(Ann Author\); and 2 more\.$/,
    );
  });

  test("a lower bound and a larger figure agree", () => {
    const claims = [figure("least", 600, { bound: "at least" }), figure("more", 2000)];
    expect(only(findingsOf(facts(claims)), "FIGURES_DISAGREE")).toEqual([]);
  });

  test("different units are never compared", () => {
    const claims = [figure("dead", 600), figure("casualties", 6000, { unit: "casualties" })];
    expect(only(findingsOf(facts(claims)), "FIGURES_DISAGREE")).toEqual([]);
  });
});

describe("said and gainsaid", () => {
  test("claims tied by contradicts are told as a pair from two documents", () => {
    const claims = [claim("here"), claim("here-too"), claim("there", { documents: [id("doc:b")] })];
    const tie = (n: number, from: string, to: string) => ({
      id: id(`lnk:${n}`),
      kind: "contradicts" as const,
      from: id(`clm:${from}`),
      to: id(`clm:${to}`),
    });
    const found = findingsOf(facts(claims, [tie(1, "here", "here-too"), tie(2, "here-too", "there")]));
    expect(found.map((one) => [one.text, one.basis])).toContainEqual([
      "“Claim here-too” (A) stands against “Claim there” (B).",
      "3 claims contradict one another",
    ]);
  });

  test("a denial names who denies", () => {
    const found = only(findingsOf(facts([claim("sent", { stance: "denies", disputed: true })])), "DENIED");
    expect(found.map((one) => one.title)).toEqual(["Denied by Ann Author"]);
  });
});

describe("one origin", () => {
  test("a payment that one voice alone tells of leads", () => {
    const paid = claim("paid", {
      subject: id("ent:state"),
      predicate: "RECEIVES",
      object: id("ent:payment"),
      subjectKind: "State",
      objectKind: "Payment",
      text: "Northland receives a monthly payment.",
    });
    const [first] = findingsOf(facts([figure("dead", 20), paid]));
    expect([first?.kind, first?.title, first?.view.select]).toEqual([
      "ONE_ORIGIN",
      "Only one origin for the monthly payment",
      "case/clm:paid",
    ]);
  });

  test("two that would read the same are told apart by their voices", () => {
    const paid = { predicate: "RECEIVES", object: id("ent:payment"), objectKind: "Payment" };
    const other = { origins: [id("ent:other")], ...paid };
    const titles = (claims: ClaimRecord[]) =>
      only(findingsOf(facts(claims)), "ONE_ORIGIN").map((one) => one.title);
    expect(titles([claim("one", paid), claim("two", other)])).toEqual([
      "Only one origin for the monthly payment: Ann Author",
      "Only one origin for the monthly payment: Olga Other",
    ]);
    expect(titles([claim("one", paid)])).toEqual(["Only one origin for the monthly payment"]);
  });

  test("a claim with two origins does not count", () => {
    const two = figure("dead", 20, { origins: [id("ent:author"), id("ent:other")], originCount: 2 });
    expect(only(findingsOf(facts([two])), "ONE_ORIGIN")).toEqual([]);
  });
});

describe("held responsible", () => {
  test("who is alleged to have done most is told with counts, and that no court has ruled", () => {
    const accused = { subject: id("ent:state"), predicate: "SELLS", object: id("ent:other"), alleged: true };
    const found = only(findingsOf(facts([claim("one", accused), claim("two", accused)])), "HELD_RESPONSIBLE");
    expect(found.map((one) => one.text)).toEqual([
      "2 alleged acts: 2 of Northland, by 1 independent voice, in A. No court has ruled on them here.",
    ]);
  });
});

describe("said independently", () => {
  const support = { id: id("lnk:1"), kind: "supports" as const, from: id("clm:one"), to: id("clm:two") };
  const second = (over: Partial<ClaimRecord>) => claim("two", { documents: [id("doc:b")], ...over });

  test("two documents without a common origin are told", () => {
    const claims = [claim("one"), second({ origins: [id("ent:other")] })];
    expect(only(findingsOf(facts(claims, [support])), "SAID_INDEPENDENTLY").map((one) => one.text)).toEqual([
      "A, on the word of Ann Author: “Claim one”. B, on the word of Olga Other: “Claim two”.",
    ]);
  });

  test("one author in two documents is one voice", () => {
    expect(only(findingsOf(facts([claim("one"), second({})], [support])), "SAID_INDEPENDENTLY")).toEqual([]);
  });
});

describe("every finding", () => {
  test("is told by a rule that a reader can read", () => {
    for (const rule of RULES) expect(rule.rule.endsWith(".")).toBe(true);
  });

  test("uses no verdict word", () => {
    const accused = { subject: id("ent:state"), predicate: "SELLS", object: id("ent:other"), alleged: true };
    const all = findingsOf(
      facts([claim("one", accused), claim("two", accused), figure("dead", 3), figure("alive", 30)]),
    );
    const verdicts = /\b(guilty|innocent|proved|proven|convicted|true|false)\b/i;
    expect(
      [...all.map((one) => `${one.title} ${one.text}`), ...RULES.map((rule) => rule.rule)].filter((t) =>
        verdicts.test(t),
      ),
    ).toEqual([]);
  });
});
