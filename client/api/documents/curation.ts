import { graphql } from "../graphql.ts";

/** Up to which record of the audit trail the page has seen the case. Asked before what is to be changed is read. */
export const SEEN = graphql(`
  query SeenUpTo($case: ID!) {
    audit(case: $case, first: 1) {
      totalCount
    }
  }
`);

/** Arguments whole, as saving them wants them back. */
export const TO_KEEP = graphql(`
  query ArgumentsToKeep($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Argument {
        __typename
        title
        strength
        strengthReason
        weigher
        generated
        note
        scheme {
          id
          weigher
        }
        premises {
          id
          role
          type
        }
        conclusion {
          id
        }
        undercutBy {
          id
        }
      }
    }
  }
`);

export const SAVE_ARGUMENT = graphql(`
  mutation SaveArgument($input: SaveArgumentInput!) {
    saveArgument(input: $input) {
      clientMutationId
      argument {
        id
        strength
        strengthReason
      }
      audit {
        id
        position
        actor
      }
    }
  }
`);
