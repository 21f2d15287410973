import { acceptCompletion, completionStatus } from "@codemirror/autocomplete";
import type { KeyBinding } from "@codemirror/view";
import { useQueryEditor } from "../editors.ts";

export const runOnEnter: KeyBinding = {
  key: "Mod-Enter",
  run: () => {
    void useQueryEditor.getState().run?.();
    return true;
  },
};

/**
 * Tab takes a suggestion while some are offered and else leaves the editor: it never holds the focus. A list that has
 * only just opened takes no key yet (else Enter would choose by accident); Tab then waits instead of leaving.
 */
export const acceptOnTab: KeyBinding = {
  key: "Tab",
  run: (view) => acceptCompletion(view) || completionStatus(view.state) === "active",
};
