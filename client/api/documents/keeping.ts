import { graphql } from "../graphql.ts";
import { DONE } from "./done.ts";

/** Kept views and stories of a case, and up to which act this is what it says. */
export const KEPT = graphql(`
  query KeptViews($case: ID!) {
    audit(case: $case, first: 1) {
      totalCount
    }
    views(case: $case, first: 500) {
      totalCount
      nodes {
        id
        title
        text
        address
        by
        at
        missing
        stories {
          id
          title
        }
      }
    }
    stories(case: $case) {
      id
      title
      summary
      by
      at
      chapters {
        number
        heading
        text
        view {
          id
          title
        }
      }
    }
  }
`);

/** One kept view whole, as it is opened and changed. */
export const KEPT_VIEW = graphql(`
  query KeptView($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on View {
        __typename
        title
        text
        address
        input
        positions {
          id
          x
          y
        }
        missing
      }
    }
  }
`);

export const SAVE_VIEW = graphql(
  `
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      clientMutationId
      view {
        id
        title
      }
      text
      audit {
        ...Done
      }
    }
  }
`,
  [DONE],
);

export const SAVE_STORY = graphql(
  `
  mutation SaveStory($input: SaveStoryInput!) {
    saveStory(input: $input) {
      clientMutationId
      story {
        id
        title
      }
      text
      audit {
        ...Done
      }
    }
  }
`,
  [DONE],
);

export const REMOVE_VIEW = graphql(
  `
  mutation RemoveView($input: RemoveInput!) {
    removeView(input: $input) {
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

export const REMOVE_STORY = graphql(
  `
  mutation RemoveStory($input: RemoveInput!) {
    removeStory(input: $input) {
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

/** What of a view has notes pinned to it. */
export const NOTED = graphql(`
  query Noted($case: ID!, $about: [ID!]) {
    notes(case: $case, about: $about, first: 500) {
      nodes {
        id
        about {
          id
        }
      }
    }
  }
`);

export const ADD_NOTE = graphql(
  `
  mutation AddNote($input: AddNoteInput!) {
    addNote(input: $input) {
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

export const UPDATE_NOTE = graphql(
  `
  mutation UpdateNote($input: UpdateNoteInput!) {
    updateNote(input: $input) {
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

export const REMOVE_NOTE = graphql(
  `
  mutation RemoveNote($input: RemoveInput!) {
    removeNote(input: $input) {
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
