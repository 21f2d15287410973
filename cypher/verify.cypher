// What comparing the store with the text reads: everything that a case holds, as it stands.

// @name verify.nodes
// @mode read
// @param case: String!
// @row id: String!
// @row props: Map!
MATCH (n:`Case` {id: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Document {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Passage {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Entity {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Claim {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Assertion {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Note {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Argument {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Issue {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Accusation {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:View {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props
UNION ALL
MATCH (n:Story {`case`: $`case`}) RETURN n.id AS id, properties(n) AS props

// @name verify.edges
// Every edge that begins in the case, whatever its type.
// @mode read
// @param case: String!
// @row from: String!
// @row type: String!
// @row to: String!
// @row props: Map!
MATCH (a:Document {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Passage {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Entity {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Claim {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Assertion {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Note {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Argument {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Issue {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Accusation {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:View {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
UNION ALL
MATCH (a:Story {`case`: $`case`})-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS props
