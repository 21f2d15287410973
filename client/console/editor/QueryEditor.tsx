import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from "@codemirror/autocomplete";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { type Extension, Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { graphql } from "cm6-graphql";
import { useEffect, useRef } from "react";
import { useQueryEditor } from "../editors.ts";
import { operationAt, prettify } from "../language.ts";
import { edit, run, show, useSession } from "../session.ts";
import { fieldAt } from "./fieldAt.ts";
import { acceptOnTab, runOnEnter } from "./keys.ts";
import { goTo, mountCode, setText } from "./mount.ts";
import { setSchema } from "./schemaSupport.ts";

const HINT =
  "GraphQL. Control and Enter runs it. Control and Space suggests. Tab leaves; with suggestions open, Escape, then Tab.";

/** Tells which field the caret is in whenever it moves. */
const followCaret = EditorView.updateListener.of(({ state, selectionSet, docChanged }) => {
  const { schema } = useSession.getState();
  if (!(selectionSet || docChanged) || schema === null || typeof schema === "string") return;
  show({ caret: fieldAt(state, schema.schema) });
});

function language(): Extension {
  return [
    graphql(),
    closeBrackets(),
    autocompletion({ activateOnTyping: true, icons: false }),
    lintGutter(),
    followCaret,
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap]),
  ];
}

/** The query: highlighted, completed and checked against the schema of the server. */
export function QueryEditor() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const query = useSession((s) => s.query);
  const schema = useSession((s) => (typeof s.schema === "object" ? (s.schema?.schema ?? null) : null));

  useEffect(() => {
    if (!host.current) return;
    const mounted = mountCode(host.current, {
      text: useSession.getState().query,
      label: "Query",
      hint: HINT,
      onText: (text) => edit({ query: text }),
      extensions: [Prec.highest(keymap.of([runOnEnter, acceptOnTab])), language()],
    });
    view.current = mounted;
    useQueryEditor.setState({
      goTo: (place) => goTo(mounted, place),
      prettify: () => {
        const pretty = prettify(mounted.state.doc.toString());
        if (pretty !== null) setText(mounted, pretty);
        return pretty !== null;
      },
      run: () => run("result", operationAt(mounted.state.doc.toString(), mounted.state.selection.main.head)),
    });
    return () => {
      useQueryEditor.setState({ goTo: null, prettify: null, run: null });
      mounted.destroy();
    };
  }, []);

  useEffect(() => {
    if (view.current) setText(view.current, query);
  }, [query]);

  useEffect(() => {
    if (view.current && schema) setSchema(view.current, schema);
  }, [schema]);

  return <div ref={host} data-editor="query" />;
}
