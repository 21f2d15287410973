import { EditorState } from "@codemirror/state";
import { graphqlLanguage } from "cm6-graphql";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { fieldAt } from "../../../../client/console/editor/fieldAt.ts";

const schema = buildSchema(`
  type Query { node(id: ID!): Node, case: Case! }
  interface Node { id: ID! }
  type Case implements Node { id: ID!, notes: [Note!]! }
  type Note implements Node { id: ID!, text: String }
`);

/** The caret stands at the bar. */
function at(marked: string) {
  const caret = marked.indexOf("|");
  const doc = marked.replace("|", "");
  const state = EditorState.create({ doc, selection: { anchor: caret }, extensions: [graphqlLanguage] });
  return fieldAt(state, schema);
}

test.each([
  ["{ case { notes { te|xt } } }", { type: "Note", field: "text" }],
  ["{ case { notes { text| } } }", { type: "Note", field: "text" }],
  ["{ case { notes| { text } } }", { type: "Case", field: "notes" }],
  ["query A { case { id | } }", { type: "Case", field: null }],
  ["{ node(id: |1) { id } }", { type: "Query", field: "node" }],
  ["{ node(id: 1) { ... on Note { text| } } }", { type: "Note", field: "text" }],
  ["{ x: case { unknown| } }", { type: "Case", field: "unknown" }],
  ["{ case { notes { text|", { type: "Note", field: "text" }],
  ["fragment f on Case { id| }", { type: "Case", field: "id" }],
  ["query A(|$a: ID) { case { id } }", null],
  ["|", null],
])("%s", (marked, expected) => {
  expect(at(marked)).toEqual(expected);
});
