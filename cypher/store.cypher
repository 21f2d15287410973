// @name store.ping
// Does the store answer? Costs nothing.
// @mode read
// @row answer: Int!
RETURN 1 AS answer
