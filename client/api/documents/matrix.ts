import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

const CELL = graphql(
  `
  fragment Cell on MatrixCell {
    label
    claim {
      ...ClaimStroke
    }
    assertion {
      id
      quote
      stance
      certainty
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
          kind
          wording
        }
      }
    }
  }
`,
  [CLAIM_STROKE],
);

/** The elements of an accusation by the evidence for and against each. */
export const MATRIX = graphql(
  `
  query Matrix($case: ID!, $accusation: ID!, $profile: String, $overlay: OverlayInput) {
    matrix(case: $case, accusation: $accusation, profile: $profile, overlay: $overlay) {
      caveat
      cellCount
      profile {
        name
        title
      }
      accusation {
        id
        title
        wording
        mode
        place
        period
        provision {
          id
          name
          paraphrase
          url
        }
        against {
          id
          name
        }
        argument {
          id
          title
        }
        claim {
          id
        }
      }
      counts {
        elements
        established
        open
        notEstablished
        withoutEvidence
      }
      evaluated {
        label
        standing
        barred
        forums {
          id
          name
          answer
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
      rows {
        text
        depth
        op
        missing
        gap
        label
        element {
          id
          kind
        }
        provision {
          id
          name
          instrument {
            id
          }
        }
        metBy {
          id
          text
        }
        incriminating {
          ...Cell
        }
        exculpatory {
          ...Cell
        }
      }
    }
  }
`,
  [CELL],
);

/** What the law asks before any fact is weighed, as of a day. */
export const JURISDICTION = graphql(`
  query Jurisdiction($case: ID!, $accusation: ID!, $on: String) {
    jurisdiction(case: $case, accusation: $accusation, on: $on) {
      id
      name
      answer
      questions {
        id
        text
        answer
        yes
        rule {
          id
          name
          url
        }
        facts {
          text
          source
          verified
        }
      }
    }
  }
`);

/** How States stand to instruments on a day, with how sure we are. */
export const PARTY_STATUS = graphql(`
  query PartyStatus($day: String!, $instruments: [ID!]) {
    partyStatus(day: $day, instruments: $instruments) {
      party
      bound
      instrument {
        id
        short
      }
      state {
        id
        name
        short
      }
      status {
        status
        since
        until
        signed
        note
        reservation
        source
        verified
      }
    }
  }
`);
