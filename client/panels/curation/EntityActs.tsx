import { useState } from "react";
import { useCurating } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";
import { later } from "../../ui/later.tsx";

const { Later: CorrectDialog } = later(() => import("./CorrectDialog.tsx").then((m) => m.CorrectDialog));
const { Later: SplitDialog } = later(() => import("./SplitDialog.tsx").then((m) => m.SplitDialog));
const { Later: MergeDialog } = later(() => import("./MergeDialog.tsx").then((m) => m.MergeDialog));

export interface EntityActsProps {
  caseId: string;
  entity: { readonly id: string; readonly name: string; readonly kind: string };
  /** Selects what is there afterwards. */
  onSelect: (id: string) => void;
}

/** What a curator can do with an entity; nothing where this server does not write to the case. */
export function EntityActs({ caseId, entity, onSelect }: EntityActsProps) {
  const [open, setOpen] = useState<"correct" | "merge" | "split" | null>(null);
  if (!useCurating(caseId).may) return null;
  const close = () => setOpen(null);
  const done = (there: string) => {
    close();
    onSelect(there);
  };
  const dialog = { caseId, entity, onDone: done, onClose: close };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen("correct")}>
        Correct…
      </Button>
      <Button look="quiet" onPress={() => setOpen("merge")}>
        Merge with…
      </Button>
      <Button look="quiet" onPress={() => setOpen("split")}>
        Split…
      </Button>
      {open === "correct" && <CorrectDialog caseId={caseId} entity={entity} onClose={close} />}
      {open === "merge" && <MergeDialog {...dialog} />}
      {open === "split" && <SplitDialog {...dialog} />}
    </>
  );
}
