import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

/** A page of claims, each with where it is stated and the edge that it draws. */
export const CLAIM_PAGE = graphql(
  `
  query ClaimPage($case: ID!, $filter: ClaimFilter, $order: ClaimOrder!, $first: Int!, $after: String) {
    claims(case: $case, filter: $filter, orderBy: $order, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimStroke
        validTime
        relation {
          id
          phrase
          from {
            id
            name
            kind
          }
          to {
            id
            name
            kind
          }
        }
        assertions {
          id
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

/** How many claims each chip of the filter holds. */
export const CLAIM_FACETS = graphql(`
  query ClaimFacets($case: ID!, $filter: ClaimFilter) {
    facets(case: $case, filter: $filter) {
      claims
      relations
      disputes {
        value
        count
      }
      kinds {
        value
        label
        count
      }
      documents {
        value
        label
        count
      }
      certainties {
        value
        label
        count
      }
    }
  }
`);

/** A page of entities. */
export const ENTITY_PAGE = graphql(`
  query EntityPage($case: ID!, $filter: EntityFilter, $order: EntityOrder!, $first: Int!, $after: String) {
    entities(case: $case, filter: $filter, orderBy: $order, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        kind
        description
        degree
        when
      }
    }
  }
`);

/** How many entities of each kind a case holds. */
export const KIND_COUNTS = graphql(`
  query KindCounts($case: ID!) {
    vocabulary {
      kinds {
        name
        plural
        count(case: $case)
      }
    }
  }
`);
