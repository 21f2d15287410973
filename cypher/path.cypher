// What the index of paths is made of (server/path): columns, since a case may have hundreds of thousands of relations. The
// lists of one row belong together; their order is the store's, and so is that of the rows. `part` makes some dozens of rows
// of what could be one: what reads Neo4j's answers goes through all that it has of a row for each number in it, so that a
// row of 1.6 million numbers takes five times as long as 64 of them.

// @name path.things
// Every entity of a case, and whether it is of one of these kinds.
// @mode read
// @param case: String!
// @param containers: [String!]!
// @row part: Int!
// @row id: [String!]!
// @row position: [Int!]!
// @row container: [Boolean!]!
MATCH (e:Entity {`case`: $`case`})
RETURN e.position % 16 AS part, collect(e.id) AS id, collect(e.position) AS position, collect(e.kind IN $containers) AS container

// @name path.relations
// Every relation of a case: the places of its two ends and of its claim, and how weak it is. Four columns, since each costs
// a tenth of a second where there are 400,000. Asked in two halves at once, of subjects at even places and at odd ones.
// @mode read
// @param case: String!
// @param half: Int!
// @row part: Int!
// @row from: [Int!]!
// @row to: [Int!]!
// @row position: [Int!]!
// @row weakness: [Int!]!
MATCH (a:Entity {`case`: $`case`})-[x]->(b:Entity)
WHERE a.position % 2 = $half
RETURN a.position % 64 AS part, collect(a.position) AS from, collect(b.position) AS to,
  collect(x.position) AS position, collect(x.weakness) AS weakness

// @name path.allowed
// The places of relations that pass the filter.
// @mode read
// @param case: String!
// @include filter
// @row part: Int!
// @row position: [Int!]!
MATCH (:Entity {`case`: $`case`})-[x]->(:Entity)
WHERE
// @here filter
RETURN x.position % 64 AS part, collect(x.position) AS position

// @name path.claims
// The claims behind relations, by their places.
// @mode read
// @param case: String!
// @row part: Int!
// @row position: [Int!]!
// @row id: [String!]!
MATCH (:Entity {`case`: $`case`})-[x]->(:Entity)
RETURN x.position % 64 AS part, collect(x.position) AS position, collect(x.id) AS id
