import { acceptCompletion } from "@codemirror/autocomplete";
import type { KeyBinding } from "@codemirror/view";
import { useQueryEditor } from "../editors.ts";

export const runOnEnter: KeyBinding = {
  key: "Mod-Enter",
  run: () => {
    void useQueryEditor.getState().run?.();
    return true;
  },
};

/** Tab takes a suggestion while some are offered and else leaves the editor: it never holds the focus. */
export const acceptOnTab: KeyBinding = { key: "Tab", run: acceptCompletion };
