import fc from "fast-check";
import { expect, test } from "vitest";
import { printCase } from "../../server/casefile/print.ts";
import type { Case } from "../../server/model/case.ts";
import { NO_MAPPING } from "../../server/model/mapping.ts";
import { acted, begun } from "../helpers/acting.ts";
import { anyCase } from "../helpers/anyCase.ts";

/** An act on any case: what is asked for, where the case has what it needs. */
type Wish = (whole: Case) => readonly [kind: Parameters<typeof acted>[1], input: object] | undefined;

const newClaim: Wish = ({ claims }) => {
  const stretches = claims.flatMap((claim) => claim.assertions).slice(0, 1);
  const assertions = stretches.map(({ passage, quote, speakers }) => ({
    ...{ passage, quote, speakers, stance: "asserts", certainty: "flat" },
  }));
  return ["addClaim", { kind: "fact", text: "Something else is said.", assertions }];
};
const changedClaim: Wish = ({ claims }) => {
  const [{ id, kind, assertions }] = claims as [Case["claims"][number]];
  return ["updateClaim", { id, seen: 0, kind, text: "It is said otherwise.", assertions }];
};
const removedClaim: Wish = ({ claims, mapping }) => {
  const named = JSON.stringify(mapping);
  const free = claims.find(({ id }) => !named.includes(id));
  return free ? ["removeClaim", { id: free.id, seen: 0, withLinks: true }] : undefined;
};
const newArgument: Wish = ({ claims }) => {
  const premises = claims.slice(0, 1).map(({ id }) => ({ claim: id }));
  const statements = [{ kind: "classification", text: "So it is." }];
  return ["saveArgument", { title: "So", scheme: "testimony", premises, conclusion: "#1", statements }];
};
const WISHES = { newClaim, changedClaim, removedClaim, newArgument };

test.each(Object.entries(WISHES))(
  "an act that is taken back leaves the case as it was: %s",
  async (_name, wish) => {
    let carried = 0;
    await fc.assert(
      fc.asyncProperty(anyCase, async (any) => {
        // Most generated maps lean on every claim, and then none can go.
        const whole = wish === removedClaim ? { ...any, mapping: NO_MAPPING } : any;
        const asked = wish(whole);
        if (!asked) return;
        const before = begun(printCase(whole));
        const after = await acted(before, ...asked);
        expect(after.whole).not.toEqual(whole);
        const back = await acted(after, "undo", { position: 1 });
        expect(back.whole).toEqual(whole);
        const again = await acted(back, "undo", { position: 2 });
        expect(again.whole).toEqual(after.whole);
        carried += 1;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(carried).toBeGreaterThan(10);
  },
);
