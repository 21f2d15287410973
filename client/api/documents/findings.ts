import { graphql } from "../graphql.ts";

/** Everything the landing page says about findings: sentences, the claims for their thumbnails, the rules. */
export const FINDINGS = graphql(`
  query Findings($case: ID!) {
    findings(case: $case) {
      id
      kind
      title
      text
      basis
      entities {
        id
        name
        kind
      }
      claims {
        id
        text
        certainty
        stance
        originCount
        disputed
        alleged
        measure
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
          kind
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
      }
      accusation {
        id
      }
      view {
        entities
        claims
        select
      }
    }
    findingRules {
      kind
      title
      rule
      count(case: $case)
    }
  }
`);
