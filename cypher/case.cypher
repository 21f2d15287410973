// @name case.list
// Every case, by title.
// @mode read
// @row record: CaseRecord!
MATCH (c:`Case`) RETURN properties(c) AS record ORDER BY c.title, c.id

// @name case.byIds
// @mode read
// @param ids: [String!]!
// @row record: CaseRecord!
UNWIND $ids AS id
MATCH (c:`Case` {id: id}) RETURN properties(c) AS record

// @name case.counts
// How much there is in a case.
// @mode read
// @param case: String!
// @row documents: Int!
// @row passages: Int!
// @row entities: Int!
// @row events: Int!
// @row mentions: Int!
OPTIONAL MATCH (d:Document {`case`: $`case`})
WITH count(d) AS documents
OPTIONAL MATCH (p:Passage {`case`: $`case`})
WITH documents, count(p) AS passages
OPTIONAL MATCH (:Passage {`case`: $`case`})-[m:MENTIONS]->(:Entity)
WITH documents, passages, count(m) AS mentions
OPTIONAL MATCH (e:Entity {`case`: $`case`})
WITH documents, passages, mentions, count(e) AS entities, count(CASE WHEN e.kind = 'Event' THEN 1 END) AS events
RETURN documents, passages, entities, events, mentions

// @name case.notes
// @mode read
// @param case: String!
// @row record: NoteRecord!
MATCH (n:Note {`case`: $`case`}) RETURN properties(n) AS record ORDER BY n.position

// @name note.page
// Notes of a case in its order, after a place in it: all, or those about one of these things.
// @mode read
// @param case: String!
// @param about: [String!]
// @param after: Int!
// @param limit: Int!
// @row record: NoteRecord!
MATCH (n:Note {`case`: $`case`})
WHERE n.position > $after AND ($about IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(t) WHERE t.id IN $about })
RETURN properties(n) AS record ORDER BY n.position LIMIT $limit

// @name note.count
// @mode read
// @param case: String!
// @param about: [String!]
// @row total: Int!
MATCH (n:Note {`case`: $`case`})
WHERE $about IS NULL OR EXISTS { MATCH (n)-[:ABOUT]->(t) WHERE t.id IN $about }
RETURN count(n) AS total

// @name note.byIds
// @mode read
// @param ids: [String!]!
// @row record: NoteRecord!
UNWIND $ids AS id
MATCH (n:Note {id: id}) RETURN properties(n) AS record

// @name note.about
// What notes belong to, in the order of the things' ids.
// @mode read
// @param ids: [String!]!
// @row note: String!
// @row about: String!
UNWIND $ids AS id
MATCH (n:Note {id: id})-[:ABOUT]->(t)
RETURN n.id AS note, t.id AS about ORDER BY note, about

// @name note.of
// The notes that belong to each of these things.
// @mode read
// @param ids: [String!]!
// @row about: String!
// @row record: NoteRecord!
MATCH (n:Note)-[:ABOUT]->(t) WHERE t.id IN $ids
RETURN t.id AS about, properties(n) AS record ORDER BY about, n.position
