import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { allRules, findingLine, lintQuery } from "../../../scripts/lint/rules.ts";
import { readWords, type Words } from "../../../scripts/lint/words.ts";
import { caseRows } from "../../../server/casefile/rows.ts";
import { digest, mapOf } from "../../../server/ingest/load.ts";
import { allNodes } from "../../../server/model/rows.ts";
import { parseQueries } from "../../../server/store/queryFile.ts";
import { readFolder } from "../../../server/store/queryFolder.ts";
import { caseFolders, law, readCase, vocabulary } from "../../helpers/cases.ts";

const WORDS: Words = {
  labels: new Set(["Entity", "Person", "Org", "Event", "Claim", "L", "Case"]),
  relationships: new Set(["R", "OWNS", "KNOWS"]),
  properties: new Set(["id", "name", "list", "k", "n", "since", "position", "case", "title"]),
};
const RULES = allRules(WORDS);

/** The names of the rules that a text breaks. Its header is made from its parameters and columns. */
function broken(text: string, header: string[] = []): string[] {
  const params = [...new Set([...text.matchAll(/\$`?([A-Za-z_]\w*)/g)].map((match) => match[1]))];
  const declared = header.join("\n");
  const lines = [
    "// @name test.query",
    "// @mode read",
    ...params.filter((name) => !declared.includes(`${name}:`)).map((name) => `// @param ${name}: String`),
    ...header.map((line) => `// ${line}`),
    ...rowsOf(text).map((name) => `// @row ${name}: String`),
  ];
  const { queries } = parseQueries("cypher/test.cypher", `${lines.join("\n")}\n${text}`);
  return queries.flatMap((query) => lintQuery(query, RULES)).map(({ rule }) => rule.name);
}

/** The columns of the last RETURN, so that only the tests of columns break their rule. */
function rowsOf(text: string): string[] {
  const last = /RETURN(?!.*RETURN)([\s\S]*)$/.exec(text)?.[1] ?? "";
  return [...last.matchAll(/\bAS\s+(\w+)\s*(?=,|$|\n|\/\/|ORDER|LIMIT|SKIP)/g)].map(
    (match) => match[1] ?? "",
  );
}

const ID = "RETURN 1 AS x";
/** At least one text for each rule that breaks it. */
const BAD: Record<string, readonly string[]> = {
  "label-expression": [`MATCH (m:Org|Event) ${ID}`, `MATCH (m:Entity&Org) ${ID}`, `MATCH (m:!Event) ${ID}`],
  "dynamic-name": [`MATCH (n:Entity)-[r:$any($types)]-(m) ${ID}`, "MATCH (n:Entity) SET n:$($labels)"],
  "limit-expression": [
    "MATCH (n:L) RETURN n.id AS x LIMIT toInteger($n)",
    "MATCH (n:L) RETURN n.id AS x LIMIT 1 + 1",
    "MATCH (n:L) RETURN n.id AS x SKIP $a - 1",
  ],
  "aggregate-in-expression": [
    "MATCH (n:L) RETURN collect(n.id)[0] AS x",
    "MATCH (n:L) RETURN collect(n.id)[..$k] AS x",
    "MATCH (n:L) RETURN {n: count(n)} AS x",
    "MATCH (n:L) RETURN [i IN collect(n.id) | i] AS x",
  ],
  "order-by-aggregate": ["MATCH (n:L) RETURN n.name AS x ORDER BY count(*)"],
  "bare-variable-in-projection": ["MATCH (n:L) WITH n, 7 AS y RETURN n {.id, y} AS x"],
  "where-in-pattern": [`MATCH (n:L WHERE n.k = 1) ${ID}`, `MATCH (n:L)-[r:R WHERE r.k = 1]-() ${ID}`],
  "quantified-pattern": [
    `MATCH (a:L) ((b)-[:R]->(c)){1,3} (d) ${ID}`,
    `MATCH (a:L)-[:R]->+(b) ${ID}`,
    `MATCH p = SHORTEST 1 (a:L)-[:R]-(b) ${ID}`,
  ],
  subquery: [
    "MATCH (n:L) RETURN COLLECT { MATCH (n)--(m) RETURN m.id } AS x",
    "MATCH (n:L) RETURN COUNT { MATCH (n)--(m) RETURN DISTINCT m.id } AS x",
    `MATCH (n:L) OPTIONAL CALL (n) { MATCH (n)--(m) RETURN m.id AS y } ${ID}`,
    "UNWIND range(1, 9) AS i CALL (i) { CREATE (:L {k: i}) } IN TRANSACTIONS",
  ],
  "map-as-pattern": ["CREATE (n:L $props)", "CREATE (:L $props)"],
  "maybe-null-delete": [
    "MATCH (a:L {id: $a}) OPTIONAL MATCH (a)-[r:R]-() DELETE r",
    "MATCH p = (a:L)--(b) DELETE p",
    "MATCH (a:L)-[r:R]-() WITH collect(r) AS rs DELETE rs[0]",
  ],
  "missing-function": [
    "RETURN randomUUID() AS x",
    "RETURN apoc.text.clean($a) AS x",
    "RETURN date.truncate('day', $a) AS x",
  ],
  "type-predicate": ["MATCH (n:L) RETURN n.k IS :: INTEGER AS x"],
  "property-of-a-call": ["MATCH (a:L), (b:L) RETURN coalesce(a, b).id AS x"],
  "schema-statement": [
    "CREATE INDEX x FOR (n:L) ON (n.id)",
    "CREATE CONSTRAINT x FOR (n:L) REQUIRE n.id IS UNIQUE",
  ],
  "several-statements": [`MATCH (n:L) DELETE n; ${ID}`],
  columns: ["MATCH (n:L) RETURN n.id", "MATCH (n:L) RETURN n.id AS a, n.name"],
  "unbounded-path": [
    `MATCH (a:L)-[:R*]->(b) ${ID}`,
    `MATCH (a:L)-[:R*2..]->(b) ${ID}`,
    `MATCH (a:L)-[*]-(b) ${ID}`,
  ],
  "load-csv": ["LOAD CSV FROM 'file' AS row RETURN row AS x"],
  "raw-entity": [
    "MATCH (n:L) RETURN n AS x",
    "MATCH (n:L)-[r:R]-() RETURN r AS x",
    "MATCH p = (n:L)--() RETURN p AS x",
    "MATCH (n:L) RETURN collect(n) AS x",
    "MATCH p = (n:L)--() RETURN nodes(p) AS x",
    "MATCH (n:L) RETURN head(collect(DISTINCT n)) AS x",
  ],
  "hidden-property": ["MATCH (n:L) RETURN n._id AS x"],
  "W1-relationship-as-value": [
    "MATCH (:L)-[l:R]->() WITH coalesce(l, null) AS y DELETE y",
    "MATCH (:L)-[l:R]->() WITH CASE WHEN true THEN l END AS y SET y.k = 1",
    "MATCH (:L)-[l:R]->() WITH collect(l) AS ls WITH [y IN ls WHERE y.id = 'r5'] AS ys UNWIND ys AS z SET z.k = 1",
    "MATCH (:L)-[l:R]->() WITH collect(l) AS ls UNWIND ls + [] AS y SET y.k = 1",
    "MATCH (:L)-[l:R]->() WITH collect(l) AS ls WITH [y IN ls | y] AS ys RETURN [z IN ys | z.id] AS x",
    "MATCH (:L)-[l:R]->() WITH collect(l) AS ls WITH reduce(a = [], y IN ls | a + [y]) AS ys RETURN size(ys) AS x",
    "MATCH (:L)-[l:R]->() FOREACH (y IN CASE WHEN l IS NULL THEN [] ELSE [l] END | DELETE y)",
    "CALL () { MATCH ()-[y:R]->() RETURN y UNION ALL MATCH (y:L) RETURN y } RETURN y.id AS x",
    "MATCH p = (:L)-[:R*1..2]->() WITH [y IN relationships(p) WHERE y.k = 1] AS ys RETURN size(ys) AS x",
  ],
  "W2-node-of-a-path": [
    "MATCH p = (:L)--(), (n:Org) RETURN n IN nodes(p) AS x",
    "MATCH p = (a:L)--() RETURN a = nodes(p)[0] AS x",
    "MATCH p = (:L)--() RETURN labels(nodes(p)[1]) AS x",
    "MATCH p = (:L)--() RETURN keys(properties(nodes(p)[1])) AS x",
  ],
  "W3-filtered-shortest-path": [
    "MATCH (a:L), (b:Org) MATCH p = shortestPath((a)-[:R*..6]-(b)) WHERE none(n IN nodes(p) WHERE n.id IN $ban) RETURN length(p) AS x",
    "MATCH p = shortestPath((a:L)-[:R*..6 {since: 2018}]-(b:Org)) RETURN length(p) AS x",
  ],
  "W4-negative-slice": ["RETURN [1, 2, 3][1..-1] AS x", "RETURN [1, 2, 3][-2..] AS x"],
  "W5-list-plus-value": ["MATCH (n:L) SET n.list = n.list + $a"],
  "W6-sum-of-nothing": ["MATCH (n:L) RETURN sum(n.k) AS x"],
  "W7-projection-of-null": ["MATCH (n:L) OPTIONAL MATCH (n)-[:R]-(g:Org) RETURN collect(g {.id}) AS x"],
  "W8-temporal-value": ["RETURN date($a) AS x", "RETURN datetime() AS x"],
  "W9-merge-on-null": ["UNWIND $rows AS row MERGE (n:L {id: row.id})", "MERGE (n:L {id: $id})"],
  "W12-odd-function": [
    "MATCH (n:L) RETURN size((n)--()) AS x",
    "RETURN toInteger($a) AS x",
    "RETURN round(-1.5) AS x",
  ],
  "W13-procedure": ["CALL grafeo.pagerank({label: 'L'}) YIELD score RETURN score AS x"],
  "W14-alias-is-a-variable": ["MATCH (:L)-[r:R]-() RETURN r.id AS r ORDER BY r.id"],
  "W15-set-reads-what-it-sets": [
    "MATCH (n:L) SET n.name = 'Zed', n.k = size(n.name)",
    "MATCH (n:L) SET n += $props, n.k = n.n",
  ],
  "unknown-label": [
    `MATCH (n:Persn) ${ID}`,
    `MATCH (n:Entity:Pers) ${ID}`,
    `MATCH (n:Entity) WHERE n:Orgg ${ID}`,
  ],
  "unknown-relationship": [`MATCH (n:L)-[:OWN]->() ${ID}`, `MATCH (n:L)-[r:OWNS|KNOW*1..2]->() ${ID}`],
  "unknown-property": [
    "MATCH (n:L) RETURN n.nam AS x",
    `MATCH (n:L {idd: 1}) ${ID}`,
    "MATCH (n:L) RETURN n {.idd} AS x",
    "MATCH (:L)-[r:R]-() RETURN startNode(r).idd AS x",
  ],
};

/** What both stores take and answer alike: the forms to write instead. */
const GOOD: readonly (readonly [text: string, header?: string[]])[] = [
  ["MATCH (m:Entity) WHERE m:Org OR m:Event RETURN m.id AS x"],
  ["MATCH (m:Entity:Org) WHERE NOT m:Event AND any(l IN labels(m) WHERE l IN $labels) RETURN m.id AS x"],
  ["MATCH (n:L)-[r]-(m) WHERE type(r) IN $types RETURN m.id AS x LIMIT $limit"],
  ["MATCH (n:L) RETURN n.id AS x ORDER BY n.id SKIP $skip LIMIT 10"],
  ["MATCH (n:L) WITH collect(n.id) AS ids RETURN ids[0] AS a, ids[..$k] AS b, size(ids) AS c"],
  ["MATCH (n:L) RETURN head(collect(n.id)) AS a, count(n) * 2 AS b, coalesce(sum(n.k), 0) AS c"],
  ["MATCH (n:L) RETURN n.name AS name, count(*) AS count ORDER BY count DESC"],
  ["MATCH (n:L) WITH n, 7 AS y RETURN n {.id, y: y} AS x"],
  ["MATCH (n:L)-[:R*1..3]->(m) WHERE n.id = $id RETURN m.id AS x"],
  ["MATCH p = shortestPath((a:L)-[:OWNS|KNOWS*..6]-(b:Org)) RETURN [n IN nodes(p) | n.id] AS x"],
  ["MATCH (n:L) RETURN COUNT { (n)--(:Entity) } AS x"],
  ["MATCH (n:L) WHERE EXISTS { MATCH (n)--(m:Org) WHERE m.k = 1 } RETURN n.id AS x"],
  ["MATCH (n:L) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n.id AS id, c AS x"],
  ["CREATE (n:L) SET n = $props"],
  ["MATCH (a:L {id: $a}) OPTIONAL MATCH (a)-[r:R]-() WITH r WHERE r IS NOT NULL DELETE r"],
  ["MATCH (:L)-[l:R]->() FOREACH (y IN [l] | DELETE y)"],
  ["MATCH (:L)-[l:R]->() WITH collect(l) AS ls UNWIND ls AS y SET y.k = 1"],
  ["MATCH (:L)-[r:R]->() WITH collect(r) AS rs RETURN [y IN rs | {id: y.id, type: type(y)}] AS x"],
  ["MATCH p = (:L)-[:R*1..2]->() UNWIND relationships(p) AS y RETURN startNode(y).id AS a, y.id AS b"],
  ["MATCH p = (:L)-[:R*1..2]->(), (n:Org) WHERE n.id IN [y IN nodes(p) | y.id] RETURN n.id AS x"],
  ["MATCH p = (:L)--() WITH nodes(p)[1] AS n RETURN labels(n) AS x"],
  ["WITH [1, 2, 3] AS l RETURN l[1..size(l) - 1] AS a, l[-1] AS b"],
  ["MATCH (n:L) SET n.list = coalesce(n.list, []) + [$a]"],
  ["MATCH (n:L) WITH n, n.k + 1 AS next SET n.k = next"],
  ["MATCH (n:L) OPTIONAL MATCH (n)-[:R]-(g:Org) WITH collect(g) AS gs RETURN [y IN gs | y {.id}] AS x"],
  ["UNWIND $rows AS row WITH row WHERE row.id IS NOT NULL MERGE (n:L {id: row.id}) SET n = row.props"],
  ["MERGE (n:L {id: $id})", ["@param id: String!"]],
  ["UNWIND $rows AS row MERGE (n:L {id: row.id})", ["@param rows: [CaseRow!]!"]],
  ["MATCH (n:`Case` {`case`: $`case`}) RETURN n.`case` AS x, 'A:Thing (x|y); LIMIT toInteger(1)' AS y"],
  ["MATCH (n:L) WHERE n.name STARTS WITH $a AND n.name ENDS WITH $b RETURN n.id AS x // date(x); *"],
  ["CALL db.labels() YIELD label RETURN label AS x"],
  ["MATCH (n:L) RETURN n.k * 2 AS x, [y IN [1, 2] | y * 3] AS z"],
];

describe("Cypher lint", () => {
  test("every rule has a text that breaks it", () => {
    expect(RULES.map(({ name }) => name).filter((name) => !(name in BAD))).toEqual([]);
  });

  test.each(Object.entries(BAD).flatMap(([rule, texts]) => texts.map((text) => [rule, text])))(
    "%s finds %s",
    (rule, text) => {
      expect(broken(text)).toContain(rule);
    },
  );

  test.each(GOOD.map(([text, header]) => ({ text, header })))(
    "nothing is found in $text",
    ({ text, header }) => {
      expect(broken(text, header)).toEqual([]);
    },
  );

  test("a finding says where, what, why and what to write instead", () => {
    const text = "// @name a.b\n// @mode read\n// @row x: Int!\nMATCH (n:L) RETURN sum(n.k) AS x";
    const { queries } = parseQueries("cypher/a.cypher", text);
    expect(queries.flatMap((query) => lintQuery(query, RULES)).map(findingLine)).toEqual([
      "cypher/a.cypher:1: a.b: W6-sum-of-nothing: “sum(n.k)”. The embedded engine answers wrongly and says nothing: the sum of nothing is null, on Neo4j 0. Write coalesce(sum(x), 0).",
    ]);
  });

  test("the product's queries break no rule", () => {
    const folder = fileURLToPath(new URL("../../../cypher", import.meta.url));
    const rules = allRules(readWords(folder));
    const findings = [...readFolder(folder).book.values()].flatMap((query) => lintQuery(query, rules));
    expect(findings.map(findingLine)).toEqual([]);
  });

  test("schema.yaml has every property that a loading writes", async () => {
    const words = readWords(fileURLToPath(new URL("../../../cypher", import.meta.url)));
    const written = new Set<string>();
    for (const folder of caseFolders()) {
      const whole = await readCase(folder);
      const { nodes, edges, relations } = caseRows(whole, vocabulary, digest, mapOf(whole, law));
      const rows = [...allNodes(nodes), ...Object.values(edges).flat(), ...relations];
      for (const { props } of rows) for (const key of Object.keys(props)) written.add(key);
    }
    expect([...written].filter((key) => !words.properties.has(key))).toEqual([]);
  });
});
