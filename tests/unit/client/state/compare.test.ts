import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Comparison,
  compareOf,
  GROUPS,
  lastDay,
  type Openable,
  ofSort,
  pairKey,
  sharedPart,
  swapped,
  withOpened,
  withPair,
  withSides,
} from "../../../../client/state/compare.ts";
import {
  groupNote,
  groupTitle,
  leadWords,
  sideName,
  tieWords,
} from "../../../../client/state/comparewords.ts";
import { type PageRoute, parseRoute, printRoute } from "../../../../client/state/route.ts";
import { toCompare } from "../../../../client/state/ways.ts";

const asked = (address: string) => compareOf(parseRoute(`/c/dprk/compare${address}`) as PageRoute);

const side = (name: string, claims: number) => ({
  ...{ document: null, day: null, claims },
  entity: { id: `dprk/ent:${name.toLowerCase()}`, name, kind: "State" },
});
const none = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
const relation = (id: string) => ({ id, from: { id: "dprk/ent:x" }, to: { id: "dprk/ent:y" } });
const said = (id: string) => ({ claim: { id: `dprk/clm:${id}`, relation: relation(`dprk/clm:${id}`) } });
const pair = { tie: "B_FIRMER", reasons: [], a: said("one"), b: said("two"), sharedOrigins: [] };
const comparison = {
  ...{ compared: "ENTITIES", undated: null, a: side("Russia", 3), b: side("Ukraine", 2) },
  ...{ contradicts: none, differs: none, alike: none, firmer: { totalCount: 1, nodes: [pair] } },
  claims: { both: 2, onlyA: 2, onlyB: 1 },
  entitiesOf: [{ a: 1, b: 1, entity: { id: "dprk/ent:x", name: "X", kind: "Person" } }],
} as unknown as Comparison;

describe("the question of a comparison", () => {
  test("is read from its address, by full ids, and its sort from its sides", () => {
    expect(asked("?a=doc:a&b=doc:b&pair=clm:x,clm:y&more=alike,onlyB.3&stance=DENIES")).toEqual({
      ...{ sort: "documents", a: "dprk/doc:a", b: "dprk/doc:b", pair: "clm:x,clm:y" },
      ...{
        filter: { stances: ["DENIES"] },
        opened: new Map([
          ["alike", 1],
          ["onlyB", 3],
        ]),
      },
    });
    expect(asked("?b=ent:russia&of=days")).toMatchObject({ sort: "entities", a: null, b: "dprk/ent:russia" });
    expect(asked("?a=2024-12&b=2025-03-01")).toMatchObject({ sort: "days", a: "2024-12", b: "2025-03-01" });
    expect(asked("?of=days")).toMatchObject({ sort: "days", a: null, b: null });
    expect(asked("?more=nothing,alike.0,differs.x")).toMatchObject({ sort: "documents", opened: new Map() });
  });

  test("keeps its filter when a side changes, and lets go of what was opened and selected", () => {
    const params = { a: "doc:a", b: "doc:b", pair: "clm:x,clm:y", more: "alike", stance: "DENIES" };
    expect(withSides(params, { b: "doc:c" })).toEqual({ a: "doc:a", b: "doc:c", stance: "DENIES" });
    expect(swapped(params)).toEqual({ a: "doc:b", b: "doc:a", stance: "DENIES" });
    expect(swapped({ a: "doc:a" })).toEqual({ b: "doc:a" });
    expect(ofSort(params, "days")).toEqual({ of: "days", stance: "DENIES" });
    expect(withPair(params, null)).toEqual({ a: "doc:a", b: "doc:b", more: "alike", stance: "DENIES" });
  });

  test("opens group after group, page after page, in whatever order, with one address", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GROUPS, "shared" as const), { minLength: 1 }), (groups) => {
        let params = {};
        const pages = new Map<Openable, number>();
        for (const group of groups) {
          params = withOpened(params, compareOf({ case: "dprk", params }).opened, group);
          pages.set(group, (pages.get(group) ?? 0) + 1);
        }
        expect(compareOf({ case: "dprk", params }).opened).toEqual(pages);
      }),
    );
  });

  test("of a month or a year is of its last day", () => {
    const texts = ["2024-12", "2024-02", "2023-02", "2024", "2024-12-01", "2024-13", "2024~", "", "999"];
    expect(texts.map(lastDay)).toEqual([
      ...["2024-12-31", "2024-02-29", "2023-02-28", "2024-12-31", "2024-12-01", "", "", "", ""],
    ]);
  });

  test("has a way to it that an address holds", () => {
    const route = toCompare("dprk", "dprk/ent:russia", "dprk/ent:ukraine", { stances: ["DENIES"] });
    expect(printRoute(route)).toBe("/c/dprk/compare?a=ent:russia&b=ent:ukraine&stance=DENIES");
    expect(parseRoute(printRoute(route))).toEqual(route);
    expect(printRoute(toCompare("dprk", "dprk/doc:a"))).toBe("/c/dprk/compare?a=doc:a");
  });
});

describe("a comparison", () => {
  test("is told in numbers, with the names of its sides", () => {
    expect(leadWords(comparison)).toBe(
      "No pair contradicts, 1 is firmer on one side; 2 claims only of Russia, 1 only of Ukraine.",
    );
    const [row] = comparison.firmer.nodes;
    expect(row && [tieWords(row, comparison), pairKey(row)]).toEqual([
      "firmer on Ukraine",
      "clm:one,clm:two",
    ]);
    expect([groupTitle("onlyA", comparison), groupTitle("firmer", comparison)]).toEqual([
      "Only of Russia",
      "One side firmer",
    ]);
    const days = {
      ...comparison,
      compared: "DAYS",
      a: { ...side("", 1), entity: null, day: "2024-12-01" },
    } as Comparison;
    expect([sideName(days.a), groupTitle("onlyB", days)]).toEqual([
      "1 December 2024",
      "Said after 1 December 2024",
    ]);
  });

  test("of days tells all that was said in between, also what stands in a pair", () => {
    const days = {
      ...{ ...comparison, compared: "DAYS", firmer: none },
      ...{ a: side("", 4), b: side("", 7), claims: { both: 6, onlyA: 0, onlyB: 1 } },
    } as Comparison;
    expect(leadWords(days)).toBe("No pair contradicts; 3 claims were said in between, 2 of them in a pair.");
    expect(groupNote("onlyB", days)).toMatch(/, in no pair; 2 more are in the pairs$/);
    expect(leadWords({ ...days, claims: { both: 4, onlyA: 0, onlyB: 3 } })).toBe(
      "No pair contradicts; 3 claims were said in between.",
    );
  });

  test("is drawn by the relations of its pairs; of entities, by all among them and what both are tied to", () => {
    const documents = sharedPart("dprk", { ...comparison, compared: "DOCUMENTS" });
    expect(documents).toMatchObject({ relations: 2, things: 2 });
    expect(documents && printRoute(documents.to)).toBe("/c/dprk/explore?steps=1_o0.38..2.x.y.one.two");
    expect(sharedPart("dprk", comparison)).toMatchObject({ relations: null, things: 3 });
    expect(sharedPart("dprk", { ...comparison, firmer: none, entitiesOf: [] })).toBeNull();
  });
});
