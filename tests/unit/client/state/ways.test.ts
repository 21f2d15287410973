import { describe, expect, test } from "vitest";
import { parseRoute, printRoute } from "../../../../client/state/route.ts";
import { decodeSteps } from "../../../../client/state/stepcode.ts";
import { addToView, toClaim, toEntity, toFinding, toPassage } from "../../../../client/state/ways.ts";

const CASE = "dprk-soldiers";
const russia = `${CASE}/ent:russia`;
const regime = `${CASE}/ent:kim-jong-un-regime`;
const claim = `${CASE}/clm:b-c27`;

function stepsOf(route: ReturnType<typeof toEntity>) {
  if (route.screen !== "explore") throw new TypeError("not the network");
  return decodeSteps(CASE, route.params.steps ?? "").steps;
}

describe("ways", () => {
  test("a finding opens just what shows it, with its claim selected", () => {
    const way = toFinding(CASE, {
      id: `ONE_ORIGIN:${regime}`,
      view: { entities: [regime], claims: [claim], select: claim },
    });
    expect(way).toMatchObject({ screen: "explore", sel: "clm:b-c27" });
    expect(stepsOf(way)).toMatchObject([{ do: "open", entities: [regime], claims: [claim], hops: 0 }]);
    expect(parseRoute(printRoute(way))).toEqual(way);
  });

  test("a claim opens with both its ends, once where they are the same", () => {
    expect(stepsOf(toClaim(CASE, claim, [russia, russia]))).toMatchObject([
      { do: "open", entities: [russia] },
    ]);
    expect(printRoute(toClaim(CASE, claim))).toBe("/c/dprk-soldiers/explore?sel=clm:b-c27");
  });

  test("a passage opens its paragraph with the claim selected", () => {
    expect(printRoute(toPassage(CASE, `${CASE}/doc:b/p9`, claim))).toBe(
      "/c/dprk-soldiers/doc/b?claim=clm:b-c27#p9",
    );
  });

  test("adding keeps the open view's steps and adds one", () => {
    const open = toEntity(CASE, regime);
    const added = addToView(open, CASE, [russia], russia);
    expect(stepsOf(added)).toEqual([...stepsOf(open), { do: "add", ids: [russia] }]);
    expect(added).toMatchObject({ sel: "ent:russia" });
  });

  test("adding from another screen opens a view", () => {
    const from = parseRoute("/c/dprk-soldiers");
    expect(stepsOf(addToView(from, CASE, [russia], russia))).toMatchObject([
      { do: "open", entities: [russia] },
    ]);
  });
});
