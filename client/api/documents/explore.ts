import { graphql } from "../graphql.ts";

/** The one operation behind canvas, outline and table. */
export const VIEW = graphql(`
  query View($case: ID!, $input: SubgraphInput!) {
    subgraph(case: $case, input: $input) {
      nodes {
        id
        kind
        label
        degree
        undrawn
        disputed
        sensitive
        distance
      }
      edges {
        id
        from
        to
        predicate
        phrase
        inverse
        certainty
        stance
        originCount
        disputed
        alleged
        validTime
      }
      omitted {
        nodes
        edges
        reason
        next
      }
    }
  }
`);

/** How much a view would hold under another filter. */
export const VIEW_SIZE = graphql(`
  query ViewSize($case: ID!, $input: SubgraphInput!) {
    subgraph(case: $case, input: $input) {
      edges {
        id
      }
    }
  }
`);

/** Where exploring begins, and the words that steps are told in. */
export const GROUND = graphql(`
  query Ground($case: ID!) {
    case(id: $case) {
      id
      title
      start {
        id
        name
        kind
      }
      documents {
        id
        letter
        title
        passages(first: 200) {
          nodes {
            id
            place
          }
        }
      }
    }
    vocabulary {
      predicates {
        name
        phrase
        inverse
        accuses
      }
    }
  }
`);

/** Names of things that a link's steps speak of and the view does not draw. */
export const NAMES = graphql(`
  query Names($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
      ... on Entity {
        name
        kind
      }
    }
  }
`);

/** What an expansion would add, most origins first. */
export const EXPAND = graphql(`
  query Expand($id: ID!, $filter: ClaimFilter, $predicates: [String!]) {
    node(id: $id) {
      ... on Entity {
        id
        name
        neighbours(first: 200, filter: $filter, predicates: $predicates) {
          totalCount
          nodes {
            direction
            entity {
              id
              name
              kind
            }
          }
        }
      }
    }
  }
`);

/** The figures beside each choice of the filter bar: each list counts under all filters but its own. */
export const FILTER_COUNTS = graphql(`
  query FilterCounts(
    $case: ID!
    $all: ClaimFilter
    $forKinds: ClaimFilter
    $forPredicates: ClaimFilter
    $forDocuments: ClaimFilter
    $forSpeakers: ClaimFilter
    $forCertainties: ClaimFilter
    $forOrigins: ClaimFilter
    $forDisputed: ClaimFilter
    $forYears: ClaimFilter
  ) {
    all: facets(case: $case, filter: $all) {
      relations
      disputed
    }
    kinds: facets(case: $case, filter: $forKinds) {
      entityKinds {
        value
        label
        count
      }
    }
    predicates: facets(case: $case, filter: $forPredicates) {
      predicates {
        value
        label
        count
      }
    }
    documents: facets(case: $case, filter: $forDocuments) {
      documents {
        value
        label
        count
      }
    }
    speakers: facets(case: $case, filter: $forSpeakers) {
      speakers {
        value
        label
        count
      }
    }
    certainties: facets(case: $case, filter: $forCertainties) {
      certainties {
        value
        label
        count
      }
    }
    origins: facets(case: $case, filter: $forOrigins) {
      origins {
        value
        label
        count
      }
    }
    disputed: facets(case: $case, filter: $forDisputed) {
      relations
      disputed
    }
    years: facets(case: $case, filter: $forYears) {
      years {
        value
        label
        count
      }
    }
  }
`);
