import { type Span, saidWords, soWords, type TimelineEntry } from "../../state/timeline.ts";
import { cx } from "../../ui/cx.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import css from "./TimeList.module.css";

/** The same claims as a list, each with a track of its own: the bar is when it was so, the tick when it was said. */
export function TimeList({
  entries,
  days,
  selected,
  onSelect,
}: {
  entries: readonly TimelineEntry[];
  days: { readonly from: string; readonly to: string };
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  return (
    <ul className={css.list}>
      {entries.map(({ claim, valid, said }) => (
        <li key={claim.id} className={cx(css.row, claim.id === selected && css.selected)}>
          <button
            type="button"
            data-row
            aria-pressed={claim.id === selected}
            onClick={() => onSelect(claim.id)}
          >
            <Stroke claim={claim} selected={claim.id === selected} />
            <span>{claim.text}</span>
          </button>
          <Track valid={valid} said={said} days={days} />
          <p className="meta">
            <span>{soWords(valid)}</span>
            <span>{saidWords(said)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

const WIDTH = 1000;

function Track({
  valid,
  said,
  days,
}: {
  valid: Span | null;
  said: Span | null;
  days: { readonly from: string; readonly to: string };
}) {
  const [start, end] = [Date.parse(days.from), Date.parse(days.to)];
  const at = (day: string | null, open: number) => {
    const share = day === null ? open : (Date.parse(day) - start) / (end - start);
    return Math.max(0, Math.min(1, share)) * WIDTH;
  };
  const [from, to] = valid ? [at(valid.from, 0), at(valid.to, 1)] : [0, 0];
  const first = said?.from ?? said?.to ?? null;
  return (
    <svg className={css.track} viewBox={`0 0 ${WIDTH} 12`} preserveAspectRatio="none" aria-hidden="true">
      <path className={css.base} d={`M0,6H${WIDTH}`} />
      {valid && <path className={css.so} d={`M${from},6H${Math.max(to, from + 5)}`} />}
      {first && <path className={css.said} d={`M${at(first, 0)},0V12`} />}
    </svg>
  );
}
