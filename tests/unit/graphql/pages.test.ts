import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connection, cursorOf, pageSize, readCursor } from "../../../server/graphql/pages.ts";
import { AppError } from "../../../server/model/errors.ts";

describe("pages", () => {
  test("a cursor gives back the key it was made from", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, number) => {
        expect(readCursor(cursorOf([text, number]), ["string", "number"])).toEqual([text, number]);
      }),
    );
  });

  test.each(["", "nonsense", cursorOf(["one"]), cursorOf([1, 2]), "e30"])(
    "“%s” is no cursor of this list",
    (after) => {
      expect(() => readCursor(after, ["string", "number"])).toThrow(
        new AppError(
          "BAD_USER_INPUT",
          `after: “${after}” is no cursor of this list. Take endCursor of its last page.`,
        ),
      );
    },
  );

  test.each([-1, 501])("first: %i is out of range", (first) => {
    expect(() => pageSize({ first })).toThrow(
      new AppError(
        "BAD_USER_INPUT",
        `first: ${first} is out of range. Ask for 0 to 500 and go on with after.`,
      ),
    );
  });

  test("one item more than was asked for says that there is a next page", () => {
    const found = ["a", "b", "c"].map((node, i) => ({ node, key: [i] }));
    expect(connection(found, 2, 9, true)).toEqual({
      edges: [
        { cursor: cursorOf([0]), node: "a" },
        { cursor: cursorOf([1]), node: "b" },
      ],
      nodes: ["a", "b"],
      pageInfo: {
        hasNextPage: true,
        hasPreviousPage: true,
        startCursor: cursorOf([0]),
        endCursor: cursorOf([1]),
      },
      totalCount: 9,
    });
  });

  test("an empty page has no cursors", () => {
    expect(connection([], 2, 0, false).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
