import { graphql } from "../graphql.ts";

/** All of which both speak, or whose voice stands behind both, up to 500. */
export const COMPARE_BESIDE = graphql(`
  query CompareBeside(
    $case: ID!
    $a: String!
    $b: String!
    $filter: ClaimFilter
    $shared: Boolean!
    $voices: Boolean!
  ) {
    compare(case: $case, a: $a, b: $b, filter: $filter) {
      entitiesOf(part: BOTH, first: 500) @include(if: $shared) {
        a
        b
        entity {
          id
          name
          kind
        }
      }
      voices @include(if: $voices) {
        voices(part: BOTH, first: 500) {
          a
          b
          voice {
            id
            name
            kind
          }
        }
      }
    }
  }
`);

/** What hangs on the two claims of a pair. */
export const PAIR_CLAIMS = graphql(`
  query PairClaims($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Claim {
        leanedOnBy {
          id
          title
          wording
        }
      }
    }
  }
`);
