import { plainNote } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import type { Note, NoteKind } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import {
  type Base,
  expectNew,
  newId,
  notThere,
  type Plan,
  planOfItems,
  quoted,
  type Signature,
  shortOf,
} from "./act.ts";
import type { Removed } from "./keepViews.ts";

/** A note that somebody adds. */
export interface NewNote {
  readonly id?: string | undefined;
  readonly kind: NoteKind;
  readonly text: string;
  /** Claims, entities, documents or passages: at least one. */
  readonly about: readonly string[];
}

/** What changes in a note: what is left out stays. */
export interface ChangedNote extends Removed {
  readonly kind?: NoteKind | undefined;
  readonly text?: string | undefined;
  readonly about?: readonly string[] | undefined;
}

/** Puts a note at the end of the case’s last file of notes. */
export function addNote({ kind, text, about, id: wanted }: NewNote, base: Base, signature: Signature): Plan {
  const id = newId(base, "note", { wanted, words: text });
  expectNew(base, id, plainItem(base.whole, id));
  const item = plainNote({ id, kind, text, about: shortAbout(about, base), covers: [], ...signature });
  return planOfItems(base, [{ id, item }], { text: `Added the note ${quoted(text)}.` });
}

export function updateNote(
  { id: given, seen, ...changes }: ChangedNote,
  base: Base,
  signature: Signature,
): Plan {
  const note = noteOf(given, base);
  const about = changes.about ? shortAbout(changes.about, base) : note.about;
  const { kind = note.kind, text = note.text } = changes;
  const item = plainNote({ ...note, kind, text, about, ...signature });
  const told = { text: `Changed the note ${quoted(text)}.`, changes: { ids: [note.id], seen } };
  return planOfItems(base, [{ id: note.id, item }], told);
}

export function removeNote({ id: given, seen }: Removed, base: Base): Plan {
  const { id, text } = noteOf(given, base);
  return planOfItems(base, [{ id }], {
    text: `Took out the note ${quoted(text)}.`,
    changes: { ids: [id], seen },
  });
}

function noteOf(given: string, base: Base): Note {
  const id = shortOf(given, base.whole.id, "id");
  const note = base.whole.notes.find((one) => one.id === id);
  if (note) return note;
  throw notThere(base, id, "note");
}

function shortAbout(about: readonly string[], { whole }: Base): ShortId[] {
  return about.map((id, i) => shortOf(id, whole.id, `about[${i}]`));
}
