import type { ReactNode } from "react";
import type { Refusal } from "../../state/curation/acting.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import css from "./ActDialog.module.css";
import { Refused } from "./Refused.tsx";

interface ActDialogProps {
  title: string;
  /** What the main button does: a verb. Null where there is nothing to be done. */
  verb: string | null;
  /** Where somebody changed it since: the button says that it writes over that. */
  over?: string;
  onDo: () => void;
  onClose: () => void;
  busy: boolean;
  refusal: Refusal | null;
  ready?: boolean;
  wide?: boolean;
  children: ReactNode;
}

/** The dialog of one act: it stays while the act is under way, and says why one was refused. */
export function ActDialog(props: ActDialogProps) {
  const { title, verb, over = "Write mine in its place", onDo, onClose, busy, refusal } = props;
  const shut = () => {
    if (!busy) onClose();
  };
  const foot = (
    <>
      {verb !== null && (
        <Button look="main" isPending={busy} isDisabled={!(props.ready ?? true)} onPress={onDo}>
          {busy ? "Writing …" : refusal?.code === "CONFLICT" ? over : verb}
        </Button>
      )}
      <Button isDisabled={busy} onPress={shut}>
        {verb === null ? "Close" : "Cancel"}
      </Button>
    </>
  );
  return (
    <Dialog open title={title} onClose={shut} foot={foot} wide={props.wide ?? false}>
      <div className={css.body}>
        {refusal && <Refused refusal={refusal} />}
        {props.children}
      </div>
    </Dialog>
  );
}
