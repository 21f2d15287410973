// @name graph.nodes
// All nodes of a case, whole.
// @mode read
// @param case: String!
// @row labels: [String!]!
// @row props: Map!
MATCH (n) WHERE n.`case` = $`case` OR n.id = $`case`
RETURN labels(n) AS labels, properties(n) AS props ORDER BY n.id

// @name graph.edges
// All edges that begin at a node of a case, whole.
// @mode read
// @param case: String!
// @row from: String!
// @row type: String!
// @row to: String!
// @row props: Map!
MATCH (a)-[r]->(b) WHERE a.`case` = $`case` OR a.id = $`case`
RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
