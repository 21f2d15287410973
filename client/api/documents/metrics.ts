import { graphql } from "../graphql.ts";

/** What a view looks like as a graph. */
export const VIEW_METRICS = graphql(`
  query ViewMetrics($case: ID!, $input: SubgraphInput!) {
    subgraph(case: $case, input: $input) {
      metrics {
        caveat
        modularity
        nodes {
          id
          degree
          neighbours
          betweenness
          community
        }
        communities {
          number
          members
          inside
          outside
        }
      }
    }
  }
`);
