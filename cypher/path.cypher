// What the index of paths is made of (server/path): columns, since a case may have hundreds of thousands of relations. The
// lists of one row belong together; their order is the store's.

// @name path.things
// Every entity of a case, and whether it is of one of these kinds.
// @mode read
// @param case: String!
// @param containers: [String!]!
// @row id: [String!]!
// @row position: [Int!]!
// @row container: [Boolean!]!
MATCH (e:Entity {`case`: $`case`})
RETURN collect(e.id) AS id, collect(e.position) AS position, collect(e.kind IN $containers) AS container

// @name path.relations
// Every relation of a case: the places of its two ends and of its claim, and how firm it is.
// @mode read
// @param case: String!
// @row from: [Int!]!
// @row to: [Int!]!
// @row position: [Int!]!
// @row firmness: [Int!]!
// @row origins: [Int!]!
MATCH (a:Entity {`case`: $`case`})-[x]->(b:Entity)
WHERE x.mapped IS NULL
RETURN collect(a.position) AS from, collect(b.position) AS to, collect(x.position) AS position,
  collect(x.firmness) AS firmness, collect(x.originCount) AS origins

// @name path.unheld
// The places of relations that nobody asserts or reports.
// @mode read
// @param case: String!
// @row position: [Int!]!
MATCH (:Entity {`case`: $`case`})-[x]->(:Entity)
WHERE x.stance IN ['denies', 'doubts']
RETURN collect(x.position) AS position

// @name path.allowed
// The places of relations that pass the filter.
// @mode read
// @param case: String!
// @include filter
// @row position: [Int!]!
MATCH (:Entity {`case`: $`case`})-[x]->(:Entity)
WHERE
// @here filter
RETURN collect(x.position) AS position

// @name path.steps
// The claims at these places, of those that draw a relation at these entities.
// @mode read
// @param ids: [String!]!
// @param positions: [Int!]!
// @row record: ClaimRecord!
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[x]-(:Entity)
WHERE x.position IN $positions
WITH DISTINCT x.id AS claim
MATCH (c:Claim {id: claim})
RETURN properties(c) AS record ORDER BY c.position
