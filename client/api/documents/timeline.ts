import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

const SPAN = graphql(`
  fragment Span on TimeSpan {
    edtf
    from
    to
    approximate
    uncertain
  }
`);

/** Claims on both clocks, a page of them; `whenever` is the same filter without its times. */
export const TIMELINE = graphql(
  `
  query TwoClocks(
    $case: ID!
    $filter: ClaimFilter
    $whenever: ClaimFilter
    $clock: Clock!
    $first: Int!
    $after: String
  ) {
    timeline(case: $case, filter: $filter, clock: $clock, first: $first, after: $after) {
      totalCount
      undated {
        valid
        said
        both
      }
      so: months(clock: VALID) {
        month
        claims
      }
      said: months(clock: SAID) {
        month
        claims
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        claim {
          ...ClaimStroke
        }
        valid {
          ...Span
        }
        said {
          ...Span
        }
      }
    }
    all: claims(case: $case, filter: $whenever, first: 0) {
      totalCount
    }
  }
`,
  [CLAIM_STROKE, SPAN],
);

/** A claim with everybody who says it, and when. */
export const TIMED_CLAIM = graphql(
  `
  query TimedClaim($id: ID!) {
    node(id: $id) {
      id
      ... on Claim {
        ...ClaimStroke
        validTime
        relation {
          id
          from {
            id
          }
          to {
            id
          }
        }
        assertions {
          id
          stance
          certainty
          saidAt
          origin {
            id
            name
          }
          passage {
            id
            place
            document {
              id
              letter
            }
          }
        }
      }
    }
  }
`,
  [CLAIM_STROKE],
);
