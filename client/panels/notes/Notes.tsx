import { useState } from "react";
import { type Note, useRemovingNote } from "../../state/keeping/notes.ts";
import { useCurating } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { NoteDialog } from "./NoteDialog.tsx";
import css from "./Notes.module.css";

interface NoteLineProps {
  caseId: string;
  note: Note;
}

/** A note where it is pinned, with what can be done to it. */
export function NoteLine({ caseId, note }: NoteLineProps) {
  const [edited, setEdited] = useState(false);
  const remove = useRemovingNote(caseId);
  return (
    <div className={cx(css.note, note.kind === "CAUTION" && css.caution)}>
      <p>
        {note.kind === "CAUTION" && <b>Caution </b>}
        {note.text}
      </p>
      {remove && (
        <p className={css.acts}>
          <Button
            look="link"
            onPress={() => setEdited(true)}
            aria-label={`Edit the note “${short(note.text)}”`}
          >
            Edit
          </Button>
          <Button
            look="link"
            onPress={() => void remove(note.id)}
            aria-label={`Remove the note “${short(note.text)}”`}
          >
            Remove
          </Button>
        </p>
      )}
      {edited && <NoteDialog caseId={caseId} about={note.id} note={note} onClose={() => setEdited(false)} />}
    </div>
  );
}

function short(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

interface AddNoteProps {
  caseId: string;
  about: string;
  aboutWords?: string;
  none?: boolean;
}

/** Offers to pin a note to something; where this server does not write to the case, says at most that there is none. */
export function AddNote({ caseId, about, aboutWords, none = false }: AddNoteProps) {
  const [open, setOpen] = useState(false);
  if (!useCurating(caseId).may) return none ? <p className="meta">None.</p> : null;
  return (
    <p>
      <Button small look="quiet" icon="note" onPress={() => setOpen(true)}>
        Add a note
      </Button>
      {open && (
        <NoteDialog
          {...{ caseId, about }}
          {...(aboutWords ? { aboutWords } : {})}
          note={null}
          onClose={() => setOpen(false)}
        />
      )}
    </p>
  );
}
