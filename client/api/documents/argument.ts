import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

/** The chains of a case with their labels, and its issues: what stands in the list of arguments. */
export const CHAINS = graphql(`
  query Chains($case: ID!, $profile: String, $overlay: OverlayInput) {
    evaluation(case: $case, profile: $profile, overlay: $overlay) {
      profile {
        name
        title
      }
      caveat
      accusations {
        label
        before
        standing
        barred
        accusation {
          id
          title
          wording
          provision {
            id
            name
          }
          against {
            id
            name
          }
          claim {
            id
          }
        }
      }
      issues {
        id
        question
        generated
        positions {
          claim {
            id
            text
            evaluation(profile: $profile)
          }
        }
      }
    }
  }
`);

const SOURCE = graphql(
  `
  fragment MapClaim on Claim {
    ...ClaimStroke
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
          wording
        }
      }
    }
    rests {
      id
      name
      paraphrase
      url
    }
  }
`,
  [CLAIM_STROKE],
);

/** What a target depends on: statements with labels, arguments with what becomes of them, issues, and what changes. */
export const EVALUATED_MAP = graphql(
  `
  query ArgumentMap($case: ID!, $target: ID!, $profile: String, $overlay: OverlayInput) {
    evaluation(case: $case, target: $target, profile: $profile, overlay: $overlay) {
      profile {
        name
        title
        caveat
      }
      inputHash
      caveat
      loops
      labels {
        id
        text
        kind
        label
        mapped
        given
        openBecause
        anchorCount
        claim {
          ...MapClaim
        }
        assertion {
          id
          quote
          claim {
            id
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
      }
      arguments {
        outcome
        weight
        argument {
          id
          title
          strength
          strengthReason
          weigher
          generated
          note
          scheme {
            id
            name
          }
          premises {
            id
            role
            type
          }
          conclusion {
            id
          }
          undercutBy {
            id
          }
          criticalQuestions {
            id
            text
            type
            answeredBy {
              id
            }
          }
        }
      }
      issues {
        id
        question
        tie
        generated
        positions {
          standard
          claim {
            id
          }
        }
      }
      changed {
        id
        text
        before
        after
      }
    }
  }
`,
  [SOURCE],
);

/** Why one statement has its label, what would change it, and what is still to answer on the way to it. */
export const WHY = graphql(`
  query WhyThisLabel($case: ID!, $target: ID!, $profile: String, $overlay: OverlayInput) {
    evaluation(case: $case, target: $target, profile: $profile, overlay: $overlay) {
      explanation {
        id
        label
        text
        because
        steps {
          text
          outcome
          weight
          argument {
            id
            title
          }
          statements {
            id
            text
            label
          }
        }
      }
      loadBearing {
        to
        label
        statement {
          id
          text
          label
        }
      }
      smallestChanges {
        searchedUpTo
        complete
        sets {
          label
          flips {
            to
            statement {
              id
              text
            }
          }
        }
      }
      stability {
        computed
        labels
        openLeaves {
          id
          text
        }
      }
      ladder {
        highest
        caveat
        rungs {
          article
          test
          passes
          lacks
        }
      }
      gaps {
        kind
        text
        argument {
          id
          title
        }
        claim {
          id
        }
        element {
          id
        }
      }
    }
  }
`);
