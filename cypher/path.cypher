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
// Every relation of a case: the places of its two ends and of its claim, and how weak it is. Four columns, since each costs
// a tenth of a second where there are 400,000.
// @mode read
// @param case: String!
// @row from: [Int!]!
// @row to: [Int!]!
// @row position: [Int!]!
// @row weakness: [Int!]!
MATCH (a:Entity {`case`: $`case`})-[x]->(b:Entity)
RETURN collect(a.position) AS from, collect(b.position) AS to, collect(x.position) AS position,
  collect(x.weakness) AS weakness

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
