import { graphql } from "../graphql.ts";

/** The figures of a measure and of what the same words tell, who says each, and which could be one source. */
export const FIGURES = graphql(`
  query Figures($case: ID!, $measure: String) {
    figures(case: $case, measure: $measure) {
      unmeasured
      measures {
        measure
        unit
        count
        disagree
      }
      told {
        measure
        unit
        count
        disagree
        origins {
          id
          name
          kind
        }
        figures {
          least
          most
          against {
            id
            text
            quantity {
              text
            }
            origins {
              id
              name
            }
          }
          claim {
            id
            text
            note
            certainty
            stance
            originCount
            disputed
            alleged
            validTime
            quantity {
              bound
              value
              upTo
              unit
              text
            }
            origins {
              id
              name
            }
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
              saidAt
              unsourced
              speakers {
                id
                name
              }
              origin {
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
      sources {
        reason
        text
        voice {
          id
          name
          kind
        }
        claims {
          id
        }
      }
    }
  }
`);
