import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** An entity that may be two: its names, the claims about it, and where it speaks. */
export const TO_SPLIT = graphql(`
  query EntityToSplit($case: ID!, $id: ID!, $first: Int!) {
    node(id: $id) {
      id
      ... on Entity {
        name
        kind
        aliases
        claims(first: $first) {
          totalCount
          nodes {
            id
            text
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
    spoken: claims(case: $case, filter: { speakers: [$id] }, first: $first) {
      totalCount
      nodes {
        id
        assertions {
          id
          quote
          speakers {
            id
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
`);

export const SPLIT = graphql(
  `
  mutation SplitEntity($input: SplitEntityInput!) {
    splitEntity(input: $input) {
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
