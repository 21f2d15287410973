import { describe, expect, test } from "vitest";
import { documentSlug, longId, parseRoute, printRoute, shortId } from "../../../../client/state/route.ts";

describe("routes", () => {
  const sel = null;
  test.each([
    ["/", { screen: "cases" }],
    ["/c/dprk-soldiers", { screen: "findings", case: "dprk-soldiers", sel }],
    [
      "/c/dprk-soldiers/explore?sel=ent:north-korea&steps=1_o1",
      { screen: "explore", case: "dprk-soldiers", sel: "ent:north-korea", params: { steps: "1_o1" } },
    ],
    [
      "/c/dprk-soldiers/doc/b?claim=clm:b-c27#p9",
      { screen: "document", case: "dprk-soldiers", sel: "clm:b-c27", document: "b", place: "p9" },
    ],
    ["/c/x/documents", { screen: "document", case: "x", sel, document: null, place: null }],
    [
      "/c/x/claims?certainty=FLAT,OPINION",
      { screen: "list", case: "x", sel, list: "claims", params: { certainty: "FLAT,OPINION" } },
    ],
    [
      "/c/x/arguments/acc:enslavement?overlay=reject.clm:a&sel=clm:b",
      {
        screen: "arguments",
        case: "x",
        sel: "clm:b",
        id: "acc:enslavement",
        params: { overlay: "reject.clm:a" },
      },
    ],
    [
      "/c/x/arguments/clm:acc%2Fa%2Fb",
      { screen: "arguments", case: "x", sel, id: "clm:acc/a/b", params: {} },
    ],
    ["/c/x/elements", { screen: "elements", case: "x", sel, id: null, params: {} }],
    [
      "/c/x/timeline?asof=2024-12-01&sel=clm:b",
      { screen: "timeline", case: "x", sel: "clm:b", params: { asof: "2024-12-01" } },
    ],
    ["/c/x/places", { screen: "places", case: "x", sel, params: {} }],
    ["/c/x/views", { screen: "views", case: "x", sel, params: {} }],
    ["/c/x/story/pay?ch=2", { screen: "story", case: "x", sel, id: "pay", params: { ch: "2" } }],
    ["/c/x/nothing-of-this-name", { screen: "unknown", path: "/c/x/nothing-of-this-name" }],
  ])("%s is read as its screen and printed as it was", (address, route) => {
    expect(parseRoute(address)).toEqual(route);
    expect(printRoute(parseRoute(address))).toBe(address);
  });

  test("an address that is not well-formed is kept as it is, not guessed at", () => {
    for (const address of ["/c/x?sel=%E0%A4%A", "/c/%", "/d/x", "/c/", "/c/x/doc/b/p9"]) {
      expect(parseRoute(address)).toEqual({ screen: "unknown", path: address });
    }
  });

  test("a document's selection may be written as sel, too", () => {
    expect(parseRoute("/c/x/doc/b?sel=ent:russia")).toEqual({
      screen: "document",
      case: "x",
      sel: "ent:russia",
      document: "b",
      place: null,
    });
  });

  test("ids are shortened by their case and lengthened again", () => {
    expect(shortId("dprk-soldiers/clm:b-c27")).toBe("clm:b-c27");
    expect(longId("dprk-soldiers", "clm:b-c27")).toBe("dprk-soldiers/clm:b-c27");
    expect(documentSlug("dprk-soldiers/doc:b")).toBe("b");
  });
});
