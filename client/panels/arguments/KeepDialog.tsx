import { useEffect, useRef, useState } from "react";
import type { OpenArguments } from "../../state/argument/arguments.ts";
import {
  lacksReason,
  othersWords,
  type Refusal,
  refusalWords,
  type StaysRow,
} from "../../state/argument/keeping.ts";
import { type Keeping, type Typed, useKeeping } from "../../state/argument/useKeeping.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Failed } from "../frame/Failed.tsx";
import css from "./KeepDialog.module.css";
import { KeepRowField } from "./KeepRowField.tsx";

interface KeepDialogProps {
  open: OpenArguments;
  typed: Typed;
  onType: (id: string, reason: string) => void;
  onClose: () => void;
}

/** Strengths of the what-if go into the case's text, each with its reason. Nothing is written before Save. */
export function KeepDialog({ open, typed, onType, onClose }: KeepDialogProps) {
  const keeping = useKeeping(open, typed);
  const { plan, saving } = keeping;
  const [tries, setTries] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const shut = () => {
    if (!saving) onClose();
  };
  const close = () => {
    onClose();
    focusMap();
  };
  const save = async () => {
    const { gone, all } = await keeping.save();
    for (const id of gone) onType(id, "");
    if (all) close();
    else setTries((n) => n + 1);
  };
  const leave = (id: string) => {
    const left = open.overlay.filter((change) => change.do !== "strength" || change.id !== id);
    open.setOverlay(left);
    if (plan?.rows.length === 1) close();
  };
  // Who is told that a reason is missing stands in its field.
  useEffect(() => {
    if (tries > 0) body.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);
  const nothing = plan !== null && plan.rows.length === 0;
  return (
    <Dialog
      open
      title={plan?.rows.length === 1 ? "Keep this strength" : "Keep these strengths"}
      onClose={shut}
      foot={
        <>
          {plan && (!nothing || plan.same.length > 0) && (
            <Button look="main" isPending={saving} onPress={() => void save()}>
              {saving ? "Saving …" : nothing ? "Take it out of the what-if" : "Save"}
            </Button>
          )}
          <Button isDisabled={saving} onPress={shut}>
            {nothing ? "Close" : "Cancel"}
          </Button>
        </>
      }
    >
      <div className={css.body} ref={body} aria-busy={plan === null}>
        <p>
          Each strength and its reason go into the case’s text, and into its audit trail with the time and the
          name under which this server writes. Everybody who opens the case then reads them.
        </p>
        <Failed
          answer={keeping}
          what="these arguments as they stand"
          safe="Nothing was written. The what-if stays in the link."
        />
        {plan === null && !keeping.failure && <p className="meta">Reading these arguments as they stand …</p>}
        <Refused keeping={keeping} />
        <ul className={css.rows}>
          {plan?.rows.map((row) => (
            <li key={row.argument.id}>
              <KeepRowField
                row={row}
                typed={typed[row.argument.id] ?? ""}
                missing={tries > 0 && lacksReason(row.to, typed[row.argument.id] ?? "")}
                refusal={ownRefusal(keeping.refusals.get(row.argument.id))}
                isDisabled={saving}
                onType={(reason) => onType(row.argument.id, reason)}
                onLeave={() => leave(row.argument.id)}
              />
            </li>
          ))}
        </ul>
        {plan && <Stays stays={plan.stays} same={plan.same.length} others={othersWords(open.overlay)} />}
      </div>
    </Dialog>
  );
}

/** What stands against one argument is told at it; what stands against all, above them. */
function ownRefusal(refusal: Refusal | undefined): Refusal | null {
  return refusal && (refusal.code === "CONFLICT" || refusal.code === "BAD_USER_INPUT") ? refusal : null;
}

function Refused({ keeping }: { keeping: Keeping }) {
  const refusal = [...keeping.refusals.values()].find((one) => ownRefusal(one) === null);
  if (!refusal) return null;
  const { title, cure } = refusalWords(refusal);
  return (
    <div className={css.refused} role="alert">
      <h3>{title}</h3>
      <p className={css.message}>{refusal.message}</p>
      <p>{cure}</p>
      <p className="mono meta">{refusal.code}</p>
    </div>
  );
}

function Stays({ stays, same, others }: { stays: readonly StaysRow[]; same: number; others: string }) {
  return (
    <div className={css.stays}>
      {same > 0 && (
        <p>
          {same === 1 ? "1 strength is" : `${same} strengths are`} in the case’s text already, and only{" "}
          {same === 1 ? "leaves" : "leave"} the what-if.
        </p>
      )}
      {stays.map(({ id, title, why }) => (
        <p key={id}>
          <b>{title}</b> is not kept: {why}. Its strength stays in the link.
        </p>
      ))}
      <p>
        Only strengths are kept. What is accepted, rejected or left out, standards and ties stay in the link
        {others && <>: {others}</>}.
      </p>
    </div>
  );
}

/** The button that opened the dialog may be gone with the what-if; the map's heading is there. */
function focusMap(): void {
  const settle = () => {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>("main h1[tabindex]")?.focus({ preventScroll: true });
  };
  // A dialog that closes keeps the focus until its last frame, and lets it fall to the page in the next.
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(settle)));
}
