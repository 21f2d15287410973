import { buildSchema } from "graphql";
import { describe, expect, test } from "vitest";
import { describeSchema, searchSchema } from "../../../../client/console/describe.ts";
import { variableFaults } from "../../../../client/console/editor/variables.ts";
import { EXAMPLES } from "../../../../client/console/examples.ts";
import { isReading, operationAt, prettify } from "../../../../client/console/language.ts";

describe("prettify", () => {
  test("lays out and keeps every comment at its place", () => {
    const query = `# first
query   A($id:ID!){ # beside
  node(id:$id){
    # before id
    id ... on Claim{text # after text
    }
    # last inside
  } }
# between
fragment f on Claim{id}
# end`;
    expect(prettify(query)).toBe(`# first
query A($id: ID!) {
  # beside
  node(id: $id) {
    # before id
    id
    ... on Claim {
      text
      # after text
    }
    # last inside
  }
}

# between
fragment f on Claim {
  id
}

# end`);
  });

  test("does nothing to a text that is no GraphQL", () => {
    expect(prettify("query {")).toBeNull();
  });

  test.each(EXAMPLES.map((e) => [e.title, e.query]))("leaves a pretty text alone: %s", (_, query) => {
    const pretty = prettify(query);
    expect(pretty === null ? null : prettify(pretty)).toBe(pretty);
  });
});

test("of several operations the one with the caret in it runs; one alone needs no name", () => {
  const two = "query A { cases { id } }\nquery B { vocabulary { kinds { name } } }";
  expect(operationAt(two, 10)).toBe("A");
  expect(operationAt(two, 40)).toBe("B");
  expect(operationAt("query A { cases { id } }", 3)).toBeNull();
});

test("only a text whose operations are all queries is answered unasked", () => {
  expect(isReading("{ cases { id } }")).toBe(true);
  expect(isReading("query A { cases { id } } mutation B { drop }")).toBe(false);
  expect(isReading("fragment f on Case { id }")).toBe(false);
  expect(isReading("{ cases ")).toBe(false);
});

describe("the schema browser", () => {
  const types = describeSchema(
    buildSchema(`
      "Where it begins." type Query { "All claims." claims("How many." first: Int = 50, order: Order = UP): [Claim!]! }
      "One proposition." type Claim { "Voices behind it." originCount: Int! text: String }
      enum Order { "Rising." UP DOWN }
    `),
  );

  test("knows types, fields, arguments and defaults", () => {
    expect(types.map((t) => t.name)).toEqual(["Query", "Claim", "Order", "Int", "String"]);
    expect(types[0]?.fields[0]).toEqual({
      name: "claims",
      type: "[Claim!]!",
      typeName: "Claim",
      description: "All claims.",
      default: null,
      args: [
        { name: "first", type: "Int", typeName: "Int", description: "How many.", default: "50" },
        { name: "order", type: "Order", typeName: "Order", description: "", default: "UP" },
      ],
    });
  });

  test("finds names before descriptions", () => {
    const found = searchSchema(types, "origin").map(({ type, field }) => `${type.name}.${field?.name}`);
    expect(found).toEqual(["Claim.originCount"]);
    expect(searchSchema(types, "voices").map((h) => h.field?.name)).toEqual(["originCount"]);
    expect(searchSchema(types, "").length).toBe(types.length);
  });
});

test("variables are checked against what the query declares", () => {
  const schema = buildSchema("type Query { a(id: ID!, n: Int): Int }");
  const query = "query Q($id: ID!, $n: Int) { a(id: $id, n: $n) }";
  expect(variableFaults(schema, query, '{ "id": "x" }')).toEqual([]);
  expect(variableFaults(schema, query, '{ "id": "x", "m": 1 }')).toEqual([
    { from: 13, to: 16, severity: "warning", message: "The query has no variable $m." },
  ]);
  expect(variableFaults(schema, query, "{}")).toEqual([
    { from: 0, to: 1, severity: "error", message: 'Variable "$id" of required type "ID!" was not provided.' },
  ]);
  expect(variableFaults(schema, query, "{ half")).toEqual([]);
});
