import { useState } from "react";
import type { OpenArguments } from "../../state/argument/arguments.ts";
import { Button } from "../../ui/Button.tsx";
import { later } from "../../ui/later.tsx";

const { Later: KeepDialog } = later(() => import("./KeepDialog.tsx").then((m) => m.KeepDialog));

/** What was changed in strength can be kept: offered where the what-if holds a strength. What was typed outlives the dialog. */
export function KeepStrengths({ open }: { open: OpenArguments }) {
  const [asked, setAsked] = useState(false);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const offered = open.overlay.some((change) => change.do === "strength");
  // The browser's Back may take the last strength while the dialog is open.
  if (asked && !offered) setAsked(false);
  if (!offered) return null;
  const type = (id: string, reason: string) => setTyped((all) => ({ ...all, [id]: reason }));
  return (
    <>
      <Button small onPress={() => setAsked(true)}>
        Keep …
      </Button>
      {asked && <KeepDialog open={open} typed={typed} onType={type} onClose={() => setAsked(false)} />}
    </>
  );
}
