import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Change,
  decodeOverlay,
  encodeOverlay,
  givenIn,
  overlayInput,
  STANDARDS,
  TIES,
  withChange,
  withoutChange,
} from "../../../../../client/state/argument/overlay.ts";

const id = fc.stringMatching(/^(clm|arg|iss):[a-z][a-z0-9/-]{0,12}$/).map((short) => `x/${short}`);
const change = fc.oneof(
  fc.record({ do: fc.constantFrom("accept" as const, "reject" as const, "disable" as const), id }),
  fc.record({ do: fc.constant("strength" as const), id, strength: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ do: fc.constant("standard" as const), id, standard: fc.constantFrom(...STANDARDS) }),
  fc.record({ do: fc.constant("tie" as const), id, tie: fc.constantFrom(...TIES) }),
) as fc.Arbitrary<Change>;

describe("a what-if in the address", () => {
  test("is read back as it was made", () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const overlay = changes.reduce<readonly Change[]>(withChange, []);
        expect(decodeOverlay("x", encodeOverlay(overlay))).toEqual({ overlay, unread: 0 });
      }),
    );
  });

  test("reads as what it does", () => {
    const overlay: Change[] = [
      { do: "reject", id: "x/clm:m-wage" },
      { do: "strength", id: "x/arg:price", strength: 3 },
      { do: "standard", id: "x/clm:m-own", standard: "BRD" },
    ];
    expect(encodeOverlay(overlay)).toBe("reject.clm:m-wage,strength-3.arg:price,standard-BRD.clm:m-own");
  });

  test("counts what it does not understand, and guesses nothing", () => {
    const { overlay, unread } = decodeOverlay(
      "x",
      "reject.clm:a,burn.clm:b,strength-9.arg:c,standard-XX.clm:d,nothing",
    );
    expect(overlay).toEqual([{ do: "reject", id: "x/clm:a" }]);
    expect(unread).toBe(4);
    expect(decodeOverlay("x", "reject.clm:a,accept.clm:gone", ["x/clm:gone"])).toEqual({
      overlay,
      unread: 1,
    });
  });
});

describe("changes", () => {
  const accept: Change = { do: "accept", id: "x/clm:a" };

  test("rejecting takes the place of accepting the same", () => {
    const overlay = withChange([accept], { do: "reject", id: "x/clm:a" });
    expect(overlay).toHaveLength(1);
    expect(givenIn(overlay, "x/clm:a")).toBe("reject");
  });

  test("one is taken back without the others", () => {
    const tie: Change = { do: "tie", id: "x/iss:i", tie: "BLOCK" };
    expect(withoutChange([accept, tie], accept)).toEqual([tie]);
  });

  test("go to the API by what they are about, and none at all as nothing", () => {
    expect(overlayInput([])).toBeNull();
    expect(overlayInput([accept, { do: "strength", id: "x/arg:p", strength: 1 }])).toEqual({
      accept: ["x/clm:a"],
      strengths: [{ argument: "x/arg:p", strength: 1 }],
    });
  });
});
