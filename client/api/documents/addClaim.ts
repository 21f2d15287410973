import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** What a claim is built from: the document's own voice, the verbs, and the measures that figures are compared under. */
export const BUILDING_GROUND = graphql(`
  query BuildingGround($case: ID!, $document: ID!) {
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
    figures(case: $case) {
      measures {
        measure
        unit
      }
    }
  }
`);

/** The two ends, whoever is quoted, and the relations of the first end: those between both are among them. */
export const BETWEEN = graphql(`
  query Between($subject: ID!, $object: ID!, $voice: ID!) {
    subject: node(id: $subject) {
      id
      ... on Entity {
        name
        kind
        claims(filter: { relations: true }, first: 500) {
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
    voice: node(id: $voice) {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
`);

export const ADD_CLAIM = graphql(
  `
  mutation AddClaim($input: AddClaimInput!) {
    addClaim(input: $input) {
      clientMutationId
      text
      claim {
        id
        subject {
          id
        }
        object {
          id
        }
      }
      audit {
        ...Done
      }
    }
  }
`,
  [DONE],
);
