import { memo, useState } from "react";
import { copyHere } from "../../state/copying.ts";
import type { Explore } from "../../state/explore.ts";
import { jumpTo, redo, undo, useUndone } from "../../state/exploring.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { useRoute } from "../../state/navigation.ts";
import { stepWords } from "../../state/stepwords.ts";
import { toast } from "../../state/toast.ts";
import { plural, selectionWords } from "../../state/viewwords.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { MethodNote } from "./MethodNote.tsx";
import { SaveView } from "./SaveView.tsx";
import css from "./Steps.module.css";

/** Undo with a word about what was undone. */
export function undoStep(explore: Explore): void {
  const step = undo();
  if (!step) {
    toast("There is no step to undo.");
    return;
  }
  const { verb, what } = stepWords(step, explore.names);
  toast(`Undone: ${verb.toLowerCase()} ${what}.`, () => void redo());
}

export function redoStep(explore: Explore): void {
  const step = redo();
  if (!step) {
    toast("There is no step to redo.");
    return;
  }
  const { verb, what } = stepWords(step, explore.names);
  toast(`Done again: ${verb.toLowerCase()} ${what}.`);
}

/** Every step of this view in order: undo, the link and the method note are this one list. */
export const Steps = memo(function Steps({ explore, graph }: { explore: Explore; graph: ViewGraph }) {
  const [note, setNote] = useState(false);
  const [saving, setSaving] = useState(false);
  const { steps, names, view, selection } = explore;
  const route = useRoute();
  const redoable = useUndone((u) =>
    route.screen === "explore" && u.at === (route.params.steps ?? "") ? u.steps.length : 0,
  );
  const all = [view.open, ...steps];
  return (
    <section className={css.strip} aria-label="Steps of this exploration">
      <IconButton
        small
        icon="undo"
        label="Undo"
        isDisabled={steps.length === 0}
        onPress={() => undoStep(explore)}
      />
      <IconButton
        small
        icon="redo"
        label="Redo"
        isDisabled={redoable === 0}
        onPress={() => redoStep(explore)}
      />
      <ol className={css.steps}>
        {all.map((step, i) => {
          const { verb, what, count } = stepWords(step, names);
          const last = i === all.length - 1;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the list.
            <li key={i} {...(last && selection === null ? { "aria-current": "step" as const } : {})}>
              <button
                type="button"
                onClick={() => jumpTo(i)}
                disabled={last}
                title={last ? "Here you are" : "Go back to this step"}
              >
                {verb} <b>{what}</b> {count && <span className={css.count}>{count}</span>}
              </button>
            </li>
          );
        })}
        {selection !== null && <Selected words={selectionWords(graph, selection)} />}
      </ol>
      <span className={css.total}>{plural(all.length, "step", "steps")}, replayable</span>
      <span className={css.wide}>
        <Button small icon="note" onPress={() => setNote(true)}>
          Method note
        </Button>
      </span>
      <Button small icon="view" onPress={() => setSaving(true)}>
        Save view
      </Button>
      <Button small look="main" icon="link" onPress={() => void copyHere()}>
        Copy link
      </Button>
      {saving && <SaveView explore={explore} onClose={() => setSaving(false)} />}
      {note && <MethodNote explore={explore} graph={graph} onClose={() => setNote(false)} />}
    </section>
  );
});

/** Selecting is no step, but the link keeps it. */
function Selected({ words }: { words: string }) {
  const name = words.split(":")[0];
  if (!name) return null;
  return (
    <li aria-current="step" className={css.selected}>
      <span>
        Selected <b>{name}</b>
      </span>
    </li>
  );
}
