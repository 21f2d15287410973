import { useState } from "react";
import type { Passage } from "../../state/document.ts";
import { Icon } from "../../ui/Icon.tsx";
import { NoteLine } from "../notes/Notes.tsx";
import css from "./PassageNotes.module.css";

interface PassageNotesProps {
  caseId: string;
  passage: Pick<Passage, "place" | "notes">;
}

/** The notes pinned to a passage, beside its text: a line each, which opens. */
export function PassageNotes({ caseId, passage }: PassageNotesProps) {
  const [open, setOpen] = useState<string | null>(null);
  if (passage.notes.length === 0) return null;
  return (
    <ul className={css.notes} aria-label={`Notes on ${passage.place}`}>
      {passage.notes.map((note) => (
        <li key={note.id}>
          <button
            type="button"
            className={css.item}
            aria-expanded={open === note.id}
            onClick={() => setOpen(open === note.id ? null : note.id)}
          >
            <Icon name="note" size={14} />
            <span className={css.words}>
              {open === note.id ? (
                `Note on ${passage.place}`
              ) : (
                <>
                  <b>{WORDS[note.kind]}</b> {note.text}
                </>
              )}
            </span>
          </button>
          {open === note.id && <NoteLine caseId={caseId} note={note} />}
        </li>
      ))}
    </ul>
  );
}

const WORDS: Readonly<Record<Passage["notes"][number]["kind"], string>> = {
  CAUTION: "Caution",
  COMPARISON: "Comparison",
  METHOD: "Method",
};
