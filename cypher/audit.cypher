// The audit trail: every act of curation, one after the other, each sealed with the hash of the one before. The same
// records stand in the case's audit.jsonl, beside the text; `redthread verify` holds the two against each other.

// @name audit.head
// The last record of a case; no row where nothing was decided yet.
// @mode read
// @param case: String!
// @row record: AuditRecord!
MATCH (a:Audit {`case`: $`case`}) RETURN properties(a) AS record ORDER BY a.position DESC LIMIT 1

// @name audit.page
// Records after a position, oldest first.
// @mode read
// @param case: String!
// @param after: Int!
// @param limit: Int!
// @row record: AuditRecord!
MATCH (a:Audit {`case`: $`case`}) WHERE a.position > $after
RETURN properties(a) AS record ORDER BY a.position LIMIT $limit

// @name audit.count
// @mode read
// @param case: String!
// @row total: Int!
MATCH (a:Audit {`case`: $`case`}) RETURN count(a) AS total

// @name audit.byIds
// @mode read
// @param ids: [String!]!
// @row record: AuditRecord!
UNWIND $ids AS id
MATCH (a:Audit {id: id}) RETURN properties(a) AS record

// @name audit.ofMutation
// The record of an act that was carried out already.
// @mode read
// @param case: String!
// @param mutation: String!
// @row record: AuditRecord!
MATCH (a:Audit {`case`: $`case`}) WHERE a.clientMutationId = $mutation
RETURN properties(a) AS record ORDER BY a.position

// @name audit.about
// What was decided on a thing after a position, oldest first.
// @mode read
// @param case: String!
// @param subject: String!
// @param after: Int!
// @row record: AuditRecord!
MATCH (a:Audit {`case`: $`case`}) WHERE a.position > $after AND $subject IN a.subjects
RETURN properties(a) AS record ORDER BY a.position

// @name audit.put
// Appends records. One whose id is taken is refused: two servers cannot both write the same place of a trail.
// @mode write
// @param rows: [AuditRow!]!
UNWIND $rows AS row
CREATE (a:Audit {id: row.id})
SET a = row.props
