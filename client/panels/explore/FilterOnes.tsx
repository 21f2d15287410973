import { type FormEvent, useId, useState } from "react";
import type { FilterPatch, ViewFilter } from "../../state/steps.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./FilterBar.module.css";
import { FilterChip, type Option } from "./FilterMenu.tsx";

interface OneOfProps {
  title: string;
  value: string;
  words: string;
  options: readonly Option[];
  onChange: (value: string) => void;
  onClear: () => void;
}

/** Exactly one of a few. */
export function OneOf({ title, value, words, options, onChange, onClear }: OneOfProps) {
  const name = useId();
  return (
    <FilterChip title={title} words={words} set={value !== "any"} onClear={onClear}>
      <ul className={css.options}>
        {options.map((option) => (
          <li key={option.value}>
            <label className={css.option}>
              <input
                type="radio"
                name={name}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <span className={css.label}>{option.label}</span>
              <span className={css.count}>{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
    </FilterChip>
  );
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

interface TimeMenuProps {
  filter: ViewFilter;
  years: readonly Option[];
  onChange: (patch: FilterPatch) => void;
  onClear: () => void;
}

/** When it was so. Undated relations are kept unless told otherwise: no date is not a wrong date. */
export function TimeMenu({ filter, years, onChange, onClear }: TimeMenuProps) {
  const { validDuring } = filter;
  const words =
    validDuring === undefined
      ? "any"
      : `${validDuring.replace("/", " to ")}${filter.orUndated ? ", or undated" : ""}`;
  return (
    <FilterChip title="So between" words={words} set={validDuring !== undefined} onClear={onClear}>
      <TimeForm key={validDuring ?? ""} filter={filter} onChange={onChange} />
      <ul className={css.options}>
        {years.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              className={css.option}
              disabled={!DATE.test(value)}
              onClick={() => onChange({ validDuring: value, orUndated: filter.orUndated ?? true })}
            >
              <span className={css.label}>{label}</span>
              <span className={css.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </FilterChip>
  );
}

function TimeForm({ filter, onChange }: Pick<TimeMenuProps, "filter" | "onChange">) {
  const [from = "", to = from] = (filter.validDuring ?? "").split("/");
  const [wrong, setWrong] = useState<string | null>(null);
  const [undated, setUndated] = useState(filter.orUndated ?? true);
  const fault = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [a, b] = ["from", "to"].map((name) => String(fields.get(name) ?? "").trim()) as [string, string];
    const bad = [a, b].find((date) => date !== "" && date !== ".." && !DATE.test(date));
    if (bad !== undefined || (a === "" && b === ""))
      return setWrong(`${bad ?? "Nothing"} is no date. Write 2024, 2024-06 or 2024-06-30.`);
    setWrong(null);
    onChange({ validDuring: `${a || ".."}/${b || ".."}`, orUndated: undated });
  };
  return (
    <form className={css.time} onSubmit={submit}>
      <label>
        From
        <input
          name="from"
          defaultValue={from === ".." ? "" : from}
          placeholder="2024-06"
          aria-describedby={fault}
        />
      </label>
      <label>
        to
        <input
          name="to"
          defaultValue={to === ".." ? "" : to}
          placeholder="2025-09"
          aria-describedby={fault}
        />
      </label>
      <label className={css.check}>
        <input type="checkbox" checked={undated} onChange={(event) => setUndated(event.target.checked)} />
        or undated
      </label>
      <Button small look="main" type="submit">
        Apply
      </Button>
      <p id={fault} className={css.fault} role="alert">
        {wrong}
      </p>
    </form>
  );
}
