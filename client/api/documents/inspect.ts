import { graphql } from "../graphql.ts";

const STROKE = graphql(`
  fragment InspectStroke on Claim {
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

const END = graphql(`
  fragment InspectEnd on Entity {
    id
    name
    kind
    degree
    neighbourCounts(filter: $filter) {
      predicate
      phrase
      direction
      kind
      count
    }
  }
`);

/** A claim as a thread: sentence, voices, clocks, what stands against it, where it leads. */
export const INSPECT_CLAIM = graphql(
  `
  query InspectClaim($id: ID!, $filter: ClaimFilter) {
    node(id: $id) {
      id
      ... on Claim {
        ...InspectStroke
        standing(filter: $filter) {
          certainty
          stance
          originCount
          disputed
          assertions {
            id
          }
        }
        note
        implied
        validTime
        validBasis
        predicate
        quantity {
          text
        }
        subject {
          ...InspectEnd
        }
        object {
          ...InspectEnd
        }
        relation {
          id
          phrase
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
          secondReading
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
            text
            document {
              id
              letter
              title
              wording
              entity {
                id
              }
              authorEntity {
                id
                name
                kind
              }
            }
          }
        }
        links {
          id
          kind
          direction
          note
          claim {
            ...InspectStroke
            quantity {
              text
            }
            assertions {
              id
              quote
              stance
              origin {
                id
                name
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
        notes {
          id
          kind
          text
        }
        leanedOnBy {
          id
          title
          wording
        }
      }
    }
  }
`,
  [STROKE, END],
);

/** An entity as a thread: how it is named, where, what is said of it, what is not drawn yet. */
export const INSPECT_ENTITY = graphql(
  `
  query InspectEntity($id: ID!, $filter: ClaimFilter) {
    node(id: $id) {
      id
      ... on Entity {
        ...InspectEnd
        aliases
        description
        state
        when
        sensitive
        mentions(first: 500) {
          totalCount
          nodes {
            text
            passage {
              id
              document {
                id
                letter
              }
            }
          }
        }
        claims(first: 200) {
          totalCount
          nodes {
            ...InspectStroke
            predicate
            subject {
              id
              name
            }
            object {
              id
              name
            }
            relation {
              id
              phrase
              inverse
            }
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
          id
          kind
          text
        }
      }
    }
  }
`,
  [STROKE, END],
);
