import { useState } from "react";
import { useCurating } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { later } from "../../ui/later.tsx";

const { Later: EditClaimDialog } = later(() =>
  import("./EditClaimDialog.tsx").then((m) => m.EditClaimDialog),
);
const { Later: RetractDialog } = later(() => import("./RetractDialog.tsx").then((m) => m.RetractDialog));

/** What must be known of a claim before it is taken out. */
export interface CuratedClaim {
  readonly id: string;
  readonly text: string;
  readonly links: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly leanedOnBy: readonly { readonly title: string }[];
}

interface ClaimActsProps {
  caseId: string;
  claim: CuratedClaim;
  /** It is gone. */
  onGone: () => void;
}

/** What a curator can do with a claim; nothing where this server does not write to the case. */
export function ClaimActs({ caseId, claim, onGone }: ClaimActsProps) {
  const [open, setOpen] = useState<"edit" | "retract" | null>(null);
  if (!useCurating(caseId).may) return null;
  const close = () => setOpen(null);
  const gone = () => {
    close();
    onGone();
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen("edit")}>
        Edit…
      </Button>
      <Button look="quiet" onPress={() => setOpen("retract")}>
        Retract…
      </Button>
      {open === "edit" && <EditClaimDialog caseId={caseId} id={claim.id} onClose={close} />}
      {open === "retract" && <RetractDialog caseId={caseId} claim={claim} onDone={gone} onClose={close} />}
    </>
  );
}
