import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** A claim whole, as changing it wants it back; and which predicates accuse by themselves. */
export const CLAIM_TO_EDIT = graphql(`
  query ClaimToEdit($id: ID!) {
    node(id: $id) {
      id
      ... on Claim {
        kind
        text
        predicate
        alleged
        measure
        validTime
        validBasis
        note
        subject {
          id
        }
        object {
          id
        }
        quantity {
          bound
          value
          upTo
          unit
          per
          printed
        }
        assertions {
          id
          start
          end
          quote
          stance
          certainty
          hedge
          unsourced
          saidAt
          speakers {
            id
            name
          }
          passage {
            id
            place
            document {
              id
              letter
              date
            }
          }
        }
      }
    }
    vocabulary {
      predicates {
        name
        accuses
      }
    }
  }
`);

export const UPDATE_CLAIM = graphql(
  `
  mutation UpdateClaim($input: UpdateClaimInput!) {
    updateClaim(input: $input) {
      clientMutationId
      text
      claim {
        id
      }
      audit {
        ...Done
      }
    }
  }
`,
  [DONE],
);

export const REMOVE_CLAIM = graphql(
  `
  mutation RemoveClaim($input: RemoveClaimInput!) {
    removeClaim(input: $input) {
      clientMutationId
      text
      audit {
        ...Done
      }
    }
  }
`,
  [DONE],
);
