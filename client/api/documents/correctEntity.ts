import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** What an entity is called, and what its claims say it may be. */
export const ENTITY_TO_CORRECT = graphql(`
  query EntityToCorrect($id: ID!) {
    node(id: $id) {
      id
      ... on Entity {
        name
        kind
        aliases
        plural
        description
        mentions(first: 1) {
          totalCount
        }
        neighbourCounts {
          predicate
          direction
        }
      }
    }
    vocabulary {
      predicates {
        name
        domain
        range
      }
    }
  }
`);

export const UPDATE_ENTITY = graphql(
  `
  mutation UpdateEntity($input: UpdateEntityInput!) {
    updateEntity(input: $input) {
      clientMutationId
      text
      entity {
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
