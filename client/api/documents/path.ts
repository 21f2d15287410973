import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

/** Ways between two things, best first, with what each step says. */
export const PATHS = graphql(
  `
  query Paths(
    $case: ID!
    $from: ID!
    $to: ID!
    $filter: ClaimFilter
    $containers: Boolean!
    $hubs: Boolean!
    $maxLength: Int!
  ) {
    paths(
      case: $case
      from: $from
      to: $to
      filter: $filter
      containers: $containers
      hubs: $hubs
      maxLength: $maxLength
    ) {
      text
      complete
      searchedUpTo
      more
      withinReach
      hubsLeftOut
      leftOut {
        name
        plural
      }
      paths {
        length
        weakest {
          number
        }
        steps {
          number
          forward
          sentence
          alternatives
          validTime
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
          relation {
            id
            phrase
            inverse
          }
          claim {
            ...ClaimStroke
            implied
            standing(filter: $filter) {
              certainty
              stance
              originCount
              disputed
            }
          }
          origins {
            id
            name
          }
        }
      }
    }
  }
`,
  [CLAIM_STROKE],
);

/** How many paths there would be under other rules, or without something. */
export const PATH_COUNT = graphql(`
  query PathCount(
    $case: ID!
    $from: ID!
    $to: ID!
    $filter: ClaimFilter
    $containers: Boolean!
    $hubs: Boolean!
    $maxLength: Int!
    $without: [ID!]
  ) {
    paths(
      case: $case
      from: $from
      to: $to
      filter: $filter
      containers: $containers
      hubs: $hubs
      maxLength: $maxLength
      without: $without
    ) {
      complete
      more
      withinReach
      paths {
        length
      }
    }
  }
`);

/** The sentences behind the steps of one path, what stands against them and what leans on them. */
export const PATH_CLAIMS = graphql(`
  query PathClaims($ids: [ID!]!, $filter: ClaimFilter) {
    nodes(ids: $ids) {
      id
      ... on Claim {
        standing(filter: $filter) {
          assertions {
            id
          }
        }
        assertions {
          id
          start
          end
          stance
          unsourced
          origin {
            id
            name
          }
          passage {
            id
            place
            text
            document {
              id
              letter
              wording
            }
          }
        }
        links {
          id
          kind
          direction
          claim {
            id
            text
          }
        }
        leanedOnBy {
          id
          title
          wording
        }
      }
    }
  }
`);
