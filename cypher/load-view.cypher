// What loading writes of a case's views and stories: see load.cypher.

// @name load.put.view
// @mode write
// @param rows: [ViewRow!]!
UNWIND $rows AS row
MERGE (n:View {id: row.id})
SET n = row.props

// @name load.put.story
// @mode write
// @param rows: [StoryRow!]!
UNWIND $rows AS row
MERGE (n:Story {id: row.id})
SET n = row.props

// @name load.drop.view
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:View {id: id})
DETACH DELETE n

// @name load.drop.story
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Story {id: id})
DETACH DELETE n

// @name load.cut.story
// @mode write
// @param ids: [String!]!
UNWIND $ids AS id
MATCH (n:Story {id: id})-[r:TELLS]->(:View)
DELETE r

// @name load.tie.tells
// @mode write
// @param rows: [EdgeRow!]!
UNWIND $rows AS row
MATCH (a:Story {id: row.from})
MATCH (b:View {id: row.to})
CREATE (a)-[r:TELLS]->(b)
SET r = row.props
