import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
} from "graphql";
import { send } from "../api/send.ts";
import { readAnswer } from "./answer.ts";
import { describeSchema, type TypeDoc } from "./describe.ts";

export interface LoadedSchema {
  readonly schema: GraphQLSchema;
  readonly types: readonly TypeDoc[];
}

/** Asks the server for its schema. Rejects with a sentence where it does not answer. */
export async function introspect(): Promise<LoadedSchema> {
  const query = getIntrospectionQuery({ inputValueDeprecation: true });
  const { data, faults } = readAnswer(await send({ query, variables: {}, operationName: null }));
  const [fault] = faults;
  if (fault) throw new Error(fault.message);
  const schema = buildClientSchema(data as IntrospectionQuery);
  return { schema, types: describeSchema(schema) };
}
