import { Button } from "../ui/Button.tsx";
import { adviceFor } from "./advice.ts";
import type { Fault } from "./answer.ts";
import { useQueryEditor } from "./editors.ts";
import css from "./Result.module.css";
import { show } from "./session.ts";

/** What went wrong: code, words, place, what to do. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={css.faults} role="alert" aria-label="Errors" tabIndex={0}>
      {faults.map((fault, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two errors of one answer may be alike, and never move.
        <div key={i} className={css.fault}>
          <p className={css.code}>{fault.code}</p>
          <p className={css.message}>{fault.message}</p>
          <Where fault={fault} />
          <p className={css.todo}>{adviceFor(fault.code)}</p>
        </div>
      ))}
    </section>
  );
}

function Where({ fault: { place, path } }: { fault: Fault }) {
  const goTo = useQueryEditor((e) => e.goTo);
  if (place === null && path === null) return null;
  return (
    <p className={css.where}>
      {place && (
        <Button
          look="link"
          isDisabled={goTo === null}
          onPress={() => {
            show({ pane: "query" });
            // After the pane is shown: what is hidden cannot take the focus.
            requestAnimationFrame(() => goTo?.(place));
          }}
        >
          line {place.line}, column {place.column}
        </Button>
      )}
      {path && <span>at {path} of the answer</span>}
    </p>
  );
}
