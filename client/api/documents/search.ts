import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

/** Names, claims and passages at once, with the matched stretches and how many there are of each. */
export const SEARCH = graphql(
  `
  query Search($case: ID!, $text: String!, $in: [SearchScope!], $first: Int!) {
    search(case: $case, text: $text, in: $in, first: $first) {
      totalCount
      suggestion
      counts {
        scope
        count
      }
      nodes {
        scope
        title
        matched
        fragment
        marks {
          start
          end
        }
        fuzzy
        node {
          __typename
          id
          ... on Entity {
            entityKind: kind
            name
            degree
          }
          ... on Claim {
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
          ... on Passage {
            place
            document {
              id
              letter
              wording
            }
          }
        }
      }
    }
  }
`,
  [CLAIM_STROKE],
);
