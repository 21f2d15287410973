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
// Every relation of a case: the places of its two ends and of its claim, how firm it is, and of how many origins.
// @mode read
// @param case: String!
// @row from: [Int!]!
// @row to: [Int!]!
// @row position: [Int!]!
// @row firmness: [Int!]!
// @row origins: [Int!]!
MATCH (a:Entity {`case`: $`case`})-[x]->(b:Entity)
RETURN collect(a.position) AS from, collect(b.position) AS to, collect(x.position) AS position,
  collect(x.firmness) AS firmness, collect(x.originCount) AS origins

// @name path.unheld
// The places of claims that nobody asserts or reports. Compared one by one: the embedded engine passes over what cannot be.
// @mode read
// @param case: String!
// @row position: [Int!]!
MATCH (c:Claim {`case`: $`case`})
WHERE c.stance = 'denies' OR c.stance = 'doubts'
RETURN collect(c.position) AS position

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

// @name path.claims
// The claims behind relations, by their places.
// @mode read
// @param case: String!
// @row position: [Int!]!
// @row id: [String!]!
MATCH (:Entity {`case`: $`case`})-[x]->(:Entity)
RETURN collect(x.position) AS position, collect(x.id) AS id
