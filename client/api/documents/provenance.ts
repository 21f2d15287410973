import { graphql } from "../graphql.ts";

/** What a view rests on: its claims, the documents that state them with the fingerprints of their originals, its case. */
export const PROVENANCE = graphql(`
  query Provenance($case: ID!, $input: SubgraphInput!) {
    session {
      actor
    }
    caseText(case: $case) {
      stored
    }
    case(id: $case) {
      id
      title
      documents {
        id
        title
        publisher
        date
        originalSha256
      }
    }
    subgraph(case: $case, input: $input) {
      nodes {
        id
        layer
        label
      }
      edges {
        id
        from
        to
        phrase
      }
    }
  }
`);
