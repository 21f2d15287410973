import { graphql } from "../graphql.ts";

/** How a claim is drawn as a stroke. */
export const CLAIM_STROKE = graphql(`
  fragment ClaimStroke on Claim {
    id
    text
    kind
    certainty
    stance
    originCount
    disputed
    alleged
  }
`);

/** A note where it is pinned. */
const PINNED = graphql(`
  fragment PinnedNote on Note {
    id
    kind
    text
  }
`);

const PASSAGE = graphql(
  `
  fragment PassageText on Passage {
    id
    slug
    place
    text
    mentions {
      start
      end
      text
      entity {
        id
        name
        kind
      }
    }
    assertions {
      id
      start
      end
      certainty
      stance
      claim {
        ...ClaimStroke
        relation {
          id
          from {
            id
          }
          to {
            id
          }
        }
      }
    }
    notes {
      ...PinnedNote
    }
  }
`,
  [CLAIM_STROKE, PINNED],
);

/** A document, passage by passage, with the stretches that name an entity and those that state a claim. */
export const DOCUMENT = graphql(
  `
  query Document($id: ID!) {
    node(id: $id) {
      ... on Document {
        id
        letter
        kind
        title
        author
        publisher
        date
        dateNote
        language
        url
        originalSha256
        genre
        wording
        claimCount
        notes {
          ...PinnedNote
        }
        passages(first: 500) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...PassageText
          }
        }
      }
    }
  }
`,
  [PASSAGE, PINNED],
);

/** What follows in a document too long for one answer. */
export const MORE_PASSAGES = graphql(
  `
  query MorePassages($id: ID!, $after: String!) {
    node(id: $id) {
      ... on Document {
        id
        passages(first: 500, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...PassageText
          }
        }
      }
    }
  }
`,
  [PASSAGE],
);

/** Everything a claim's card says: who says so, when, what stands against it, what it leads to. */
export const CLAIM = graphql(
  `
  query Claim($id: ID!) {
    node(id: $id) {
      ... on Claim {
        ...ClaimStroke
        note
        implied
        validTime
        validBasis
        quantity {
          text
        }
        relation {
          id
          phrase
          from {
            id
            name
            kind
          }
          to {
            id
            name
            kind
          }
        }
        assertions {
          id
          quote
          stance
          certainty
          hedge
          secondReading
          unsourced
          saidAt
          speakers {
            id
            name
            kind
          }
          origin {
            id
            name
            kind
          }
          passage {
            id
            place
            document {
              id
              letter
              wording
            }
          }
        }
        links {
          id
          kind
          direction
          note
          claim {
            ...ClaimStroke
            assertions {
              id
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
        notes {
          ...PinnedNote
        }
      }
    }
  }
`,
  [CLAIM_STROKE, PINNED],
);
