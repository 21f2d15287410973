// @name timeline.page
// Claims after a key by one of the two clocks, VALID or SAID: open starts first, without a time on that clock last.
// @mode read
// @param case: String!
// @param clock: String!
// @param afterKey: String
// @param afterPosition: Int!
// @param limit: Int!
// @include filter
// @row record: ClaimRecord!
// @row key: String!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
WITH x, CASE
    WHEN $clock = 'VALID' AND x.validTime IS NULL THEN '9999-99'
    WHEN $clock = 'VALID' THEN coalesce(x.validFrom, '0000')
    WHEN x.saidFrom IS NULL AND x.saidTo IS NULL THEN '9999-99'
    ELSE coalesce(x.saidFrom, '0000') END AS key
WHERE $afterKey IS NULL OR key > $afterKey OR (key = $afterKey AND x.position > $afterPosition)
RETURN properties(x) AS record, key ORDER BY key, x.position LIMIT $limit

// @name timeline.undated
// How many claims have no valid time, no time of saying, or neither.
// @mode read
// @param case: String!
// @include filter
// @row noValid: Boolean!
// @row noSaid: Boolean!
// @row claims: Int!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
WITH x.validTime IS NULL AS noValid, (x.saidFrom IS NULL AND x.saidTo IS NULL) AS noSaid
RETURN noValid, noSaid, count(*) AS claims ORDER BY noValid, noSaid

// @name timeline.validMonths
// How many claims began to be so in each month; one with an open start counts where it ends.
// @mode read
// @param case: String!
// @include filter
// @row month: String!
// @row claims: Int!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
WITH coalesce(x.validFrom, x.validTo) AS day
WHERE day IS NOT NULL
RETURN left(day, 7) AS month, count(*) AS claims ORDER BY month

// @name timeline.saidMonths
// How many claims were first said in each month.
// @mode read
// @param case: String!
// @include filter
// @row month: String!
// @row claims: Int!
MATCH (x:Claim {`case`: $`case`})
WHERE
// @here filter
WITH coalesce(x.saidFrom, x.saidTo) AS day
WHERE day IS NOT NULL
RETURN left(day, 7) AS month, count(*) AS claims ORDER BY month
