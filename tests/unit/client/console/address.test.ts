import fc from "fast-check";
import { expect, test } from "vitest";
import { parseAddress, printAddress } from "../../../../client/console/address.ts";
import { addressOf } from "../../../../client/console/idLinks.ts";

const parse = (address: string) => {
  const { search, hash } = new URL(address, "http://localhost");
  return parseAddress(search, hash);
};

test("a draft comes back from its address as it was", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (query, variables) => {
      expect(parse(printAddress({ query, variables }))).toEqual({ query, variables });
    }),
  );
});

test("an address without a query opens nothing, one without variables opens an empty object", () => {
  expect(parse("/console")).toBeNull();
  expect(parse("/console#variables=%7B%7D")).toBeNull();
  expect(parse("/console#query=%7Bcases%7Bid%7D%7D")).toEqual({ query: "{cases{id}}", variables: "{}" });
});

test("the fragment wins over the query string, which is read too", () => {
  expect(parse("/console?query=a&variables=1")).toEqual({ query: "a", variables: "1" });
  expect(parse("/console?query=a#query=b")).toEqual({ query: "b", variables: "{}" });
});

test("a broken escape is no draft and no error", () => {
  expect(parse("/console#query=%E0%A4%A")).toBeNull();
});

test("an id leads to the screen that shows it", () => {
  expect(addressOf("dprk-soldiers/clm:b-c27")).toBe("/c/dprk-soldiers/explore?sel=clm:b-c27");
  expect(addressOf("dprk-soldiers/ent:russia")).toBe("/c/dprk-soldiers/explore?sel=ent:russia");
  expect(addressOf("dprk-soldiers/doc:b/p9")).toBe("/c/dprk-soldiers/doc/b#p9");
  expect(addressOf("dprk-soldiers/doc:b")).toBe("/c/dprk-soldiers/doc/b");
  expect(addressOf("dprk-soldiers/ast:b-c27/1")).toBeNull();
  expect(addressOf("A sentence about ent:russia")).toBeNull();
});
