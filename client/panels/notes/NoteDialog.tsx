import { NOTE_KINDS, type Note, useNoting } from "../../state/keeping/notes.ts";
import { Choice } from "../../ui/Choice.tsx";
import { Field } from "../../ui/Field.tsx";
import { ActDialog } from "../curation/ActDialog.tsx";

interface NoteDialogProps {
  caseId: string;
  /** What a new note is about, by its full id. */
  about: string;
  /** What that is, where the page around it does not say so. */
  aboutWords?: string;
  /** The note that is changed; null for a new one. */
  note: Note | null;
  onClose: () => void;
}

/** Writes a note: a sentence of ours, pinned to what it is about. */
export function NoteDialog({ caseId, about, aboutWords, note, onClose }: NoteDialogProps) {
  const { wish, set, fault, refusal, busy, save } = useNoting(caseId, about, note, onClose);
  return (
    <ActDialog
      title={note ? "Edit this note" : aboutWords ? `Add a note to ${aboutWords}` : "Add a note"}
      verb="Save note"
      onDo={() => void save()}
      onClose={onClose}
      busy={busy}
      refusal={refusal}
    >
      <p>
        A note is a sentence of ours. It goes into the case’s text, with the time and the name of who wrote
        it.
      </p>
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
    </ActDialog>
  );
}
