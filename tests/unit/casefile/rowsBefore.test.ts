import fc from "fast-check";
import { expect, test } from "vitest";
import { caseRows } from "../../../server/casefile/rows.ts";
import { digest } from "../../../server/ingest/load.ts";
import { NO_MAP } from "../../../server/model/caseMap.ts";
import { anyCase } from "../../helpers/anyCase.ts";
import { WORDS } from "../../helpers/caseText.ts";

test("rows: made from those of an earlier text they are what they would be without it", () => {
  fc.assert(
    fc.property(anyCase, anyCase, (one, other) => {
      const before = caseRows(one, WORDS, digest);
      for (const whole of [one, other, { ...other, claims: other.claims.slice(1) }])
        expect(caseRows(whole, WORDS, digest, NO_MAP, before)).toEqual(caseRows(whole, WORDS, digest));
    }),
    { numRuns: 40 },
  );
});
