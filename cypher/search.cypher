// What search looks into. A scope at a time: a row of each of 300,000 things is too much to hold at once.

// @name search.entities
// @mode read
// @param case: String!
// @row id: String!
// @row name: String!
// @row aliases: [String!]!
// @row text: String
MATCH (e:Entity {`case`: $`case`}) RETURN e.id AS id, e.name AS name, e.aliases AS aliases, e.description AS text

// @name search.claims
// @mode read
// @param case: String!
// @row id: String!
// @row text: String!
MATCH (c:Claim {`case`: $`case`}) RETURN c.id AS id, c.text AS text

// @name search.passages
// @mode read
// @param case: String!
// @row id: String!
// @row text: String!
MATCH (p:Passage {`case`: $`case`}) RETURN p.id AS id, p.text AS text
