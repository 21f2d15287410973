import { graphql } from "../graphql.ts";

/** Entities with a place and without, each with how many claims it is an end of. */
export const PLACES = graphql(`
  query Places($case: ID!, $filter: ClaimFilter) {
    places(case: $case, filter: $filter) {
      claims
      claimsWithoutPlace
      placedCount
      placed(first: 500) {
        claims
        relations
        entity {
          id
          name
          kind
          place {
            lat
            lon
          }
        }
      }
      unplacedCount
      unplacedKinds {
        value
        label
        count
      }
      unplaced(first: 100) {
        claims
        entity {
          id
          name
          kind
        }
      }
    }
  }
`);
