import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFilter, printFilter } from "../../../../client/state/filtercode.ts";
import { decodeSteps, encodeSteps } from "../../../../client/state/stepcode.ts";
import type { ViewFilter } from "../../../../client/state/steps.ts";
import type { ShortId } from "../../../../server/model/ids.ts";
import { renamedAddress } from "../../../../server/model/renamedAddress.ts";
import { ent, patch, step } from "../../../helpers/anySteps.ts";

/** What a patch sets. */
function plainFilter(set: object): ViewFilter {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== null));
}

test("an address names another entity once two are one, and say nothing else", () => {
  const two = [ent("a"), ent("b-c")] as const;
  const to = new Map([["ent:a" as ShortId, "ent:b-c" as ShortId]]);
  const anyStep = step.map((one) =>
    JSON.parse(JSON.stringify(one).replace(/"c\/ent:[a-m][^"]*"/g, `"${two[0]}"`)),
  );
  const moved = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_key, inner: unknown) => (inner === two[0] ? two[1] : inner));
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 6 }), patch, (steps, filter) => {
      const params = printFilter(plainFilter(filter), "c");
      const address = `explore?steps=${encodeSteps("c", steps)}&${new URLSearchParams(params)}&sel=ent:a#a`;
      const url = new URL(renamedAddress(address, to), "http://page/c/c/");
      const { steps: code = "", sel, ...others } = Object.fromEntries(url.searchParams);
      expect([url.pathname, url.hash, sel]).toEqual(["/c/c/explore", "#a", "ent:b-c"]);
      expect(decodeSteps("c", code)).toEqual({ steps: moved(steps), unread: [] });
      expect(parseFilter(others, "c")).toEqual(moved(parseFilter(params, "c")));
    }),
    { numRuns: 500 },
  );
});
