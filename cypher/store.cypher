// @name store.ping
// Does the store answer? Costs nothing.
// @mode read
// @row answer: Int!
RETURN 1 AS answer

// @name store.mark
// The embedded store's last statement of every transaction: tells a commit that was lost from one that was not
// acknowledged.
// @mode write
// @param token: String!
MERGE (m:Mark {id: 'last-commit'})
SET m.token = $token

// @name store.marked
// The token of the last transaction that was committed.
// @mode read
// @row token: String!
MATCH (m:Mark {id: 'last-commit'})
RETURN m.token AS token
