// The law library, which all cases share: States, instruments and provisions are entities of no case. Every node but the
// library's own carries `library`, by which it is found as a case's nodes are by `case`.

// @name law.revision
// Changes whenever anything in the library does; no row where none is loaded.
// @mode read
// @row revision: String!
MATCH (n:Library {id: 'law'}) RETURN n.revision AS revision

// @name law.whole
// All of the library in one answer, so that it is of one revision: a node has no type and leads nowhere.
// @mode read
// @row id: String!
// @row type: String
// @row to: String
// @row props: Map!
MATCH (n:Entity {library: 'law'}) RETURN n.id AS id, null AS type, null AS to, properties(n) AS props
UNION ALL
MATCH (n:Element {library: 'law'}) RETURN n.id AS id, null AS type, null AS to, properties(n) AS props
UNION ALL
MATCH (n:Declaration {library: 'law'}) RETURN n.id AS id, null AS type, null AS to, properties(n) AS props
UNION ALL
MATCH (n:Library {id: 'law'}) RETURN n.id AS id, null AS type, null AS to, properties(n) AS props
UNION ALL
MATCH (n:Entity {library: 'law'})-[r]->(b) RETURN n.id AS id, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (n:Element {library: 'law'})-[r]->(b) RETURN n.id AS id, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (n:Declaration {library: 'law'})-[r]->(b) RETURN n.id AS id, type(r) AS type, b.id AS to, properties(r) AS props

// @name law.entities
// The entities of a case that are one of these States, instruments or provisions, in the order of the case.
// @mode read
// @param case: String!
// @param ids: [String!]!
// @row law: String!
// @row record: EntityRecord!
MATCH (e:Entity {`case`: $`case`}) WHERE e.law IN $ids
RETURN e.law AS law, properties(e) AS record ORDER BY e.position

// @name load.put.element
// @mode write
// @param rows: [LawElementRow!]!
UNWIND $rows AS row
MERGE (n:Element {id: row.id})
SET n = row.props

// @name load.put.declaration
// @mode write
// @param rows: [DeclarationRow!]!
UNWIND $rows AS row
MERGE (n:Declaration {id: row.id})
SET n = row.props

// @name load.put.library
// @mode write
// @param rows: [LibraryRow!]!
UNWIND $rows AS row
MERGE (n:Library {id: row.id})
SET n = row.props

// @name load.drop.element
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Element {id: id})
DETACH DELETE n

// @name load.drop.declaration
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Declaration {id: id})
DETACH DELETE n

// @name load.cut.instrument
// An instrument owns how States stand to it.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[r:PARTY_TO]-(:Entity)
DELETE r

// @name load.cut.provision
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->()
DELETE r

// @name load.cut.element
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Element {id: id})-[r]->()
DELETE r

// @name load.cut.declaration
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Declaration {id: id})-[r]->()
DELETE r

// @name load.tie.provisionOfInstrument
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props

// @name load.tie.elementOfProvision
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props

// @name load.tie.declarationOfInstrument
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Declaration {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PART_OF]->(b)
SET r = row.props

// @name load.tie.declarationUnder
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Declaration {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:UNDER]->(b)
SET r = row.props

// @name load.tie.partyTo
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:PARTY_TO]->(b)
SET r = row.props

// @name load.tie.provisionRequiresElement
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Element {id: row.to})
CREATE (a)-[r:REQUIRES]->(b)
SET r = row.props

// @name load.tie.provisionRequiresProvision
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REQUIRES]->(b)
SET r = row.props

// @name load.tie.elementRequiresElement
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
MATCH (b:Element {id: row.to})
CREATE (a)-[r:REQUIRES]->(b)
SET r = row.props

// @name load.tie.elementRequiresProvision
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Element {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:REQUIRES]->(b)
SET r = row.props
