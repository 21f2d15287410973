import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import css from "./Chip.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./Icon.tsx";

/** A small mark such as a document's letter and paragraph: `B ¶9`. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className={css.tag}>{children}</span>;
}

/** The word "alleged", between its two rails. Part of the sentence, never a badge that can scroll away. */
export function Alleged() {
  return <span className={css.alleged}>alleged</span>;
}

interface ChipProps {
  children: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
  count?: number;
  label?: string;
}

/** A filter that is on or off, with how much it holds. */
export function Chip({ children, on, onChange, count, label }: ChipProps) {
  return (
    <ToggleButton
      className={css.chip ?? ""}
      isSelected={on}
      onChange={onChange}
      {...(label ? { "aria-label": label } : {})}
    >
      {children}
      {count !== undefined && <span className={css.count}>{count}</span>}
      {on && <Icon name="close" size={12} />}
    </ToggleButton>
  );
}

/** Chips in a line; they scroll sideways when narrow. */
export function Chips({
  label,
  children,
  wrap = false,
}: {
  label: string;
  children: ReactNode;
  wrap?: boolean;
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a flex row that scrolls.
    <div className={cx(css.chips, wrap && css.wrap)} role="group" aria-label={label}>
      {children}
    </div>
  );
}
