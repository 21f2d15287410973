// @name place.ends
// How many claims each entity is an end of, and how many of them draw an edge.
// @mode read
// @param case: String!
// @include filter
// @row entity: String!
// @row name: String!
// @row kind: String!
// @row placed: Boolean!
// @row claims: Int!
// @row relations: Int!
MATCH (x:Claim {`case`: $`case`})-[:SUBJECT|OBJECT]->(e:Entity)
WHERE
// @here filter
WITH DISTINCT e, x
RETURN e.id AS entity, e.name AS name, e.kind AS kind, (e.lat IS NOT NULL AND e.lon IS NOT NULL) AS placed,
  count(*) AS claims, coalesce(sum(CASE WHEN x.predicate IS NULL THEN 0 ELSE 1 END), 0) AS relations
ORDER BY entity

// @name place.claims
// How many claims have an end that has a place.
// @mode read
// @param case: String!
// @include filter
// @row total: Int!
MATCH (x:Claim {`case`: $`case`})-[:SUBJECT|OBJECT]->(e:Entity)
WHERE e.lat IS NOT NULL AND e.lon IS NOT NULL AND
// @here filter
WITH DISTINCT x
RETURN count(*) AS total
