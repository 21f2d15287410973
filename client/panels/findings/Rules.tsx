import { useState } from "react";
import type { FindingRule } from "../../state/findings.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import css from "./Findings.module.css";

/** The rules by which findings are computed, each with how many it finds. */
export function Rules({ rules }: { rules: readonly FindingRule[] }) {
  return (
    <dl className={css.rules}>
      {rules.map((rule) => (
        <div key={rule.kind}>
          <dt>
            {rule.title} <span className="meta">{rule.count} found</span>
          </dt>
          <dd>{rule.rule}</dd>
        </div>
      ))}
    </dl>
  );
}

export function RulesDialog({ rules }: { rules: readonly FindingRule[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" onPress={() => setOpen(true)}>
        How each is computed
      </Button>
      <Dialog title="How findings are computed" open={open} onClose={() => setOpen(false)}>
        <p className={css.rulesLead}>
          Each rule is a question to the graph. Nothing here is stored or written by hand: change a claim, and
          the findings change.
        </p>
        <Rules rules={rules} />
      </Dialog>
    </>
  );
}
