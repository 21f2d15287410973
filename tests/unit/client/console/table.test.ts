import { expect, test } from "vitest";
import { printSize, printTime, readAnswer } from "../../../../client/console/answer.ts";
import { countWords, tableOf } from "../../../../client/console/table.ts";

test("a page becomes rows, nested objects become columns, lists of objects become names", () => {
  const table = tableOf({
    relations: {
      totalCount: 7,
      nodes: [
        {
          from: { name: "Russia" },
          claim: { id: "c", origins: [{ name: "NIS" }, { name: "HRW" }], quantity: null },
        },
        { from: { name: "A" }, claim: { id: "d", origins: [], quantity: { text: "2,000 USD" } } },
      ],
    },
  });
  expect(table).toEqual({
    path: "relations.nodes",
    columns: ["from.name", "claim.id", "claim.origins", "claim.quantity", "claim.quantity.text"],
    rows: [
      ["Russia", "c", "NIS; HRW", "", ""],
      ["A", "d", "", "", "2,000 USD"],
    ],
    total: 7,
    noun: "relations",
  });
  expect(table && countWords(table)).toBe("2 of 7 relations");
});

test("edges are unwrapped, and a list near the top wins over one inside its rows", () => {
  const table = tableOf({
    entities: { edges: [{ cursor: "x", node: { id: "e", notes: [{ id: "n" }] } }], totalCount: 1 },
  });
  expect(table).toMatchObject({ columns: ["id", "notes"], rows: [["e", "n"]], noun: "entities" });
});

test("an answer without a list of objects is no table", () => {
  expect(tableOf({ node: { id: "x", aliases: ["a", "b"] } })).toBeNull();
  expect(tableOf(null)).toBeNull();
});

test("errors keep code, place and path; what is no GraphQL answer is an error too", () => {
  const sent = (text: string, status = 200) => readAnswer({ text, status, ms: 3, bytes: text.length });
  const errors = [
    {
      message: "No.",
      path: ["claims", "nodes", 3],
      locations: [{ line: 2, column: 5 }],
      extensions: { code: "TIMEOUT" },
    },
  ];
  expect(sent(JSON.stringify({ data: null, errors })).faults).toEqual([
    { code: "TIMEOUT", message: "No.", place: { line: 2, column: 5 }, path: "claims.nodes.3" },
  ]);
  expect(sent("<html>", 502).faults).toEqual([
    {
      code: "NO_ANSWER",
      message: "The server answered with status 502 and no JSON.",
      place: null,
      path: null,
    },
  ]);
});

test("sizes and times are said in the unit that fits", () => {
  expect([12, 3210, 4_200_000].map(printSize)).toEqual(["12 B", "3.2 kB", "4.2 MB"]);
  expect([0.2, 9.4, 2340].map(printTime)).toEqual(["1 ms", "9 ms", "2.3 s"]);
});
