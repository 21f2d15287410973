// The map of a case, in its own order: a few queries give all of it. Statements of the map are claims that no document
// states; what is said is a statement too, as the assertion that it is.

// @name argument.claims
// Claims that the map holds: those of the documents, then its own.
// @mode read
// @param case: String!
// @row record: ClaimRecord!
MATCH (c:Claim {`case`: $`case`}) WHERE c.onMap = true
RETURN properties(c) AS record ORDER BY c.position

// @name argument.assertions
// Assertions that the map holds, with the kind of their claim.
// @mode read
// @param case: String!
// @row record: AssertionRecord!
// @row kind: String!
MATCH (a:Assertion {`case`: $`case`})-[:OF]->(c:Claim) WHERE a.statement IS NOT NULL
RETURN properties(a) AS record, c.kind AS kind ORDER BY c.position, a.position

// @name argument.arguments
// @mode read
// @param case: String!
// @row record: ArgumentRecord!
MATCH (a:Argument {`case`: $`case`}) RETURN properties(a) AS record ORDER BY a.position

// @name argument.premises
// @mode read
// @param case: String!
// @row argument: String!
// @row statement: String!
// @row type: String!
// @row role: String
MATCH (a:Argument {`case`: $`case`})<-[p:PREMISE]-(s)
RETURN a.id AS argument, s.id AS statement, p.type AS type, p.role AS role ORDER BY a.position, p.order

// @name argument.undercutters
// @mode read
// @param case: String!
// @row argument: String!
// @row statement: String!
MATCH (a:Argument {`case`: $`case`})<-[u:UNDERCUTS]-(c:Claim)
RETURN a.id AS argument, c.id AS statement ORDER BY a.position, u.order

// @name argument.issues
// @mode read
// @param case: String!
// @row record: IssueRecord!
MATCH (i:Issue {`case`: $`case`}) RETURN properties(i) AS record ORDER BY i.position

// @name argument.positions
// @mode read
// @param case: String!
// @row issue: String!
// @row statement: String!
// @row standard: String
MATCH (i:Issue {`case`: $`case`})<-[p:POSITION_OF]-(c:Claim)
RETURN i.id AS issue, c.id AS statement, p.standard AS standard ORDER BY i.position, p.order

// @name argument.accusations
// @mode read
// @param case: String!
// @row record: AccusationRecord!
MATCH (a:Accusation {`case`: $`case`}) RETURN properties(a) AS record ORDER BY a.position

// @name argument.elements.met
// For each accusation and element the statement that stands for it; `whole` marks elements that are met as their parts are.
// @mode read
// @param case: String!
// @row accusation: String!
// @row element: String!
// @row statement: String!
// @row whole: Boolean!
// @row missing: String
MATCH (c:Claim {`case`: $`case`})-[s:SATISFIES]->(e:Element) WHERE s.met = true
RETURN s.accusation AS accusation, e.id AS element, c.id AS statement, s.whole AS whole, s.missing AS missing
ORDER BY accusation, whole, s.`row`

// @name argument.elements.for
// What speaks for an element.
// @mode read
// @param case: String!
// @row accusation: String!
// @row element: String!
// @row claim: String!
MATCH (c:Claim {`case`: $`case`})-[s:SATISFIES]->(e:Element) WHERE s.met = false
RETURN s.accusation AS accusation, e.id AS element, c.id AS claim ORDER BY accusation, s.`row`, s.order

// @name argument.elements.against
// What speaks against an element.
// @mode read
// @param case: String!
// @row accusation: String!
// @row element: String!
// @row claim: String!
MATCH (c:Claim {`case`: $`case`})-[s:NEGATES]->(e:Element)
RETURN s.accusation AS accusation, e.id AS element, c.id AS claim ORDER BY accusation, s.`row`, s.order

// @name argument.ofClaims
// The arguments that use these claims: as a premise, as what undercuts them, or as their conclusion.
// @mode read
// @param ids: [String!]!
// @row claim: String!
// @row argument: String!
// @row use: String!
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[u]-(a:Argument)
RETURN c.id AS claim, a.id AS argument, type(u) AS use ORDER BY claim, a.position, use

// @name argument.elements.ofClaims
// The elements that these claims speak for and against, each with its accusation.
// @mode read
// @param ids: [String!]!
// @row claim: String!
// @row element: String!
// @row accusation: String!
// @row verb: String!
// @row met: Boolean!
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[s]->(e:Element)
RETURN c.id AS claim, e.id AS element, s.accusation AS accusation, type(s) AS verb, s.met AS met
ORDER BY claim, accusation, element, verb, met

// @name argument.ofEntities
// The accusations that are held against these entities.
// @mode read
// @param ids: [String!]!
// @row entity: String!
// @row accusation: String!
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:AGAINST]-(a:Accusation)
RETURN e.id AS entity, a.id AS accusation ORDER BY entity, a.position

// @name argument.provisions
// Which of these provisions the store holds.
// @mode read
// @param ids: [String!]!
// @row id: String!
UNWIND $ids AS id
MATCH (n:Entity {id: id}) RETURN n.id AS id

// @name argument.elements
// Which of these elements the store holds.
// @mode read
// @param ids: [String!]!
// @row id: String!
UNWIND $ids AS id
MATCH (n:Element {id: id}) RETURN n.id AS id
