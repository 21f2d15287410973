import type { KeptView } from "../../state/keeping/kept.ts";
import { useRenaming } from "../../state/keeping/useKeptActs.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Field } from "../../ui/Field.tsx";
import { RefusedAct } from "../frame/RefusedAct.tsx";
import css from "./Views.module.css";

interface EditViewProps {
  caseId: string;
  view: KeptView;
  /** The last act that the page knows. */
  seen: number;
  onClose: () => void;
}

/** What a kept view is called and what is said of it. */
export function EditView({ caseId, view, seen, onClose }: EditViewProps) {
  const { wish, set, fault, refused, busy, save } = useRenaming(caseId, view, seen, onClose);
  const shut = () => {
    if (!busy) onClose();
  };
  return (
    <Dialog
      title="Rename this view"
      open
      onClose={shut}
      foot={
        <>
          <Button look="main" isPending={busy} onPress={() => void save()}>
            {busy ? "Saving …" : refused?.code === "CONFLICT" ? "Write mine in its place" : "Save"}
          </Button>
          <Button isDisabled={busy} onPress={shut}>
            Cancel
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <RefusedAct refused={refused} />
        <Field
          label="Title"
          autoFocus
          value={wish.title}
          onChange={(title) => set({ title })}
          fault={fault}
        />
        <Field
          label="What there is to see"
          rows={3}
          hint="What it shows stays as it was kept."
          value={wish.text}
          onChange={(text) => set({ text })}
        />
      </div>
    </Dialog>
  );
}
