import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { readWords } from "../../scripts/lint/words.ts";
import { openNeo4j, remarksOn } from "../../server/store/neo4j.ts";
import { readExtraQueries, readQueryBook } from "../../server/store/queries.ts";
import { parseQueries } from "../../server/store/queryFile.ts";
import { anyWriter, openNeo4jForTest } from "../helpers/stores.ts";

const place = inject("neo4j");
const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Neo4j's own checker over every query: it knows undefined names, unknown words, and patterns that multiply by mistake.
test("neo4j: its planner has nothing to say against any query, and would say it", {
  timeout: 120_000,
}, async (context) => {
  if ("missing" in place) return context.skip(`neo4j (${place.missing})`);
  const { close } = await openNeo4jForTest();
  const store = await openNeo4j({ ...place, queries: readExtraQueries(folder("fixture/neo4j")) });
  try {
    const words = readWords(folder("../../cypher"));
    await store.write(async (tx) => {
      const run = anyWriter(tx);
      for (const name of words.labels) await run("word.label", { name });
      for (const name of words.relationships) await run("word.relationship", { name });
    });
    await store.write(async (tx) => {
      for (const name of words.properties) await anyWriter(tx)("word.property", { name });
    });
    expect(await remarksOn(place, [...readQueryBook().values()])).toEqual([]);

    const bad = parseQueries("bad.cypher", BAD).queries;
    const remarks = await remarksOn(place, bad);
    expect(remarks.map(({ query }) => query).sort()).toEqual(bad.map(({ name }) => name).sort());
  } finally {
    await store.close();
    await close();
  }
});

const BAD = `
// @name bad.label
// @mode read
// @row id: String!
MATCH (n:Entitty) RETURN n.id AS id

// @name bad.property
// @mode read
// @row id: String!
MATCH (n:Entity) RETURN n.idd AS id

// @name bad.relationship
// @mode read
// @row id: String!
MATCH (n:Entity)-[:MENTIONED]->() RETURN n.id AS id

// @name bad.product
// @mode read
// @row id: String!
MATCH (n:Entity), (m:Claim) RETURN n.id AS id

// @name bad.name
// @mode read
// @row id: String!
MATCH (n:Entity) RETURN m.id AS id
`;
