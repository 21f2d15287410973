import { type ReactNode, useId, useState } from "react";
import css from "./FilterBar.module.css";
import { FilterChip } from "./FilterChip.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Where it has one. */
  readonly count?: number;
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
        {options.filter(fits).map((option) => (
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
        {options.length === 0 && <li className={css.none}>No relation is left to choose from.</li>}
      </ul>
    </FilterChip>
  );
}
