import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema.gen.d.ts";

/** Typed documents: `graphql("query …")` knows its variables and its answer from the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Edtf: string; Sha256: string };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
