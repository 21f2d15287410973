import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** The audit trail of a case, oldest first, without what each act changed. */
export const HISTORY = graphql(`
  query History($case: ID!, $after: String) {
    audit(case: $case, first: 500, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        position
        at
        actor
        act
        text
        subjects
        previous
        hash
        undoes {
          id
          position
        }
      }
    }
  }
`);

/** What the seals of the trail cover, a page at a time: the page computes them anew. */
export const SEALS = graphql(`
  query Seals($case: ID!, $after: String) {
    audit(case: $case, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        position
        sealed
      }
    }
  }
`);

/** What one act changed: the text of each thing before and after. */
export const ACT_WHOLE = graphql(`
  query ActWhole($id: ID!) {
    node(id: $id) {
      id
      ... on Audit {
        __typename
        before
        after
      }
    }
  }
`);

export const UNDO = graphql(
  `
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
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

export const UNMERGE = graphql(
  `
  mutation UnmergeEntities($input: UnmergeEntitiesInput!) {
    unmergeEntities(input: $input) {
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
