import { Dialog } from "../ui/Dialog.tsx";
import css from "./KeysHelp.module.css";

const KEYS = [
  { keys: ["Ctrl", "Enter"], does: "run the query; of several, the one with the caret in it" },
  { keys: ["Ctrl", "Space"], does: "suggest what may stand here" },
  { keys: ["Tab"], does: "take the suggestion; where none is offered, leave the editor" },
  { keys: ["Esc", "Tab"], does: "close the suggestions, then leave the editor: it never holds the focus" },
  { keys: ["F8"], does: "go to the next fault in the query or the variables" },
  { keys: ["Ctrl", "Shift", "["], does: "fold, and with ] unfold, also in the answer" },
  { keys: ["Ctrl", "Z"], does: "undo, also when a question replaced your query" },
  { keys: ["?"], does: "this list; inside the editors it is a question mark" },
] as const;

/** The keys of this page. On a Mac, Cmd stands for Ctrl. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog
      title="Keys of the console"
      open={open}
      onClose={onClose}
      foot={<span className="meta">On a Mac, Cmd stands for Ctrl.</span>}
    >
      <dl className={css.keys}>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
