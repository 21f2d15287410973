import { describe, expect, test } from "vitest";
import { lineOf, NOTHING_BEFORE } from "../../../server/curation/audit.ts";
import { chainFaults, trailFaults } from "../../../server/curation/chain.ts";
import type { CaseId } from "../../../server/model/ids.ts";
import { trailOf } from "../../helpers/trail.ts";

const id = "small" as CaseId;
const store = (records: readonly unknown[]) => ({ name: "the store", records });
const file = (records: readonly unknown[]) => ({ name: "audit.jsonl", records });

describe("an audit trail", () => {
  test("begins with zeros, and each record carries the hash of the one before it", () => {
    const [first, second] = trailOf(2);
    expect(first).toMatchObject({ id: "small/audit:1", position: 1, previous: NOTHING_BEFORE });
    expect(second).toMatchObject({ id: "small/audit:2", position: 2, previous: first?.hash });
  });

  test("of any length has no fault as it was written", () => {
    expect(trailFaults(id, store([]), file([]))).toEqual([]);
    expect(trailFaults(id, store(trailOf(7)), file(trailOf(7)))).toEqual([]);
  });

  test("is one JSON text a line, with its fields in one order", () => {
    const [record] = trailOf(1);
    if (!record) throw new Error("none");
    expect(lineOf({ ...record })).toBe(lineOf(Object.fromEntries(Object.entries(record).reverse()) as never));
    expect(JSON.parse(lineOf(record))).toEqual(record);
  });

  test("says which record was changed, and that the two places differ", () => {
    const changed = trailOf(3).map((record, i) => (i === 1 ? { ...record, actor: "Eve" } : record));
    expect(trailFaults(id, store(changed), file(trailOf(3)))).toEqual([
      { where: "the store, record 2", problem: "says something else than when it was sealed" },
      { where: "small/audit:2", problem: "the store and audit.jsonl say different things" },
    ]);
  });

  test("says where one place ends before the other", () => {
    expect(trailFaults(id, store(trailOf(3)), file(trailOf(2)))).toEqual([
      { where: "small/audit:3", problem: "audit.jsonl ends before it, with 2 of 3 records" },
    ]);
  });

  test("changed and sealed anew does not fit what follows, nor the other place", () => {
    const other = trailOf(3, { actor: "Eve" });
    const mixed = [other[0], ...trailOf(3).slice(1)];
    expect(chainFaults(id, store(mixed))).toEqual([
      { where: "the store, record 2", problem: "does not follow the record before it" },
    ]);
    expect(trailFaults(id, store(other), file(trailOf(3)))).toHaveLength(1);
  });

  test("has no place for what is no record", () => {
    for (const stray of ["", "{}", null, 7, {}, { ...trailOf(1)[0], more: true }])
      expect(chainFaults(id, file([stray]))).toEqual([
        { where: "audit.jsonl, record 1", problem: "is no audit record" },
      ]);
  });
});
