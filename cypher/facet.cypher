// What counting is made of (server/facet): columns, since a case may have hundreds of thousands of claims. The lists of one
// row belong together; their order is the store's.

// @name facet.claims
// Every claim of a case with what a filter can ask of it; an empty text where it has nothing.
// @mode read
// @param case: String!
// @row position: [Int!]!
// @row id: [String!]!
// @row kind: [String!]!
// @row subject: [String!]!
// @row object: [String!]!
// @row predicate: [String!]!
// @row subjectKind: [String!]!
// @row objectKind: [String!]!
// @row certainty: [String!]!
// @row stance: [String!]!
// @row originCount: [Int!]!
// @row disputed: [Boolean!]!
// @row dated: [Boolean!]!
// @row validFrom: [String!]!
// @row validTo: [String!]!
// @row saidFrom: [String!]!
// @row saidTo: [String!]!
MATCH (x:Claim {`case`: $`case`})
WHERE x.mapped IS NULL
RETURN collect(x.position) AS position, collect(x.id) AS id, collect(x.kind) AS kind, collect(coalesce(x.subject, '')) AS subject,
  collect(coalesce(x.object, '')) AS object, collect(coalesce(x.predicate, '')) AS predicate,
  collect(coalesce(x.subjectKind, '')) AS subjectKind, collect(coalesce(x.objectKind, '')) AS objectKind,
  collect(x.certainty) AS certainty, collect(x.stance) AS stance, collect(x.originCount) AS originCount,
  collect(x.disputed) AS disputed, collect(x.validTime IS NOT NULL) AS dated,
  collect(coalesce(x.validFrom, '')) AS validFrom, collect(coalesce(x.validTo, '')) AS validTo,
  collect(coalesce(x.saidFrom, '')) AS saidFrom, collect(coalesce(x.saidTo, '')) AS saidTo

// @name facet.speakers
// Who speaks of each claim, by its place in the case.
// @mode read
// @param case: String!
// @row position: [Int!]!
// @row value: [String!]!
MATCH (x:Claim {`case`: $`case`})
WHERE x.mapped IS NULL
UNWIND x.speakers AS value
RETURN collect(x.position) AS position, collect(value) AS value

// @name facet.documents
// The documents that state each claim, by its place.
// @mode read
// @param case: String!
// @row position: [Int!]!
// @row value: [String!]!
MATCH (x:Claim {`case`: $`case`})
WHERE x.mapped IS NULL
UNWIND x.documents AS value
RETURN collect(x.position) AS position, collect(value) AS value

// @name facet.chains
// The speaker chains of those who hold each claim, by its place: `|first|second|`.
// @mode read
// @param case: String!
// @row position: [Int!]!
// @row value: [String!]!
MATCH (x:Claim {`case`: $`case`})
WHERE x.mapped IS NULL
UNWIND x.chains AS value
RETURN collect(x.position) AS position, collect(value) AS value
