import { useEffect, useState } from "react";

interface DayFieldProps {
  label: string;
  /** The label is for a screen reader alone. */
  quiet?: boolean;
  className?: string | undefined;
  /** `2024-12-01`, or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** While a year is typed, a date field tells of the years 0002, 0020 and 0202. */
const EARLIEST = "1000";

/** A day, told once its year is whole. */
export function DayField({ label, quiet = false, className, value, onChange }: DayFieldProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <label className={className}>
      <span className={quiet ? "sr" : undefined}>{label}</span>
      <input
        type="date"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value === "" || target.value >= EARLIEST) onChange(target.value);
        }}
      />
    </label>
  );
}
