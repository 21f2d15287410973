import { graphql } from "../graphql.ts";
import { CLAIM_STROKE } from "./document.ts";

const SIDE = graphql(`
  fragment OneSide on ComparedSide {
    document {
      id
      letter
      title
      author
    }
    entity {
      id
      name
      kind
    }
    day
    claims
  }
`);

const LISTED = graphql(
  `
  fragment ListedClaim on Claim {
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
`,
  [CLAIM_STROKE],
);

const SAID = graphql(
  `
  fragment SaidHere on ComparedClaim {
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
    origins {
      id
      name
    }
    assertions {
      id
      quote
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
`,
  [CLAIM_STROKE],
);

const PAIRS = graphql(
  `
  fragment SomePairs on ComparedPairConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      tie
      reasons {
        ground
        text
      }
      a {
        ...SaidHere
      }
      b {
        ...SaidHere
      }
      sharedOrigins {
        id
        name
      }
    }
  }
`,
  [SAID],
);

const ONLY = graphql(
  `
  fragment OnlyThere on ClaimConnection {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ListedClaim
    }
  }
`,
  [LISTED],
);

/** Two sides held against each other, a page of each group. */
export const COMPARE = graphql(
  `
  query Compare($case: ID!, $a: String!, $b: String!, $filter: ClaimFilter) {
    compare(case: $case, a: $a, b: $b, filter: $filter) {
      compared
      undated
      a {
        ...OneSide
      }
      b {
        ...OneSide
      }
      claims {
        both
        onlyA
        onlyB
      }
      entities {
        both
        onlyA
        onlyB
      }
      entitiesOf(part: BOTH, first: 30) {
        a
        b
        entity {
          id
          name
          kind
        }
      }
      contradicts: pairs(ties: [CONTRADICTS], first: 20) {
        ...SomePairs
      }
      differs: pairs(ties: [DIFFERS], first: 20) {
        ...SomePairs
      }
      firmer: pairs(ties: [A_FIRMER, B_FIRMER], first: 20) {
        ...SomePairs
      }
      alike: pairs(ties: [ALIKE], first: 20) {
        ...SomePairs
      }
      onlyA: only(side: A, first: 20) {
        ...OnlyThere
      }
      onlyB: only(side: B, first: 20) {
        ...OnlyThere
      }
      voices {
        text
        counts {
          both
          onlyA
          onlyB
        }
        voices(part: BOTH, first: 8) {
          a
          b
          voice {
            id
            name
            kind
          }
        }
      }
    }
  }
`,
  [SIDE, PAIRS, ONLY],
);

/** More of the pairs with some ties: an operation of its own, since all at once would be too much for one. */
export const COMPARE_PAIRS = graphql(
  `
  query ComparePairs(
    $case: ID!
    $a: String!
    $b: String!
    $filter: ClaimFilter
    $ties: [PairTie!]!
    $first: Int!
    $after: String
  ) {
    compare(case: $case, a: $a, b: $b, filter: $filter) {
      pairs(ties: $ties, first: $first, after: $after) {
        ...SomePairs
      }
    }
  }
`,
  [PAIRS],
);

/** More of what only one side has. */
export const COMPARE_ONLY = graphql(
  `
  query CompareOnly(
    $case: ID!
    $a: String!
    $b: String!
    $filter: ClaimFilter
    $side: ComparisonSide!
    $first: Int!
    $after: String
  ) {
    compare(case: $case, a: $a, b: $b, filter: $filter) {
      only(side: $side, first: $first, after: $after) {
        ...OnlyThere
      }
    }
  }
`,
  [ONLY],
);
