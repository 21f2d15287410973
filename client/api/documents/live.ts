import { graphql } from "../graphql.ts";

/** What happens to the open case while it is looked at. */
export const CASE_CHANGED = graphql(`
  subscription CaseChanged($case: ID!, $after: Int) {
    caseChanged(case: $case, after: $after) {
      kind
      case
      revision
      position
      subjects
      text
      audit {
        id
        clientMutationId
      }
      caseText {
        state
        revision
        faults {
          file
          line
          problem
          cure
        }
      }
    }
  }
`);

/** Who asks, and what may be changed here. */
export const SESSION = graphql(`
  query Session {
    session {
      actor
      readOnly
      curates
    }
  }
`);

/** Brings the store to text that was edited by hand. */
export const LOAD_TEXT = graphql(`
  mutation LoadText($input: LoadTextInput!) {
    loadText(input: $input) {
      clientMutationId
      text
      audit {
        id
        position
        actor
      }
    }
  }
`);
