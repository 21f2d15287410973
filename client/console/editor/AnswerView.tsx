import { json } from "@codemirror/lang-json";
import { Prec } from "@codemirror/state";
import { type EditorView, keymap } from "@codemirror/view";
import { useEffect, useRef } from "react";
import { runOnEnter } from "./keys.ts";
import { mountCode, setText } from "./mount.ts";

const HINT = "Read only. Control, Shift and left bracket folds, right bracket unfolds. Tab leaves.";

/** An answer as JSON that can be folded. */
export function AnswerView({ text }: { text: string }) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const first = useRef(text);

  useEffect(() => {
    if (!host.current) return;
    const mounted = mountCode(host.current, {
      text: first.current,
      label: "Answer as JSON",
      hint: HINT,
      readOnly: true,
      extensions: [Prec.highest(keymap.of([runOnEnter])), json()],
    });
    view.current = mounted;
    return () => mounted.destroy();
  }, []);

  useEffect(() => {
    if (view.current) setText(view.current, text);
  }, [text]);

  return <div ref={host} data-editor="answer" />;
}
