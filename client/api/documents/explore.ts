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

/** Which relations among what is drawn pass each of up to six rules. */
export const COLOURED = graphql(`
  query Coloured(
    $case: ID!
    $a: SubgraphInput!
    $b: SubgraphInput!
    $c: SubgraphInput!
    $d: SubgraphInput!
    $e: SubgraphInput!
    $f: SubgraphInput!
    $onA: Boolean!
    $onB: Boolean!
    $onC: Boolean!
    $onD: Boolean!
    $onE: Boolean!
    $onF: Boolean!
  ) {
    a: subgraph(case: $case, input: $a) @include(if: $onA) {
      edges {
        id
      }
    }
    b: subgraph(case: $case, input: $b) @include(if: $onB) {
      edges {
        id
      }
    }
    c: subgraph(case: $case, input: $c) @include(if: $onC) {
      edges {
        id
      }
    }
    d: subgraph(case: $case, input: $d) @include(if: $onD) {
      edges {
        id
      }
    }
    e: subgraph(case: $case, input: $e) @include(if: $onE) {
      edges {
        id
      }
    }
    f: subgraph(case: $case, input: $f) @include(if: $onF) {
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

/** The figures beside each choice of the filter bar: each list counts under all of the filter but its own part. */
export const FILTER_COUNTS = graphql(`
  query FilterCounts($case: ID!, $filter: ClaimFilter) {
    facets(case: $case, filter: $filter) {
      relations
      kinds {
        value
        label
        count
      }
      entityKinds {
        value
        label
        count
      }
      predicates {
        value
        label
        count
      }
      documents {
        value
        label
        count
      }
      speakers {
        value
        label
        count
      }
      silenced {
        value
        label
        count
      }
      certainties {
        value
        label
        count
      }
      stances {
        value
        label
        count
      }
      origins {
        value
        label
        count
      }
      disputes {
        value
        label
        count
      }
      labels {
        value
        label
        count
      }
      years {
        value
        label
        count
      }
      saidYears {
        value
        label
        count
      }
      knownBy {
        value
        label
        count
      }
    }
    profiles {
      name
      title
    }
  }
`);
