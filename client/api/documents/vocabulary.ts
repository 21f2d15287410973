import { graphql } from "../graphql.ts";

/** Which kinds the relations of a case tie to which under a filter. */
export const VOCABULARY_USE = graphql(`
  query VocabularyUse($case: ID!, $filter: ClaimFilter) {
    vocabularyUse(case: $case, filter: $filter) {
      entities
      relations
      predicates
      kinds {
        entities
        relations
        kind {
          name
        }
      }
      triples {
        relations
        subject {
          name
        }
        predicate {
          name
        }
        object {
          name
        }
      }
    }
  }
`);

/** The same for what a view draws. */
export const VIEW_VOCABULARY_USE = graphql(`
  query VocabularyUseInView($case: ID!, $input: SubgraphInput!) {
    subgraph(case: $case, input: $input) {
      vocabularyUse {
        entities
        relations
        predicates
        kinds {
          entities
          relations
          kind {
            name
          }
        }
        triples {
          relations
          subject {
            name
          }
          predicate {
            name
          }
          object {
            name
          }
        }
      }
    }
  }
`);

/** Every word that a case may use. */
export const WORDS = graphql(`
  query Words {
    vocabulary {
      kinds {
        name
        label
        plural
        description
      }
      predicates {
        name
        phrase
        inverse
        domain
        range
        accuses
      }
    }
  }
`);
