// The stores' own search for a shortest path, for comparison. No part of the product.

// @name bench.shortest
// @mode read
// @param from: String!
// @param to: String!
// @row length: Int!
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = shortestPath((a)-[*..12]-(b))
RETURN length(p) AS length
