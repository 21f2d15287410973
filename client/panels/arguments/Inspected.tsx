import { useState } from "react";
import type { OpenArguments } from "../../state/argument/arguments.ts";
import { IconButton } from "../../ui/Button.tsx";
import { Sheet, type SheetHeight } from "../../ui/Sheet.tsx";
import { ArgumentPanel } from "./ArgumentPanel.tsx";
import css from "./WhyPanel.module.css";
import { WhyPanel } from "./WhyPanel.tsx";

/** What is looked at: the selected statement or argument, else the position that the map is about. */
export function Inspected({ open, narrow = false }: { open: OpenArguments; narrow?: boolean }) {
  const [height, setHeight] = useState<SheetHeight>("peek");
  if (narrow && open.selection === null) return null;
  const id = open.selection ?? open.model.goals[0] ?? "";
  const statement = open.model.statements.get(id);
  const argument = open.model.arguments.get(id);
  const label = argument ? "The argument" : "Why this label";
  const contents = argument ? (
    <ArgumentPanel open={open} argument={argument} />
  ) : (
    statement && <WhyPanel open={open} statement={statement} />
  );
  if (!narrow) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      <aside className={css.pane} aria-label={label} tabIndex={0}>
        {contents}
      </aside>
    );
  }
  return (
    <div className={css.sheet}>
      <Sheet label={label} height={height} onHeight={setHeight} onClose={() => open.select(null)}>
        <div className={css.close}>
          <IconButton small icon="close" label="Close" onPress={() => open.select(null)} />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section className={css.pane} tabIndex={0} aria-label={`${label}, its thread`}>
          {contents}
        </section>
      </Sheet>
    </div>
  );
}
