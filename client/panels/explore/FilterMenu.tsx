import { type ReactNode, useId, useState } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import css from "./FilterBar.module.css";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Where it has one. */
  readonly count?: number;
}

interface TriggerProps {
  title: string;
  words: string;
  set: boolean;
  onClear: () => void;
  children: ReactNode;
}

/** A chip that opens a menu; once set it can be taken away beside it. */
export function FilterChip({ title, words, set, onClear, children }: TriggerProps) {
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
      {set && <IconButton small icon="close" label={`Take away the filter ${title}`} onPress={onClear} />}
    </span>
  );
}

interface FilterMenuProps {
  title: string;
  words: string;
  options: readonly Option[];
  value: readonly string[];
  sign?: (value: string) => ReactNode;
  /** What the numbers mean, where they alone would mislead. */
  note?: string | undefined;
  onChange: (value: string[]) => void;
}

/** From how many options on a field to search them helps. */
const SEARCHABLE = 12;

/** Several of many, each with how many relations it would leave. */
export function FilterMenu({ title, words, options, value, sign, note, onChange }: FilterMenuProps) {
  const [search, setSearch] = useState("");
  const field = useId();
  const absent = value
    .filter((v) => !options.some((o) => o.value === v))
    .map((v) => ({ value: v, label: v, count: 0 }));
  const fits = ({ label }: Option) => label.toLowerCase().includes(search.toLowerCase());
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((v) => v !== id) : [...value, id]);
  return (
    <FilterChip title={title} words={words} set={value.length > 0} onClear={() => onChange([])}>
      {note && <p className={css.note}>{note}</p>}
      {options.length >= SEARCHABLE && (
        <p className={css.search}>
          <label className="sr" htmlFor={field}>
            Search in {title.toLowerCase()}
          </label>
          <input
            id={field}
            type="search"
            value={search}
            placeholder="Search"
            onChange={(event) => setSearch(event.target.value)}
          />
        </p>
      )}
      <ul className={css.options}>
        {[...absent, ...options].filter(fits).map((option) => (
          <li key={option.value}>
            <label className={css.option}>
              <input
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={() => toggle(option.value)}
              />
              {sign?.(option.value)}
              <span className={css.label}>{option.label}</span>
              <span className={css.count}>{option.count}</span>
            </label>
          </li>
        ))}
        {options.length === 0 && absent.length === 0 && (
          <li className={css.none}>No relation is left to choose from.</li>
        )}
      </ul>
    </FilterChip>
  );
}
