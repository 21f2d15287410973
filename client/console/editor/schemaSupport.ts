import type { EditorView } from "@codemirror/view";
import { showInDocsCommand, updateSchema } from "cm6-graphql";
import type { GraphQLSchema } from "graphql";

// cm6-graphql publishes its types for CommonJS only, so that TypeScript takes its EditorView for another class than
// ours. At run time they are one.

/** Calls `onShowInDocs` with the field that the caret is in. */
export const tellField = showInDocsCommand as unknown as (view: EditorView) => boolean;

/** Gives completion and checks the schema that they go by. */
export const setSchema = updateSchema as unknown as (view: EditorView, schema: GraphQLSchema) => void;
