// @name claim.byIds
// @mode read
// @param ids: [String!]!
// @row record: ClaimRecord!
UNWIND $ids AS id
MATCH (c:Claim {id: id}) RETURN properties(c) AS record

// @name claim.page
// Claims after a key, in the order of the key, which `order` chooses: CASE_ORDER, VALID_TIME, SAID_AT or ORIGINS.
// @mode read
// @param case: String!
// @param order: String!
// @param afterKey: String
// @param afterPosition: Int!
// @param limit: Int!
// @include filter
// @row record: ClaimRecord!
// @row key: String!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
WITH x, CASE $order
    WHEN 'VALID_TIME' THEN coalesce(x.validFrom, '9999')
    WHEN 'SAID_AT' THEN coalesce(x.saidFrom, '9999')
    WHEN 'ORIGINS' THEN toString(19999999 - x.originCount)
    ELSE '' END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND x.position > $afterPosition)
RETURN properties(x) AS record, key ORDER BY key, x.position LIMIT $limit

// @name claim.pageByUse
// As claim.page, those first of which the most arguments make use, as a premise or to undercut.
// @mode read
// @param case: String!
// @param afterKey: String
// @param afterPosition: Int!
// @param limit: Int!
// @include filter
// @row record: ClaimRecord!
// @row key: String!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
OPTIONAL MATCH (x)-[:PREMISE|UNDERCUTS]->(a:Argument)
WITH x, toString(19999999 - count(DISTINCT a.id)) AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND x.position > $afterPosition)
RETURN properties(x) AS record, key ORDER BY key, x.position LIMIT $limit

// @name claim.count
// @mode read
// @param case: String!
// @include filter
// @row total: Int!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
RETURN count(x) AS total

// @name claim.ofCase
// What findings and facets count: every claim under a filter with the properties they need, in the order of the case.
// @mode read
// @param case: String!
// @include filter
// @row record: ClaimRecord!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
RETURN properties(x) AS record ORDER BY x.position

// @name claim.links
// The ties of these claims, either way round.
// @mode read
// @param ids: [String!]!
// @row claim: String!
// @row id: String!
// @row kind: String!
// @row from: String!
// @row to: String!
// @row note: String
UNWIND $ids AS claim
MATCH (c:Claim {id: claim})-[l]-(o:Claim)
RETURN claim, l.id AS id, type(l) AS kind, startNode(l).id AS from, endNode(l).id AS to, l.note AS note
ORDER BY claim, kind, id

// @name claim.ties
// Every tie of a case.
// @mode read
// @param case: String!
// @row id: String!
// @row kind: String!
// @row from: String!
// @row to: String!
// @row note: String
MATCH (a:Claim {`case`: $`case`})-[l]->(b:Claim)
RETURN l.id AS id, type(l) AS kind, a.id AS from, b.id AS to, l.note AS note ORDER BY id

// @name assertion.byIds
// @mode read
// @param ids: [String!]!
// @row record: AssertionRecord!
UNWIND $ids AS id
MATCH (a:Assertion {id: id}) RETURN properties(a) AS record

// @name assertion.ofClaims
// Who states these claims, in the order of the case.
// @mode read
// @param ids: [String!]!
// @row claim: String!
// @row record: AssertionRecord!
UNWIND $ids AS id
MATCH (c:Claim {id: id})<-[:OF]-(a:Assertion)
RETURN c.id AS claim, properties(a) AS record ORDER BY claim, a.position

// @name relation.touching
// Every relation at these entities, each once for each end that is among them.
// @mode read
// @param ids: [String!]!
// @include filter
// @row at: String!
// @row id: String!
// @row from: String!
// @row to: String!
// @row position: Int!
// @row predicate: String!
// @row phrase: String!
// @row inverse: String!
// @row certainty: String!
// @row firmness: Int!
// @row stance: String!
// @row originCount: Int!
// @row disputed: Boolean!
// @row alleged: Boolean!
// @row validTime: String
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[x]-(:Entity)
WHERE
// @here filter
RETURN n.id AS at, x.id AS id, x.subject AS from, x.object AS to, x.position AS position, x.predicate AS predicate,
  x.phrase AS phrase, x.inverse AS inverse, x.certainty AS certainty, x.firmness AS firmness, x.stance AS stance,
  x.originCount AS originCount, x.disputed AS disputed, x.alleged AS alleged, x.validTime AS validTime
ORDER BY position, at

// @name relation.predicateCounts
// How many relations of each predicate.
// @mode read
// @param case: String!
// @row predicate: String!
// @row count: Int!
MATCH (c:Claim {`case`: $`case`}) WHERE c.predicate IS NOT NULL
RETURN c.predicate AS predicate, count(*) AS count ORDER BY predicate
