import fc from "fast-check";
import { expect, test } from "vitest";
import { caseRows } from "../../../server/casefile/rows.ts";
import { rowsChange } from "../../../server/casefile/rowsMade.ts";
import { digest } from "../../../server/ingest/load.ts";
import type { Case } from "../../../server/model/case.ts";
import { NO_MAP } from "../../../server/model/caseMap.ts";
import { allNodes, type CaseRows } from "../../../server/model/rows.ts";
import { anyCase } from "../../helpers/anyCase.ts";
import { WORDS } from "../../helpers/caseText.ts";

/** Cases that follow one another: with much, little or nothing in common. */
const following = fc
  .tuple(anyCase, anyCase)
  .map(([one, other]): Case[] => [
    one,
    other,
    { ...other, claims: other.claims.slice(1) },
    { ...other, claims: other.claims.toReversed(), entities: other.entities.toReversed() },
    { ...other, notes: [], entities: [...other.entities.slice(1), ...other.entities.slice(0, 1)] },
    other,
  ]);

test("rows: made from those of an earlier text they are what they would be without it", () => {
  fc.assert(
    fc.property(following, (cases) => {
      let before: CaseRows | undefined;
      for (const whole of cases) {
        const rows = caseRows(whole, WORDS, digest, NO_MAP, before);
        expect(rows).toEqual(caseRows(whole, WORDS, digest));
        before = rows;
      }
    }),
    { numRuns: 30 },
  );
});

test("rows: what differs between two texts is told alike whether one was made from the other or not", () => {
  fc.assert(
    fc.property(following, (cases) => {
      let before = caseRows(cases[0] as Case, WORDS, digest);
      for (const whole of cases) {
        const rows = caseRows(whole, WORDS, digest, NO_MAP, before);
        const [told, alone] = [rows, caseRows(whole, WORDS, digest)].map((one) => rowsChange(before, one));
        expect(told).toEqual(alone);
        expect([...(told?.created ?? []), ...(told?.changed ?? [])].sort()).toEqual(otherIn(before, rows));
        expect([...(told?.removed.values() ?? [])].flat().sort()).toEqual(goneFrom(before, rows));
        before = rows;
      }
    }),
    { numRuns: 30 },
  );
});

function hashes({ nodes }: CaseRows): Map<string, string> {
  return new Map(allNodes(nodes).map(({ id, props }) => [id, props.hash]));
}

function otherIn(before: CaseRows, rows: CaseRows): string[] {
  const there = hashes(before);
  return [...hashes(rows)].flatMap(([id, hash]) => (there.get(id) === hash ? [] : [id])).sort();
}

function goneFrom(before: CaseRows, rows: CaseRows): string[] {
  const there = hashes(rows);
  return [...hashes(before).keys()].filter((id) => !there.has(id)).sort();
}
