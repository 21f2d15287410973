import { type FormEvent, useId, useState } from "react";
import type { FilterPatch, ViewFilter } from "../../state/steps.ts";
import { Button } from "../../ui/Button.tsx";
import css from "./FilterBar.module.css";
import { FilterChip } from "./FilterChip.tsx";
import type { Option } from "./FilterMenu.tsx";

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

interface MenuProps {
  filter: ViewFilter;
  onChange: (patch: FilterPatch) => void;
  onClear: () => void;
}

interface TimeMenuProps extends MenuProps {
  title: string;
  /** Which of the two clocks. */
  field: "validDuring" | "saidDuring";
  years: readonly Option[];
}

/** When it was so, or when it was said. Undated relations are kept unless told otherwise: no date is not a wrong date. */
export function TimeMenu({ title, field, filter, years, onChange, onClear }: TimeMenuProps) {
  const during = filter[field];
  const words =
    during === undefined ? "any" : `${during.replace("/", " to ")}${filter.orUndated ? ", or undated" : ""}`;
  return (
    <FilterChip title={title} words={words} set={during !== undefined} onClear={onClear}>
      <TimeForm key={during ?? ""} field={field} filter={filter} onChange={onChange} />
      <ul className={css.options}>
        {years.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              className={css.option}
              disabled={!DATE.test(value)}
              onClick={() => onChange({ [field]: value, orUndated: filter.orUndated ?? true })}
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

function TimeForm({ field, filter, onChange }: Pick<TimeMenuProps, "field" | "filter" | "onChange">) {
  const [from = "", to = from] = (filter[field] ?? "").split("/");
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
    onChange({ [field]: `${a || ".."}/${b || ".."}`, orUndated: undated });
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

/** What was known on a day: what had been said by then, whatever came later. */
export function DayMenu({ filter, months, onChange, onClear }: MenuProps & { months: readonly Option[] }) {
  const { knownBy } = filter;
  return (
    <FilterChip title="Known on" words={knownBy ?? "any day"} set={knownBy !== undefined} onClear={onClear}>
      <p className={css.note}>
        Only what had been said by then. Later words are left out, and so is what has no date of saying.
        Labels and origins stay those of today.
      </p>
      <OneField
        key={knownBy ?? ""}
        label="Day"
        value={knownBy ?? ""}
        placeholder="2024-12-01"
        wrong={(text) => (DATE.test(text) ? null : `${text || "Nothing"} is no date. Write 2024-12-01.`)}
        onApply={(day) => onChange({ knownBy: day })}
      />
      <ul className={css.options}>
        {months.map(({ value, label, count }) => (
          <li key={value}>
            <button type="button" className={css.option} onClick={() => onChange({ knownBy: value })}>
              <span className={css.label}>by the end of {label}</span>
              <span className={css.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </FilterChip>
  );
}

/** Words that a claim must hold. */
export function WordsMenu({ filter, onChange, onClear }: MenuProps) {
  const { text } = filter;
  return (
    <FilterChip
      title="Words"
      words={text === undefined ? "any" : `“${text}”`}
      set={text !== undefined}
      onClear={onClear}
    >
      <OneField
        key={text ?? ""}
        label="Words of the claim"
        value={text ?? ""}
        placeholder="soldiers"
        wrong={(words) => (words === "" ? "Write a word." : null)}
        onApply={(words) => onChange({ text: words })}
      />
    </FilterChip>
  );
}

interface OneFieldProps {
  label: string;
  value: string;
  placeholder: string;
  /** What is wrong with a text; null where nothing is. */
  wrong: (text: string) => string | null;
  onApply: (text: string) => void;
}

function OneField({ label, value, placeholder, wrong, onApply }: OneFieldProps) {
  const [fault, setFault] = useState<string | null>(null);
  const told = useId();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("one") ?? "").trim();
    const found = wrong(text);
    setFault(found);
    if (found === null) onApply(text);
  };
  return (
    <form className={css.time} onSubmit={submit}>
      <label>
        {label}
        <input name="one" defaultValue={value} placeholder={placeholder} aria-describedby={told} />
      </label>
      <Button small look="main" type="submit">
        Apply
      </Button>
      <p id={told} className={css.fault} role="alert">
        {fault}
      </p>
    </form>
  );
}
