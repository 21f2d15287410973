import type { FocusEvent, ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import css from "./Segmented.module.css";

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly children: ReactNode }[];
  onChange: (value: Value) => void;
}

/** Tab comes to the one that is chosen, as with any radio buttons; a pointer to the one it points at. */
function toChosen({ target, relatedTarget }: FocusEvent<Element>): void {
  const group = target.closest("[role=radiogroup]");
  if (group?.contains(relatedTarget) || !target.matches(":focus-visible")) return;
  group?.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
}

/** One of a few: arrows move, one is always chosen. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  return (
    <ToggleButtonGroup
      className={css.group ?? ""}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (typeof chosen === "string") onChange(chosen as Value);
      }}
    >
      {options.map((option) => (
        <ToggleButton key={option.value} id={option.value} className={css.option ?? ""} onFocus={toChosen}>
          {option.children}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
