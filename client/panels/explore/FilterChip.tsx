import { createContext, type ReactNode, useContext, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import css from "./FilterBar.module.css";

/** Where filters stand: side by side, each with a menu, or one under the other, each opening in its place. */
export const FilterPlace = createContext<"bar" | "sheet">("bar");

interface FilterChipProps {
  title: string;
  words: string;
  set: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** One filter in words, which opens its choices; once set it can be taken away beside it. */
export function FilterChip(props: FilterChipProps) {
  return useContext(FilterPlace) === "bar" ? <Chip {...props} /> : <Fold {...props} />;
}

function Chip({ title, words, set, onClear, children }: FilterChipProps) {
  const main = document.getElementById("main");
  return (
    <span className={cx(css.chip, set && css.set)}>
      <DialogTrigger>
        <Button className={css.trigger ?? ""}>
          {title} <b>{words}</b>
          {!set && <Icon name="down" size={12} />}
        </Button>
        {/* Inside the page's main landmark: what stands outside of all landmarks is missed by who moves along them. */}
        <Popover
          className={css.popover ?? ""}
          placement="bottom start"
          offset={4}
          {...(main ? { UNSTABLE_portalContainer: main } : {})}
        >
          <Dialog className={css.menu ?? ""} aria-label={title}>
            {children}
          </Dialog>
        </Popover>
      </DialogTrigger>
      {set && <TakeAway title={title} onClear={onClear} />}
    </span>
  );
}

function Fold({ title, words, set, onClear, children }: FilterChipProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={css.fold}>
      <p className={cx(css.foldHead, set && css.foldSet)}>
        <Button className={css.foldTrigger ?? ""} aria-expanded={open} onPress={() => setOpen(!open)}>
          <span>{title}</span> <b>{words}</b>
          <Icon name={open ? "up" : "down"} size={14} />
        </Button>
        {set && <TakeAway title={title} onClear={onClear} />}
      </p>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, which the button above already is.
        <div className={css.folded} role="group" aria-label={title}>
          {children}
        </div>
      )}
    </div>
  );
}

function TakeAway({ title, onClear }: { title: string; onClear: () => void }) {
  return <IconButton small icon="close" label={`Take away the filter ${title}`} onPress={onClear} />;
}
