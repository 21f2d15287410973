// What loading a case reads and writes. Every query names its label or type, so that each finds its index and no
// Cypher is joined from strings. An edge belongs to the node that owns it; `load.cut` takes a node's own edges out.

// @name load.stored
// What the store holds of a case: each node with the hash it was written with.
// @mode read
// @param case: String!
// @row label: String!
// @row id: String!
// @row hash: String!
MATCH (n:`Case` {id: $`case`}) RETURN 'Case' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Document {`case`: $`case`}) RETURN 'Document' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Passage {`case`: $`case`}) RETURN 'Passage' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Entity {`case`: $`case`}) RETURN 'Entity' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Claim {`case`: $`case`}) RETURN 'Claim' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Assertion {`case`: $`case`}) RETURN 'Assertion' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Note {`case`: $`case`}) RETURN 'Note' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Argument {`case`: $`case`}) RETURN 'Argument' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Issue {`case`: $`case`}) RETURN 'Issue' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Accusation {`case`: $`case`}) RETURN 'Accusation' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:View {`case`: $`case`}) RETURN 'View' AS label, n.id AS id, n.hash AS hash
UNION ALL
MATCH (n:Story {`case`: $`case`}) RETURN 'Story' AS label, n.id AS id, n.hash AS hash

// @name load.put.case
// @mode write
// @param rows: [CaseRow!]!
UNWIND $rows AS row
MERGE (n:`Case` {id: row.id})
SET n = row.props

// @name load.put.document
// @mode write
// @param rows: [DocumentRow!]!
UNWIND $rows AS row
MERGE (n:Document {id: row.id})
SET n = row.props

// @name load.put.passage
// @mode write
// @param rows: [PassageRow!]!
UNWIND $rows AS row
MERGE (n:Passage {id: row.id})
SET n = row.props

// @name load.put.entity
// @mode write
// @param rows: [EntityRow!]!
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.props

// @name load.place.entity
// Gives entities another place in their case; all else that they have stays.
// @mode write
// @param rows: [PlacedRow!]!
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.position = row.position, n.hash = row.hash

// @name load.put.claim
// @mode write
// @param rows: [ClaimRow!]!
UNWIND $rows AS row
MERGE (n:Claim {id: row.id})
SET n = row.props

// @name load.put.assertion
// @mode write
// @param rows: [AssertionRow!]!
UNWIND $rows AS row
MERGE (n:Assertion {id: row.id})
SET n = row.props

// @name load.put.note
// @mode write
// @param rows: [NoteRow!]!
UNWIND $rows AS row
MERGE (n:Note {id: row.id})
SET n = row.props

// @name load.drop.case
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:`Case` {id: id})
DETACH DELETE n

// @name load.drop.document
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Document {id: id})
DETACH DELETE n

// @name load.drop.passage
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Passage {id: id})
DETACH DELETE n

// @name load.drop.entity
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DETACH DELETE n

// @name load.drop.claim
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Claim {id: id})
DETACH DELETE n

// @name load.drop.assertion
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Assertion {id: id})
DETACH DELETE n

// @name load.drop.note
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Note {id: id})
DETACH DELETE n

// @name load.cut.relation
// Takes out the edges that these claims draw between entities. Before the claims' own edges, which lead there.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUBJECT]->(:Entity)-[r]->(:Entity)
WHERE r.id = id
DELETE r

// @name load.cut.document
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Document {id: id})-[r:PART_OF]->(:`Case`)
DELETE r

// @name load.cut.passage
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Passage {id: id})-[r:PART_OF]->(:Document)
DELETE r

// @name load.cut.mentions
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Passage {id: id})-[r:MENTIONS]->(:Entity)
DELETE r

// @name load.cut.claim
// What leads from a claim to an argument, an issue or an element belongs to those.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Claim {id: id})-[r:SUBJECT|OBJECT|CONTRADICTS|QUALIFIES|SUPPORTS|SAME_AS]->()
DELETE r

// @name load.cut.assertion
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Assertion {id: id})-[r:OF|STATED_IN|SAID_BY]->()
DELETE r

// @name load.cut.note
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Note {id: id})-[r]->()
DELETE r

// @name load.tie.documentOfCase
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:`Case` {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props

// @name load.tie.passageOfDocument
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Passage {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props

// @name load.tie.mention
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Passage {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:MENTIONS]->(b)
SET r = row.props

// @name load.tie.subject
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:SUBJECT]->(b)
SET r = row.props

// @name load.tie.object
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:OBJECT]->(b)
SET r = row.props

// @name load.tie.contradicts
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:CONTRADICTS]->(b)
SET r = row.props

// @name load.tie.qualifies
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:QUALIFIES]->(b)
SET r = row.props

// @name load.tie.supports
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:SUPPORTS]->(b)
SET r = row.props

// @name load.tie.sameAs
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:SAME_AS]->(b)
SET r = row.props

// @name load.tie.assertionOf
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Assertion {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:OF]->(b)
SET r = row.props

// @name load.tie.statedIn
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Assertion {id: row.from})
MATCH (b:Passage {id: row.to})
CREATE (a)-[r:STATED_IN]->(b)
SET r = row.props

// @name load.tie.saidBy
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Assertion {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:SAID_BY]->(b)
SET r = row.props

// @name load.tie.aboutClaim
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.props

// @name load.tie.aboutEntity
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.props

// @name load.tie.aboutDocument
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.props

// @name load.tie.aboutPassage
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Note {id: row.from})
MATCH (b:Passage {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r = row.props
