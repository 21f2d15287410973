import { buildSchema, GraphQLError, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { expectedRows } from "../../../server/graphql/cost.ts";

const schema = buildSchema(`
  interface Node { id: ID! }
  input View { limit: Int = 60, entities: [ID!] }
  type Query {
    things(first: Int = 50, kinds: [String!]): Things!
    nodes(ids: [ID!]!): [Node]!
    graph(input: View!): Graph!
    thing: Thing
  }
  type Things { nodes: [Thing!]! edges: [Edge!]! totalCount: Int! pageInfo: Info! }
  type Edge { cursor: String! node: Thing! }
  type Info { hasNextPage: Boolean! }
  type Thing implements Node { id: ID! things(first: Int = 10): Things! voices: [Thing!]! names: [String!]! next: Thing }
  type Graph { nodes: [Thing!]! }
`);

function rows(query: string, variables: Record<string, unknown> = {}, operationName?: string): number {
  return expectedRows(schema, parse(query), { variables, operationName }, { rows: 0, page: 500 });
}

function refusal(query: string, variables: Record<string, unknown> = {}): unknown {
  try {
    return rows(query, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return [error.extensions.code, error.message];
    throw error;
  }
}

describe("the expected rows", () => {
  test("a page size weighs the same as a literal, as a variable, as either's default", () => {
    const wanted = 1 + 200;
    expect(rows("{ things(first: 200) { nodes { id } } }")).toBe(wanted);
    expect(rows("query ($n: Int) { things(first: $n) { nodes { id } } }", { n: 200 })).toBe(wanted);
    expect(rows("query ($n: Int = 200) { things(first: $n) { nodes { id } } }")).toBe(wanted);
    expect(rows("{ things { nodes { id } } }")).toBe(1 + 50);
    expect(rows("query ($n: Int) { things(first: $n) { nodes { id } } }")).toBe(1 + 50);
  });

  test("lists of the law library weigh what they hold, unless fewer are asked for", () => {
    const law = buildSchema(
      "type Query { partyStatus(states: [ID!]): [Row!]! } type Row { instrument: Instrument! } type Instrument { provisions: [Row!]! id: ID! }",
    );
    const count = (query: string) => expectedRows(law, parse(query), {}, { rows: 0, page: 500 });
    expect(count("{ partyStatus { instrument { id } } }")).toBe(320 * 2);
    expect(count('{ partyStatus(states: ["a"]) { instrument { id } } }')).toBe(4 * 2);
    expect(count("{ partyStatus { instrument { provisions { instrument { id } } } } }")).toBe(
      320 * (1 + 1 + 20 * 2),
    );
  });

  test("pages within pages multiply", () => {
    expect(rows("{ things(first: 100) { nodes { things(first: 100) { nodes { id } } } } }")).toBe(
      1 + 100 * (1 + (1 + 100)),
    );
  });

  test("nodes and edges each have the page's size; counts and page info have none", () => {
    expect(rows("{ things(first: 3) { totalCount pageInfo { hasNextPage } edges { node { id } } } }")).toBe(
      1 + 1 + 3 * 2,
    );
  });

  test("a list of ids counts, and so does a size inside an input or its default", () => {
    expect(rows("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(300).fill("x") })).toBe(300);
    expect(rows("{ graph(input: { limit: 400 }) { nodes { id } } }")).toBe(1 + 400);
    expect(rows("query ($v: View!) { graph(input: $v) { nodes { id } } }", { v: {} })).toBe(1 + 60);
  });

  test("a filter by a list makes no page smaller, and lists without a size are guessed", () => {
    expect(rows('{ things(kinds: ["a"]) { nodes { id } } }')).toBe(1 + 50);
    expect(rows("{ thing { voices { id } } }")).toBe(1 + 4);
  });

  test("fragments count wherever they are spread, and a bomb of them is counted at once", () => {
    let bomb = "{ thing { ...f0 } }";
    for (let i = 0; i < 200; i++)
      bomb += ` fragment f${i} on Thing { a: next { ...f${i + 1} } b: next { ...f${i + 1} } }`;
    bomb += " fragment f200 on Thing { id }";
    const start = performance.now();
    expect(rows(bomb)).toBeGreaterThan(1e59);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("what is skipped costs nothing", () => {
    const query =
      "query ($no: Boolean!) { things @include(if: $no) { nodes { id } } thing @skip(if: true) { id } }";
    expect(rows(query, { no: false })).toBe(0);
    expect(rows(query, { no: true })).toBe(51);
  });

  test("only the operation that runs is counted", () => {
    const query = "query A { things(first: 9) { nodes { id } } } query B { thing { id } }";
    expect([rows(query, {}, "A"), rows(query, {}, "B")]).toEqual([10, 1]);
  });

  test("values and scalars in lists are no rows", () => {
    expect(rows("{ thing { names } }")).toBe(1);
  });

  test("circular fragments end", () => {
    expect(
      rows("{ thing { ...a } } fragment a on Thing { next { ...b } } fragment b on Thing { next { ...a } }"),
    ).toBeGreaterThan(0);
  });
});

describe("a page", () => {
  const tooLarge = (size: number) => [
    "BAD_USER_INPUT",
    `“first” is ${size}. Ask for 0 to 500 at a time and page on with “after”.`,
  ];

  test("of more than 500 is refused in every form", () => {
    expect(refusal("{ things(first: 501) { totalCount } }")).toEqual(tooLarge(501));
    expect(refusal("query ($n: Int) { things(first: $n) { totalCount } }", { n: 501 })).toEqual(
      tooLarge(501),
    );
    expect(refusal("query ($n: Int = 501) { things(first: $n) { totalCount } }")).toEqual(tooLarge(501));
    expect(
      refusal("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: Array(501).fill("x") }),
    ).toEqual(["BAD_USER_INPUT", "“ids” is 501. Ask for 0 to 500 at a time and page on with “after”."]);
  });

  test("of less than nothing is refused, and pays for no other", () => {
    expect(refusal("{ a: things(first: -1000) { nodes { id } } }")).toEqual(tooLarge(-1000));
  });

  test("of 500 passes", () => {
    expect(refusal("{ things(first: 500) { totalCount } }")).toBe(1);
  });
});
