import { NOTE_KINDS, type Note, useNoting } from "../../state/keeping/notes.ts";
import { Button } from "../../ui/Button.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { RefusedAct } from "../frame/RefusedAct.tsx";
import css from "./Notes.module.css";

interface NoteDialogProps {
  caseId: string;
  /** What a new note is about, by its full id. */
  about: string;
  /** The note that is changed; null for a new one. */
  note: Note | null;
  onClose: () => void;
}

/** Writes a note: a sentence of ours, pinned to what it is about. */
export function NoteDialog({ caseId, about, note, onClose }: NoteDialogProps) {
  const { wish, set, fault, refused, busy, save } = useNoting(caseId, about, note, onClose);
  const shut = () => {
    if (!busy) onClose();
  };
  return (
    <Dialog
      title={note ? "Edit this note" : "Add a note"}
      open
      onClose={shut}
      foot={
        <>
          <Button look="main" isPending={busy} onPress={() => void save()}>
            {busy ? "Saving …" : refused?.code === "CONFLICT" ? "Write mine in its place" : "Save note"}
          </Button>
          <Button isDisabled={busy} onPress={shut}>
            Cancel
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <p>
          A note is a sentence of ours. It goes into the case’s text, with the time and the name of who wrote
          it.
        </p>
        <RefusedAct refused={refused} />
        <Choice
          label="What it does"
          value={wish.kind}
          options={NOTE_KINDS}
          onChange={(kind) => set({ kind })}
        />
        <Field
          label="Note"
          autoFocus
          rows={4}
          value={wish.text}
          onChange={(text) => set({ text })}
          fault={fault}
        />
      </div>
    </Dialog>
  );
}
