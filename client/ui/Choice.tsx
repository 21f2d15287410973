import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import css from "./Choice.module.css";
import { Icon } from "./Icon.tsx";

interface ChoiceProps<Value extends string> {
  label: string;
  /** The label is for those who do not see what stands around it. */
  silent?: boolean;
  value: Value;
  options: readonly { readonly value: Value; readonly words: string }[];
  onChange: (value: Value) => void;
  /** It differs from what the case says. */
  changed?: boolean;
}

/** One of several, in the place where it counts. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, silent = false, value, options, onChange, changed = false } = props;
  return (
    <Select
      className={css.choice ?? ""}
      selectedKey={value}
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(key as Value);
      }}
      {...(silent ? { "aria-label": label } : {})}
    >
      {!silent && <Label className={css.label ?? ""}>{label}</Label>}
      <Button className={css.button ?? ""} data-changed={changed || undefined}>
        <SelectValue>{options.find((option) => option.value === value)?.words ?? value}</SelectValue>
        <Icon name="down" size={12} />
      </Button>
      <Popover className={css.popover ?? ""} placement="bottom start">
        <ListBox className={css.list ?? ""}>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className={css.item ?? ""}>
              {option.words}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
