/** Notes pinned to what the reader reads: added, changed and taken out where they stand. */
import { useMemo, useState } from "react";
import { SEEN } from "../../api/documents/curation.ts";
import { ADD_NOTE, NOTED, REMOVE_NOTE, UPDATE_NOTE } from "../../api/documents/keeping.ts";
import { useAsk } from "../ask.ts";
import { useDialogAct } from "../curation/acting.ts";
import type { ViewGraph } from "../graph.ts";
import { useCurating } from "../session.ts";
import { useRemoval } from "./removal.ts";

export const NOTE_KINDS = [
  { value: "CAUTION", words: "Caution: it warns of a reading" },
  { value: "COMPARISON", words: "Comparison: it sets texts side by side" },
  { value: "METHOD", words: "Method: how something was done" },
] as const;
export type NoteKind = (typeof NOTE_KINDS)[number]["value"];

export interface Note {
  readonly id: string;
  readonly kind: NoteKind;
  readonly text: string;
}

/** Takes a note out, with a way back; null where this page may not. */
export function useRemovingNote(caseId: string): ((id: string) => Promise<void>) | null {
  const seen = useAsk("seen", SEEN, { case: caseId }).data?.audit.totalCount ?? 0;
  const remove = useRemoval(caseId, seen);
  const { may } = useCurating(caseId);
  return may ? (id) => remove(REMOVE_NOTE, id, ({ removeNote }) => removeNote) : null;
}

/** The dialog of one note: a new one about something, or one that is there. */
export function useNoting(caseId: string, about: string, note: Note | null, onDone: () => void) {
  const { seen, busy, refusal, ask, tell } = useDialogAct(caseId);
  const [wish, setWish] = useState({ kind: note?.kind ?? "CAUTION", text: note?.text ?? "" } as Omit<
    Note,
    "id"
  >);
  const [fault, setFault] = useState<string | null>(null);
  const set = (change: Partial<typeof wish>) => {
    setWish({ ...wish, ...change });
    setFault(null);
  };
  const save = async () => {
    const text = wish.text.trim();
    if (text === "") return setFault("A note needs a sentence.");
    if (seen === null) return;
    const said = { kind: wish.kind, text };
    const done = note
      ? (await ask(UPDATE_NOTE, { id: note.id, seen, ...said }))?.updateNote
      : (await ask(ADD_NOTE, { about: [about], ...said }))?.addNote;
    if (!done) return;
    onDone();
    tell(done.text, done.audit);
  };
  return { wish, set, fault, refusal, busy, save };
}

const MOST_ASKED = 500;

/** What of a view has a note: entities and relations by their ids. */
export function useNoted(caseId: string, graph: ViewGraph): ReadonlySet<string> {
  const about = useMemo(
    () => [...graph.nodes, ...graph.edges].map(({ id }) => id).slice(0, MOST_ASKED),
    [graph],
  );
  const { data } = useAsk("noted", NOTED, { case: caseId, about }, { pause: about.length === 0 });
  return useMemo(
    () => new Set(data?.notes.nodes.flatMap((note) => note.about.map(({ id }) => id)) ?? []),
    [data],
  );
}
