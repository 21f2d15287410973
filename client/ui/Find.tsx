import css from "./Find.module.css";
import { Icon } from "./Icon.tsx";

interface FindProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** A field that narrows what is listed under it. */
export function Find({ label, value, onChange }: FindProps) {
  return (
    <label className={css.find}>
      <Icon name="search" size={14} />
      <span className="sr">{label}</span>
      <input value={value} placeholder={label} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
