import { graphql } from "../graphql.ts";

/** What a relation is built from: the document's own voice, and the verbs. */
export const BUILDING_GROUND = graphql(`
  query BuildingGround($document: ID!) {
    node(id: $document) {
      id
      ... on Document {
        entity {
          id
          name
        }
      }
    }
    vocabulary {
      predicates {
        name
        phrase
        domain
        range
        accuses
      }
    }
  }
`);

/** The two ends, and what the record holds between them. */
export const BETWEEN = graphql(`
  query Between($case: ID!, $subject: ID!, $object: ID!) {
    subject: node(id: $subject) {
      id
      ... on Entity {
        name
        kind
        claims(filter: { entities: [$object] }, first: 20) {
          totalCount
          nodes {
            id
            text
            certainty
            stance
            originCount
            disputed
            alleged
            subject {
              id
            }
            object {
              id
            }
          }
        }
      }
    }
    object: node(id: $object) {
      id
      ... on Entity {
        name
        kind
      }
    }
    case(id: $case) {
      id
    }
  }
`);

export const ADD_CLAIM = graphql(`
  mutation AddClaim($input: AddClaimInput!) {
    addClaim(input: $input) {
      clientMutationId
      text
      claim {
        id
      }
      audit {
        id
        position
        act
      }
    }
  }
`);
