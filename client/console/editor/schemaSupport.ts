import type { EditorView } from "@codemirror/view";
import { updateSchema } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";

/**
 * Gives completion and checks the schema that they go by. cm6-graphql publishes its types for CommonJS only, so that
 * TypeScript takes its EditorView for another class than ours; at run time they are one.
 */
export const setSchema = updateSchema as unknown as (view: EditorView, schema: GraphQLSchema) => void;
