import { graphql } from "../graphql.ts";

/** Of an act that was done, what taking it back needs. */
export const DONE = graphql(`
  fragment Done on Audit {
    id
    position
    act
  }
`);
