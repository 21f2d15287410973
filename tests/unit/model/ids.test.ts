import { expect, test } from "vitest";
import {
  assertionId,
  caseId,
  caseOf,
  type NodeId,
  passageId,
  prefixOf,
  qualify,
  type ShortId,
  shorten,
  shortId,
} from "../../../server/model/ids.ts";

const small = "small" as ReturnType<typeof caseId> & string;

test("an id of a case is a slug", () => {
  expect(["small", "a-b2", "Small", "a_b", "-a", "", "a".repeat(101)].map(caseId)).toEqual([
    "small",
    "a-b2",
    ...Array(5).fill(undefined),
  ]);
});

test("a short id has a known prefix and slugs", () => {
  const good = ["ent:kim", "doc:b/p9", "clm:b-c27", "lnk:x-1", "note:t-1", "ast:b-c27/1"];
  expect(good.map(shortId)).toEqual(good);
  expect(
    ["kim", "per:kim", "ent:", "ent:Kim", "ent:a b", "ent:a/", "ent:a--b", "ent:čeněk"].map(shortId),
  ).toEqual(Array(8).fill(undefined));
});

test("qualifying and shortening undo one another", () => {
  const id = qualify(small, "doc:b/p9" as ShortId);
  expect(id).toBe("small/doc:b/p9");
  expect(shorten(id)).toBe("doc:b/p9");
  expect(shorten("prov:un-charter/2/4" as NodeId)).toBe("prov:un-charter/2/4");
});

test("the prefix is found in short and in qualified ids", () => {
  expect(
    ["ent:kim", "small/ent:kim", "small/doc:b/p9", "prov:un-charter/2/4", "plain"].map(prefixOf),
  ).toEqual(["ent", "ent", "doc", "prov", ""]);
});

test("the case is the part before the first slash, and the law library has none", () => {
  expect(["small/ent:kim", "ent:kim", "doc:b/p9", "prov:un-charter/2/4"].map(caseOf)).toEqual([
    "small",
    undefined,
    undefined,
    undefined,
  ]);
});

test("passages and assertions get their ids from what they belong to", () => {
  expect(passageId("doc:b" as ShortId, "p9")).toBe("doc:b/p9");
  expect(assertionId("clm:b-c27" as ShortId, 2)).toBe("ast:b-c27/2");
});
