import { useState } from "react";
import { useRetracting } from "../../state/curation/claimActs.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { CuratedClaim } from "./ClaimActs.tsx";
import css from "./ClaimForm.module.css";
import { Refused } from "./Refused.tsx";

interface RetractDialogProps {
  caseId: string;
  claim: CuratedClaim;
  onDone: () => void;
  onClose: () => void;
}

/** A claim is taken out: what leans on it is said before. */
export function RetractDialog({ caseId, claim, onDone, onClose }: RetractDialogProps) {
  const { refusal, ready, busy, retract } = useRetracting(caseId, claim.id);
  const ties = claim.links.length + claim.notes.length;
  const [along, setAlong] = useState(false);
  const shut = () => {
    if (!busy) onClose();
  };
  const go = async () => {
    if (await retract(along)) onDone();
  };
  return (
    <Dialog
      open
      title="Retract the claim"
      onClose={shut}
      foot={
        <>
          <Button
            look="main"
            isPending={busy}
            isDisabled={!ready || (ties > 0 && !along)}
            onPress={() => void go()}
          >
            Retract
          </Button>
          <Button isDisabled={busy} onPress={shut}>
            Keep it
          </Button>
        </>
      }
    >
      <div className={css.body}>
        <p>
          <b>{claim.text}</b>
        </p>
        <div className={css.leans}>
          <p>What leans on it:</p>
          <ul>
            <li>{plural(claim.links.length, "tie to another claim", "ties to other claims")}</li>
            <li>{plural(claim.notes.length, "note", "notes")}</li>
            <li>
              {plural(claim.leanedOnBy.length, "accusation", "accusations")}
              {claim.leanedOnBy.length > 0 && `: ${claim.leanedOnBy.map(({ title }) => title).join("; ")}`}
            </li>
          </ul>
        </div>
        {ties > 0 && (
          <label className={css.check}>
            <input type="checkbox" checked={along} onChange={(event) => setAlong(event.target.checked)} />
            Take ties, and notes on it alone, along
          </label>
        )}
        {claim.leanedOnBy.length > 0 && (
          <p>Arguments and accusations are never taken along: while one names the claim, it stays.</p>
        )}
        {refusal && <Refused refusal={refusal} />}
        <p className="meta">Its sentence stays in the document. Undo brings the claim back to its place.</p>
      </div>
    </Dialog>
  );
}
