import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { json, jsonParseLinter } from "@codemirror/lang-json";
import { linter, lintGutter, lintKeymap } from "@codemirror/lint";
import { Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { edit, useSession } from "../session.ts";
import { runOnEnter } from "./keys.ts";
import { mountCode, setText } from "./mount.ts";
import { variableFaults } from "./variables.ts";

const checkJson = jsonParseLinter();

const checks = linter((view) => {
  const text = view.state.doc.toString();
  if (text.trim() === "") return [];
  const faults = checkJson(view);
  if (faults.length > 0) return faults;
  const { schema, query } = useSession.getState();
  return schema !== null && typeof schema === "object" ? variableFaults(schema.schema, query, text) : [];
});

/** The variables as JSON, checked against what the query declares. */
export function VariablesEditor() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const variables = useSession((s) => s.variables);

  useEffect(() => {
    if (!host.current) return;
    const mounted = mountCode(host.current, {
      text: useSession.getState().variables,
      label: "Variables",
      hint: "JSON. Control and Enter runs the query. Tab leaves.",
      onText: (text) => edit({ variables: text }),
      extensions: [
        Prec.highest(keymap.of([runOnEnter])),
        json(),
        checks,
        lintGutter(),
        closeBrackets(),
        keymap.of([...closeBracketsKeymap, ...lintKeymap]),
      ],
    });
    view.current = mounted;
    return () => mounted.destroy();
  }, []);

  useEffect(() => {
    if (view.current) setText(view.current, variables);
  }, [variables]);

  return <div ref={host} data-editor="variables" />;
}
