import { describe, expect, test } from "vitest";
import { CLAIM_ORDERS, claimFilter, entityFilter, orderOf, toggled } from "../../../../client/state/lists.ts";

describe("lists", () => {
  test("each list is about something by itself", () => {
    expect(claimFilter("x", "relations", {})).toEqual({ relations: true });
    expect(claimFilter("x", "legal-claims", {})).toEqual({ kinds: ["LAW", "CLASSIFICATION"] });
    expect(claimFilter("x", "calls", {})).toEqual({ kinds: ["CALL"] });
    expect(entityFilter("events", { kind: "Person" })).toEqual({ kinds: ["Event"] });
  });

  test("chips narrow it, and what no chip has is ignored", () => {
    const params = {
      doc: "b",
      certainty: "FLAT,NOT-A-CERTAINTY",
      kind: "FACT",
      disputed: "yes",
      order: "SIDEWAYS",
    };
    expect(claimFilter("x", "claims", params)).toEqual({
      kinds: ["FACT"],
      certainties: ["FLAT"],
      documents: ["x/doc:b"],
      disputed: true,
    });
    expect(orderOf(CLAIM_ORDERS, params)).toBe("CASE_ORDER");
  });

  test("a chip goes on and off in the address, in one order", () => {
    const on = toggled(toggled({}, "certainty", "OPINION"), "certainty", "FLAT");
    expect(on).toEqual({ certainty: "FLAT,OPINION" });
    expect(toggled(toggled(on, "certainty", "FLAT"), "certainty", "OPINION")).toEqual({});
  });
});
