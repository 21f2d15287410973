import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

const PART = graphql(`
  fragment MergePart on Entity {
    id
    name
    kind
    aliases
    description
    degree
    mentions(first: 0) {
      totalCount
    }
    claims(first: 0) {
      totalCount
    }
  }
`);

/** Two entities that may be one, and what names each. */
export const TO_MERGE = graphql(
  `
  query EntitiesToMerge($case: ID!, $one: ID!, $two: ID!) {
    one: node(id: $one) {
      id
      ...MergePart
    }
    two: node(id: $two) {
      id
      ...MergePart
    }
    spokenByOne: claims(case: $case, filter: { speakers: [$one] }, first: 0) {
      totalCount
    }
    spokenByTwo: claims(case: $case, filter: { speakers: [$two] }, first: 0) {
      totalCount
    }
  }
`,
  [PART],
);

/** Entities that could be one with this one. */
export const PERHAPS_SAME = graphql(`
  query PerhapsSame($id: ID!) {
    node(id: $id) {
      id
      ... on Entity {
        perhapsSame {
          id
          name
          kind
          aliases
          degree
        }
      }
    }
  }
`);

export const MERGE = graphql(
  `
  mutation MergeEntities($input: MergeEntitiesInput!) {
    mergeEntities(input: $input) {
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
