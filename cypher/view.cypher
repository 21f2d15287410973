// Views that somebody keeps, and the stories that are told by them.

// @name view.page
// Views of a case in its order, after a place in it.
// @mode read
// @param case: String!
// @param after: Int!
// @param limit: Int!
// @row record: ViewRecord!
MATCH (n:View {`case`: $`case`}) WHERE n.position > $after
RETURN properties(n) AS record ORDER BY n.position LIMIT $limit

// @name view.count
// @mode read
// @param case: String!
// @row total: Int!
MATCH (n:View {`case`: $`case`}) RETURN count(n) AS total

// @name view.byIds
// @mode read
// @param ids: [String!]!
// @row record: ViewRecord!
UNWIND $ids AS id
MATCH (n:View {id: id}) RETURN properties(n) AS record

// @name story.ofCase
// @mode read
// @param case: String!
// @row record: StoryRecord!
MATCH (n:Story {`case`: $`case`}) RETURN properties(n) AS record ORDER BY n.position

// @name story.byIds
// @mode read
// @param ids: [String!]!
// @row record: StoryRecord!
UNWIND $ids AS id
MATCH (n:Story {id: id}) RETURN properties(n) AS record

// @name story.chapters
// What each of these stories tells, in its order.
// @mode read
// @param ids: [String!]!
// @row story: String!
// @row order: Int!
// @row view: String!
// @row heading: String!
// @row text: String!
UNWIND $ids AS id
MATCH (n:Story {id: id})-[r:TELLS]->(v:View)
RETURN n.id AS story, r.order AS order, v.id AS view, r.heading AS heading, r.text AS text ORDER BY story, order

// @name story.ofViews
// The stories that each of these views is a chapter of, each once.
// @mode read
// @param ids: [String!]!
// @row view: String!
// @row record: StoryRecord!
UNWIND $ids AS id
MATCH (v:View {id: id})<-[:TELLS]-(n:Story)
WITH DISTINCT v, n
RETURN v.id AS view, properties(n) AS record ORDER BY view, n.position
