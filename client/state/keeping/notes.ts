/** Notes pinned to what the reader reads: added, changed and taken out where they stand. */
import { useMemo, useState } from "react";
import { SEEN } from "../../api/documents/curation.ts";
import { ADD_NOTE, NOTED, REMOVE_NOTE, UPDATE_NOTE } from "../../api/documents/keeping.ts";
import { useAsk } from "../ask.ts";
import type { ViewGraph } from "../graph.ts";
import { toast } from "../toast.ts";
import { type Refused, useActing, useWhyNot } from "./acting.ts";

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

/** Up to which act this page has seen the case; 0 until the server has said. */
function useSeen(caseId: string): number {
  return useAsk("seen", SEEN, { case: caseId }).data?.audit.totalCount ?? 0;
}

/** Takes a note out, with a way back; null where this page may not. */
export function useRemovingNote(caseId: string): ((id: string) => Promise<void>) | null {
  const acting = useActing(caseId);
  const seen = useSeen(caseId);
  if (useWhyNot(caseId) !== null) return null;
  return async (id) => {
    const outcome = await acting.act(REMOVE_NOTE, { id, seen });
    if ("refused" in outcome) toast(outcome.refused.message);
    else acting.tell(outcome.done.removeNote.text, outcome.done.removeNote.audit.position);
  };
}

/** The dialog of one note: a new one about something, or one that is there. */
export function useNoting(caseId: string, about: string, note: Note | null, onDone: () => void) {
  const acting = useActing(caseId);
  const seen = useSeen(caseId);
  const [wish, setWish] = useState({ kind: note?.kind ?? "CAUTION", text: note?.text ?? "" } as Omit<
    Note,
    "id"
  >);
  const [fault, setFault] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<typeof wish>) => {
    setWish({ ...wish, ...change });
    setFault(null);
  };
  const save = async () => {
    const text = wish.text.trim();
    if (text === "") return setFault("A note needs a sentence.");
    setBusy(true);
    const said = { kind: wish.kind, text };
    const outcome = note
      ? await acting.act(UPDATE_NOTE, { id: note.id, seen: refused?.position ?? seen, ...said })
      : await acting.act(ADD_NOTE, { about: [about], ...said });
    setBusy(false);
    if ("refused" in outcome) return setRefused(outcome.refused);
    const { done } = outcome;
    const told = "addNote" in done ? done.addNote : done.updateNote;
    onDone();
    acting.tell(told.text, told.audit.position);
  };
  return { wish, set, fault, refused, busy, save };
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
