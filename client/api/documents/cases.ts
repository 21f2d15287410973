import { graphql } from "../graphql.ts";

export const CASES = graphql(`
  query Cases {
    cases {
      id
      title
      summary
      stats {
        documents
        claims
      }
    }
  }
`);

export const CASE = graphql(`
  query Case($case: ID!) {
    case(id: $case) {
      id
      title
      summary
      stats {
        entities
        claims
        relations
        events
        legalClaims
        calls
      }
      documents {
        id
        letter
        title
        author
        wording
        claimCount
      }
    }
  }
`);

export const VOCABULARY = graphql(`
  query Kinds {
    vocabulary {
      kinds {
        name
        label
        plural
        family
        shape
      }
    }
  }
`);
