import type { KeptView } from "../../state/keeping/kept.ts";
import { useRenaming } from "../../state/keeping/useKeptActs.ts";
import { Field } from "../../ui/Field.tsx";
import { ActDialog } from "../curation/ActDialog.tsx";

interface EditViewProps {
  caseId: string;
  view: KeptView;
  /** The last act that the page knows. */
  seen: number;
  onClose: () => void;
}

/** What a kept view is called and what is said of it. */
export function EditView({ caseId, view, seen, onClose }: EditViewProps) {
  const { wish, set, fault, refusal, busy, save } = useRenaming(caseId, view, seen, onClose);
  return (
    <ActDialog
      title="Rename this view"
      verb="Save"
      onDo={() => void save()}
      onClose={onClose}
      busy={busy}
      refusal={refusal}
    >
      <Field label="Title" autoFocus value={wish.title} onChange={(title) => set({ title })} fault={fault} />
      <Field
        label="What there is to see"
        rows={3}
        hint="What it shows stays as it was kept."
        value={wish.text}
        onChange={(text) => set({ text })}
      />
    </ActDialog>
  );
}
