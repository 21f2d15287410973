import { describe, expect, test } from "vitest";
import { faultLine } from "../../../server/model/errors.ts";
import { parseQueries } from "../../../server/store/queryFile.ts";

const GOOD = `// Remarks above the first query are nobody's.

// @name entity.byIds
// These entities.
// In any order.
// @mode read
// @param ids: [String!]!
// @param case: String
// @row id: String!
// @row record: EntityRecord

MATCH (e:Entity) WHERE e.id IN $ids AND e.\`case\` = $\`case\` // $nothing
RETURN e.id AS id, properties(e) AS record

// @name mark.set
// @mode write
MERGE (m:Mark {id: '$no @param'})
`;

const faults = (text: string) => parseQueries("cypher/x.cypher", text).faults.map(faultLine);

describe("query files", () => {
  test("a file gives its queries with mode, parameters, columns, text and place", () => {
    expect(parseQueries("cypher/x.cypher", GOOD)).toEqual({
      faults: [],
      queries: [
        {
          name: "entity.byIds",
          about: "These entities.\nIn any order.",
          mode: "read",
          params: [
            { name: "ids", type: "[String!]!" },
            { name: "case", type: "String" },
          ],
          rows: [
            { name: "id", type: "String!" },
            { name: "record", type: "EntityRecord" },
          ],
          text: "MATCH (e:Entity) WHERE e.id IN $ids AND e.`case` = $`case` // $nothing\nRETURN e.id AS id, properties(e) AS record",
          file: "cypher/x.cypher",
          line: 3,
        },
        {
          name: "mark.set",
          about: "",
          mode: "write",
          params: [],
          rows: [],
          text: "MERGE (m:Mark {id: '$no @param'})",
          file: "cypher/x.cypher",
          line: 15,
        },
      ],
    });
  });

  test("all faults come at once, each with its line and cure", () => {
    const text = `MATCH (n) RETURN n
// @name Bad
// @mode reed
// @param ids [String]
// @param n: Int!
// @param n: Int!
// @colour red
// @row id: String!
MATCH (n) WHERE n.id = $id RETURN n.id AS id
// @mode read
// @name empty.query
// @mode read
`;
    expect(faults(text)).toEqual([
      "cypher/x.cypher:1: Text before the first query. Begin the query with // @name noun.verb.",
      "cypher/x.cypher:3: Unknown mode “reed”. Use read or write.",
      "cypher/x.cypher:4: “ids [String]” is no field. Write name: Type, like ids: [String!]!.",
      "cypher/x.cypher:6: “n” is declared twice. Remove one of the two.",
      "cypher/x.cypher:7: Unknown tag @colour. Use @name, @mode, @param, @row, @include or @here.",
      "cypher/x.cypher:10: @mode below the query's text. Move it into the header.",
      "cypher/x.cypher:2: “Bad” is no query name. Write noun.verb.",
      "cypher/x.cypher:2: Bad has no @mode. Add // @mode read.",
      "cypher/x.cypher:2: Bad uses $id. Add // @param id: Type.",
      "cypher/x.cypher:2: Bad never uses $n. Remove its @param.",
      "cypher/x.cypher:11: empty.query has no text. Write its Cypher.",
    ]);
  });

  test.each([
    ["n.case", "case"],
    ["$case", "case"],
    ["n {.when}", "when"],
    ["{in: 1}", "in"],
    ["n:Case", "Case"],
  ])("the embedded engine's parser takes no keyword as a name: %s", (form, word) => {
    const params = form.startsWith("$") ? "// @param case: String\n" : "";
    expect(faults(`// @name a.b\n// @mode read\n${params}RETURN ${form} AS x`)).toEqual([
      `cypher/x.cypher:1: “${word}” is a keyword. As a name it stands in backticks: \`${word}\`.`,
    ]);
  });

  test("CASE WHEN and the words of other clauses are no names", () => {
    const text = "MATCH (n) WHERE n.a IN [1] SET n.b = CASE WHEN true THEN null ELSE 1 END";
    expect(faults(`// @name a.b\n// @mode write\n${text}`)).toEqual([]);
  });
});
