import { useState } from "react";
import type { OpenArguments } from "../../state/argument/arguments.ts";
import { shortText } from "../../state/argument/model.ts";
import { Button } from "../../ui/Button.tsx";
import { LabelSign } from "../../ui/Label.tsx";
import css from "./WhatIfSheet.module.css";
import { countWords, WhatIfTray } from "./WhatIfTray.tsx";

/** Narrow: the what-if from below, as two lines that open. */
export function WhatIfSheet({ open }: { open: OpenArguments }) {
  const [whole, setWhole] = useState(false);
  const { overlay, evaluation } = open;
  if (overlay.length === 0 || open.selection !== null) return null;
  const [first] = evaluation.changed.filter(({ id }) => open.model.statements.has(id));
  return (
    <aside className={css.sheet} aria-label="What if, in short">
      <p className={css.line}>
        <span>
          <b>What if</b>{" "}
          <span className="meta">
            {overlay.length === 1 ? "1 change" : `${overlay.length} changes`}, nothing saved
          </span>
        </span>
        <Button aria-expanded={whole} onPress={() => setWhole(!whole)}>
          {whole ? "Hide" : "Show"}
        </Button>
      </p>
      {!whole && (
        <p className={css.line}>
          <span>
            <b>{countWords(evaluation.changed.length)}</b>{" "}
            {first && (
              <span className="meta">
                {shortText(first.text, 40)} <LabelSign label={first.before} /> →{" "}
                <LabelSign label={first.after} />
              </span>
            )}
          </span>
        </p>
      )}
      {whole && <WhatIfTray open={open} />}
    </aside>
  );
}
