// @name document.ofCase
// @mode read
// @param case: String!
// @row record: DocumentRecord!
MATCH (d:Document {`case`: $`case`}) RETURN properties(d) AS record ORDER BY d.position

// @name document.byIds
// @mode read
// @param ids: [String!]!
// @row record: DocumentRecord!
UNWIND $ids AS id
MATCH (d:Document {id: id}) RETURN properties(d) AS record

// @name document.claimCounts
// How many claims each document states.
// @mode read
// @param ids: [String!]!
// @row document: String!
// @row claims: Int!
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:PART_OF]-(:Passage)<-[:STATED_IN]-(:Assertion)-[:OF]->(c:Claim)
RETURN d.id AS document, count(DISTINCT c) AS claims ORDER BY document

// @name passage.byIds
// @mode read
// @param ids: [String!]!
// @row record: PassageRecord!
UNWIND $ids AS id
MATCH (p:Passage {id: id}) RETURN properties(p) AS record

// @name passage.page
// The passages of a document after a place, in order.
// @mode read
// @param document: String!
// @param after: Int!
// @param limit: Int!
// @row record: PassageRecord!
MATCH (d:Document {id: $document})<-[:PART_OF]-(p:Passage)
WHERE p.position > $after
RETURN properties(p) AS record ORDER BY p.position LIMIT $limit

// @name passage.count
// @mode read
// @param document: String!
// @row total: Int!
MATCH (d:Document {id: $document})<-[:PART_OF]-(p:Passage) RETURN count(p) AS total

// @name passage.mentions
// The stretches of these passages that name an entity, by offset.
// @mode read
// @param ids: [String!]!
// @row passage: String!
// @row entity: String!
// @row start: Int!
// @row end: Int!
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[m:MENTIONS]->(e:Entity)
RETURN p.id AS passage, e.id AS entity, m.start AS start, m.end AS end ORDER BY passage, start

// @name passage.assertions
// What these passages state, by offset.
// @mode read
// @param ids: [String!]!
// @row passage: String!
// @row record: AssertionRecord!
UNWIND $ids AS id
MATCH (p:Passage {id: id})<-[:STATED_IN]-(a:Assertion)
RETURN p.id AS passage, properties(a) AS record ORDER BY passage, a.start, a.end, a.id
