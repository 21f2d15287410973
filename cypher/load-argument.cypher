// What loading the map of a case writes, as load.cypher does for the rest of it.

// @name load.put.argument
// @mode write
// @param rows: [ArgumentRow!]!
UNWIND $rows AS row
MERGE (n:Argument {id: row.id})
SET n = row.props

// @name load.put.issue
// @mode write
// @param rows: [IssueRow!]!
UNWIND $rows AS row
MERGE (n:Issue {id: row.id})
SET n = row.props

// @name load.put.accusation
// @mode write
// @param rows: [AccusationRow!]!
UNWIND $rows AS row
MERGE (n:Accusation {id: row.id})
SET n = row.props

// @name load.drop.argument
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Argument {id: id})
DETACH DELETE n

// @name load.drop.issue
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Issue {id: id})
DETACH DELETE n

// @name load.drop.accusation
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Accusation {id: id})
DETACH DELETE n

// @name load.cut.premises
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Argument {id: id})<-[r:PREMISE]-()
DELETE r

// @name load.cut.undercutters
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Argument {id: id})<-[r:UNDERCUTS]-(:Claim)
DELETE r

// @name load.cut.conclusion
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Argument {id: id})-[r:CONCLUDES]->(:Claim)
DELETE r

// @name load.cut.positions
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Issue {id: id})<-[r:POSITION_OF]-(:Claim)
DELETE r

// @name load.cut.accusation
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Accusation {id: id})-[r]->()
DELETE r

// @name load.cut.satisfies
// What an accusation says of elements belongs to it, and names it.
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Claim)-[r:SATISFIES]->(:Element) WHERE r.accusation = id
DELETE r

// @name load.cut.negates
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (:Claim)-[r:NEGATES]->(:Element) WHERE r.accusation = id
DELETE r

// @name load.tie.premiseClaim
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Argument {id: row.to})
CREATE (a)-[r:PREMISE]->(b)
SET r = row.props

// @name load.tie.premiseAssertion
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Assertion {id: row.from})
MATCH (b:Argument {id: row.to})
CREATE (a)-[r:PREMISE]->(b)
SET r = row.props

// @name load.tie.concludes
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Argument {id: row.from})
MATCH (b:Claim {id: row.to})
CREATE (a)-[r:CONCLUDES]->(b)
SET r = row.props

// @name load.tie.undercuts
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Argument {id: row.to})
CREATE (a)-[r:UNDERCUTS]->(b)
SET r = row.props

// @name load.tie.positionOf
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Issue {id: row.to})
CREATE (a)-[r:POSITION_OF]->(b)
SET r = row.props

// @name load.tie.under
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Accusation {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:UNDER]->(b)
SET r = row.props

// @name load.tie.against
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Accusation {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:AGAINST]->(b)
SET r = row.props

// @name load.tie.carriedBy
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Accusation {id: row.from})
MATCH (b:Argument {id: row.to})
CREATE (a)-[r:CARRIED_BY]->(b)
SET r = row.props

// @name load.tie.satisfies
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Element {id: row.to})
CREATE (a)-[r:SATISFIES]->(b)
SET r = row.props

// @name load.tie.negates
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Claim {id: row.from})
MATCH (b:Element {id: row.to})
CREATE (a)-[r:NEGATES]->(b)
SET r = row.props
