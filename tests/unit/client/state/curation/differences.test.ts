import { expect, test } from "vitest";
import { differencesOf, fieldDifferences } from "../../../../../client/state/curation/differences.ts";

test("two texts of one thing differ in fields, also deep inside; what is the same is left out", () => {
  const before = {
    id: "clm:a",
    text: "Old",
    kind: "fact",
    assertions: [{ at: "doc:a/p1", speakers: ["ent:a", "ent:b"] }],
  };
  const after = {
    id: "clm:a",
    text: "New",
    kind: "fact",
    assertions: [{ at: "doc:a/p1", speakers: ["ent:a"] }],
    note: "N",
  };
  expect(fieldDifferences(before, after)).toEqual([
    { field: "text", before: "Old", after: "New" },
    { field: "assertions 1 speakers", before: "ent:a, ent:b", after: "ent:a" },
    { field: "note", before: null, after: "N" },
  ]);
});

test("an act adds, changes and takes out things", () => {
  const before = JSON.stringify({ "ent:a": { id: "ent:a", name: "A" }, "ent:b": { id: "ent:b", name: "B" } });
  const after = JSON.stringify({
    "ent:b": { id: "ent:b", name: "C" },
    "ent:d": { id: "ent:d", sensitive: true },
  });
  expect(differencesOf(before, after)).toEqual([
    { id: "ent:a", what: "removed", fields: [{ field: "name", before: "A", after: null }] },
    { id: "ent:b", what: "changed", fields: [{ field: "name", before: "B", after: "C" }] },
    { id: "ent:d", what: "added", fields: [{ field: "sensitive", before: null, after: "true" }] },
  ]);
});
