import { type ReactNode, useState } from "react";
import type { OpenDocument } from "../../state/document.ts";
import { useKey } from "../../state/keys.ts";
import { useCurating } from "../../state/session.ts";
import { NoteDialog } from "../notes/NoteDialog.tsx";

export interface Pinning {
  /** What writes a note on a passage, by its full id; null where this page may not. */
  readonly on: (passage: string) => (() => void) | null;
  /** Open while a note is written. */
  readonly dialog: ReactNode;
}

/**
 * Notes pinned to passages; M writes one where the reader stands.
 *
 * @param chosen the passage in which text is selected
 * @param here the slug of the passage that holds the selection, or that the address names
 */
export function usePinning(
  caseId: string,
  document: OpenDocument,
  chosen: string | null,
  here: string | null,
): Pinning {
  const may = useCurating(caseId).may === true;
  const [about, setAbout] = useState<string | null>(null);
  const { nodes } = document.passages;
  const stands = chosen ?? nodes.find(({ slug }) => slug === here)?.id ?? document.id;
  useKey("add-note", () => setAbout(stands), may && about === null);
  const passage = nodes.find(({ id }) => id === about);
  const words = passage ? `${passage.place} of document ${document.letter}` : `document ${document.letter}`;
  return {
    on: (id) => (may ? () => setAbout(id) : null),
    dialog: about !== null && (
      <NoteDialog
        caseId={caseId}
        about={about}
        aboutWords={words}
        note={null}
        onClose={() => setAbout(null)}
      />
    ),
  };
}
