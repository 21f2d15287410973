import { useId } from "react";
import css from "./FilterBar.module.css";
import { FilterChip } from "./FilterChip.tsx";
import type { Option } from "./FilterMenu.tsx";

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
