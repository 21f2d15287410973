import fc from "fast-check";
import { expect, test } from "vitest";
import { lineOf } from "../../server/curation/audit.ts";
import { trailFaults } from "../../server/curation/chain.ts";
import type { CaseId } from "../../server/model/ids.ts";
import type { AuditRecord } from "../../server/model/records.ts";
import { trailOf } from "../helpers/trail.ts";

const LENGTH = 12;
const place = fc.nat(LENGTH - 1);
type Damage = (records: readonly AuditRecord[]) => unknown[];

/** A field of a record gets another text, number or list. */
const edited: fc.Arbitrary<Damage> = fc
  .tuple(place, fc.constantFrom(...Object.keys(trailOf(1)[0] ?? {})), fc.string({ maxLength: 8 }))
  .map(([at, field, text]) => (records) => {
    const copy: Record<string, unknown>[] = records.map((record) => ({ ...record }));
    const old = copy[at]?.[field];
    const value =
      typeof old === "number"
        ? old + 1 + text.length
        : Array.isArray(old)
          ? [...old, text]
          : `${old}${text || "!"}`;
    copy[at] = { ...copy[at], [field]: value };
    return copy;
  });
const removed: fc.Arbitrary<Damage> = place.map((at) => (records) => records.filter((_, i) => i !== at));
const truncated: fc.Arbitrary<Damage> = place.map((at) => (records) => records.slice(0, at));
const swapped: fc.Arbitrary<Damage> = fc
  .uniqueArray(place, { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 1]) => (records) => {
    const copy = [...records];
    [copy[a], copy[b]] = [copy[b] as AuditRecord, copy[a] as AuditRecord];
    return copy;
  });
const repeated: fc.Arbitrary<Damage> = place.map(
  (at) => (records) => records.toSpliced(at, 0, records[at] as AuditRecord),
);
/** A letter of a line is another one. */
const flipped: fc.Arbitrary<Damage> = fc.tuple(place, fc.nat(10_000)).map(([at, n]) => (records) => {
  const lines = records.map(lineOf);
  const line = lines[at] ?? "";
  const where = n % line.length;
  const letter = line[where] === "x" ? "y" : "x";
  lines[at] = line.slice(0, where) + letter + line.slice(where + 1);
  return lines.map((text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  });
});
/** Everything from a place on is sealed anew, as somebody would who knows how. */
const resealed: fc.Arbitrary<Damage> = place.map((at) => (records) => {
  const other = trailOf(LENGTH, { actor: "Eve" });
  return at === 0 ? other : [...records.slice(0, at), ...other.slice(at)];
});

test("of a hundred damages to the trail in the store or beside the text, a hundred are found", () => {
  let damages = 0;
  const damage = fc.oneof(edited, removed, truncated, swapped, repeated, flipped, resealed);
  fc.assert(
    fc.property(damage, fc.boolean(), (harm, toStore) => {
      const good = { name: "good", records: trailOf(LENGTH) };
      const bad = { name: "bad", records: harm(trailOf(LENGTH)) };
      const [store, file] = toStore ? [bad, good] : [good, bad];
      damages += 1;
      expect(trailFaults("small" as CaseId, store, file)).not.toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(damages).toBe(100);
});
