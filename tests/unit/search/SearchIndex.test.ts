import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { fold, foldedWords, wordsOf } from "../../../server/search/fold.ts";
import { type Searched, SearchIndex } from "../../../server/search/SearchIndex.ts";

const THINGS: Searched[] = [
  {
    id: "ent:north-korea",
    scope: "ENTITIES",
    name: "North Korea",
    aliases: ["DPRK", "조선"],
    text: "A State.",
  },
  { id: "ent:regime", scope: "ENTITIES", name: "Kim Jong-un regime", aliases: ["the government"] },
  { id: "ent:cenek", scope: "ENTITIES", name: "Čeněk Dvořák", aliases: [] },
  { id: "clm:pays", scope: "CLAIMS", aliases: [], text: "Russia pays the regime for the soldiers." },
  { id: "clm:labour", scope: "CLAIMS", aliases: [], text: "Conditions amount to forced labour." },
  {
    id: "doc:a/p1",
    scope: "PASSAGES",
    aliases: [],
    text: `${"Much is said here. ".repeat(20)}Forced labour is part of service.`,
  },
];

describe("search", () => {
  const index = new SearchIndex();
  const ids = (text: string) => index.search(text, { first: 10 }).found.map((found) => found.id);

  beforeAll(() => index.addAll(THINGS));

  test("a name is found by an alias, in any script", () => {
    expect(ids("DPRK")).toEqual(["ent:north-korea"]);
    expect(ids("조선")).toEqual(["ent:north-korea"]);
  });

  test("diacritics and letter case do not matter", () => {
    expect(ids("cenek DVORAK")).toEqual(["ent:cenek"]);
  });

  test("words may stand apart in the name", () => {
    expect(ids("Kim regime")).toEqual(["ent:regime"]);
  });

  test.each(["regmie", "regine", "regim", "regimee", "rgime"])(
    "one typing error is forgiven: %s",
    (typed) => {
      expect(ids(typed)).toContain("ent:regime");
    },
  );

  test("a short word must be spelled as it is", () => {
    expect(ids("kin")).toEqual([]);
  });

  test("the words of a question that say nothing are left aside", () => {
    expect(ids("who pays for the soldiers?")).toEqual(["clm:pays"]);
  });

  test("where not all words are found together, some of them are enough", () => {
    expect(ids("DPRK labour")).toEqual(["ent:north-korea", "clm:labour", "doc:a/p1"]);
  });

  test("the last word may be unfinished, and is marked as far as it was typed", () => {
    expect(index.search("forced lab", { first: 1, scopes: ["CLAIMS"] })).toEqual({
      total: 1,
      counts: { ENTITIES: 0, CLAIMS: 1, PASSAGES: 0 },
      suggestion: undefined,
      found: [
        {
          id: "clm:labour",
          scope: "CLAIMS",
          title: "Conditions amount to forced labour.",
          matched: "text",
          fuzzy: false,
          score: expect.any(Number),
          fragment: "Conditions amount to forced labour.",
          marks: [
            { start: 21, end: 27 },
            { start: 28, end: 31 },
          ],
        },
      ],
    });
  });

  test("a long text is cut around the match, and the marks fit the piece", () => {
    const [found] = index.search("labour", { first: 1, scopes: ["PASSAGES"] }).found;
    expect(found?.fragment.startsWith("…")).toBe(true);
    expect(found?.marks.map(({ start, end }) => found.fragment.slice(start, end))).toEqual(["labour"]);
  });

  test("the field that matched is named", () => {
    const matched = (text: string) => index.search(text, { first: 1 }).found[0]?.matched;
    expect([matched("north korea"), matched("government"), matched("state"), matched("pays")]).toEqual([
      "name",
      "alias",
      "description",
      "text",
    ]);
  });

  test("nothing found suggests the nearest spelling", () => {
    expect(index.search("labuoorr", { first: 5 })).toEqual({
      total: 0,
      counts: { ENTITIES: 0, CLAIMS: 0, PASSAGES: 0 },
      found: [],
      suggestion: "labour",
    });
  });

  test("an empty question finds nothing", () => {
    expect(ids("  ?! ")).toEqual([]);
  });

  test("pages neither repeat nor leave out", () => {
    const all = ids("labour regime korea");
    const pages = [0, 1, 2, 3, 4, 5].flatMap((skip) =>
      index.search("labour regime korea", { first: 1, skip }).found.map((found) => found.id),
    );
    expect(pages).toEqual(all);
  });

  test("a filter by text takes words as they are spelled", () => {
    expect(index.holding("forced labour", "CLAIMS")).toEqual(["clm:labour"]);
    expect(index.holding("forsed labour", "CLAIMS")).toEqual([]);
  });
});

describe("folding", () => {
  test("is the same when done twice, and keeps no mark and no capital", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });

  test("an index and a marker of matches see the same words", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "grapheme" })), (text) => {
        expect(foldedWords(text)).toEqual(wordsOf(text).map((word) => word.folded));
      }),
    );
  });
});
