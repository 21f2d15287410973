// @name entity.byIds
// Entities of cases: those of the law library have no case.
// @mode read
// @param ids: [String!]!
// @row record: EntityRecord!
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE e.`case` IS NOT NULL RETURN properties(e) AS record

// @name entity.degrees
// How many relations each of these has.
// @mode read
// @param ids: [String!]!
// @row entity: String!
// @row degree: Int!
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS entity, COUNT { (e)--(:Entity) } AS degree

// @name entity.page
// Entities after a key, in the order of the key, which `order` chooses: NAME, DEGREE (most first) or KIND.
// @mode read
// @param case: String!
// @param kinds: [String!]
// @param ids: [String!]
// @param documents: [String!]
// @param connected: Boolean
// @param order: String!
// @param afterKey: String
// @param afterId: String
// @param limit: Int!
// @row record: EntityRecord!
// @row key: String!
MATCH (e:Entity {`case`: $`case`})
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(p:Passage) WHERE p.document IN $documents })
WITH e, COUNT { (e)--(:Entity) } AS degree
WHERE $connected IS NULL OR (degree > 0) = $connected
WITH e, CASE $order
    WHEN 'DEGREE' THEN toString(19999999 - degree)
    WHEN 'KIND' THEN e.kind + ' ' + toLower(e.name)
    ELSE toLower(e.name) END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND e.id > $afterId)
RETURN properties(e) AS record, key ORDER BY key, e.id LIMIT $limit

// @name entity.count
// @mode read
// @param case: String!
// @param kinds: [String!]
// @param ids: [String!]
// @param documents: [String!]
// @param connected: Boolean
// @row total: Int!
MATCH (e:Entity {`case`: $`case`})
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(p:Passage) WHERE p.document IN $documents })
  AND ($connected IS NULL OR EXISTS { MATCH (e)--(:Entity) } = $connected)
RETURN count(e) AS total

// @name entity.kindCounts
// How many entities of each kind.
// @mode read
// @param case: String!
// @row kind: String!
// @row count: Int!
MATCH (e:Entity {`case`: $`case`}) RETURN e.kind AS kind, count(*) AS count ORDER BY kind

// @name entity.mentionPage
// Where an entity is named, in order of document, passage and offset.
// @mode read
// @param id: String!
// @param skip: Int!
// @param limit: Int!
// @row passage: String!
// @row entity: String!
// @row start: Int!
// @row end: Int!
MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(p:Passage)-[:PART_OF]->(d:Document)
RETURN p.id AS passage, e.id AS entity, m.start AS start, m.end AS end
ORDER BY d.position, p.position, m.start SKIP $skip LIMIT $limit

// @name entity.mentionCount
// @mode read
// @param id: String!
// @row total: Int!
MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(:Passage) RETURN count(m) AS total

// @name entity.neighbourCounts
// Before expanding: how many neighbours by predicate, direction and kind, most first.
// @mode read
// @param id: String!
// @include filter
// @row predicate: String!
// @row phrase: String!
// @row inverse: String!
// @row outward: Boolean!
// @row kind: String!
// @row count: Int!
MATCH (n:Entity {id: $id})-[x]-(m:Entity)
WHERE
// @here filter
WITH x.predicate AS predicate, x.phrase AS phrase, x.inverse AS inverse, x.subject = $id AS outward, m.kind AS kind
RETURN predicate, phrase, inverse, outward, kind, count(*) AS count
ORDER BY count DESC, predicate, outward, kind, phrase

// @name entity.ofCase
// @mode read
// @param case: String!
// @row record: EntityRecord!
MATCH (e:Entity {`case`: $`case`}) RETURN properties(e) AS record ORDER BY e.position
