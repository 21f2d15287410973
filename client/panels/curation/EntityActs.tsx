import { lazy, Suspense, useState } from "react";
import { useCurating } from "../../state/session.ts";
import { Button } from "../../ui/Button.tsx";

const MergeDialog = lazy(() => import("./MergeDialog.tsx").then((m) => ({ default: m.MergeDialog })));

export interface EntityActsProps {
  caseId: string;
  entity: { readonly id: string; readonly name: string; readonly kind: string };
  /** Selects what is there afterwards. */
  onSelect: (id: string) => void;
}

/** What a curator can do with an entity; nothing where this server does not write to the case. */
export function EntityActs({ caseId, entity, onSelect }: EntityActsProps) {
  const [open, setOpen] = useState(false);
  if (!useCurating(caseId).may) return null;
  const done = (into: string) => {
    setOpen(false);
    onSelect(into);
  };
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        Merge with…
      </Button>
      <Suspense>
        {open && <MergeDialog caseId={caseId} entity={entity} onDone={done} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
