import { useEffect, useState } from "react";
import { whenWords } from "../../state/when.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { DayField } from "../../ui/DayField.tsx";
import css from "./Timeline.module.css";

/** How long a day is shown while it plays; longer where the reader asked for less motion. */
const PLAY_MS = { full: 900, reduced: 1_800 };

/** The last day of a month: `2024-11` → `2024-11-30`. */
function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** A day by which things had been said: a slider over the months that said something new, with playback. */
export function KnownOn({
  months,
  day,
  words,
  onChange,
}: {
  months: readonly { readonly month: string }[];
  day: string | undefined;
  /** What the day leaves over, in numbers. */
  words: string;
  onChange: (day: string | undefined) => void;
}) {
  const days = months.map(({ month }) => lastDay(month));
  const found = day === undefined ? -1 : days.findIndex((one) => one >= day);
  const at = found < 0 ? days.length : found;
  const go = (to: number) => onChange(days[Math.max(0, to)]);
  const [playing, setPlaying] = usePlay(at, days.length, go);
  if (days.length === 0) return null;
  return (
    <section className={css.panel} aria-labelledby="known-on">
      <h2 id="known-on">Known on</h2>
      <p className="meta">Show only what had been said by then.</p>
      <input
        type="range"
        className={css.slider}
        aria-labelledby="known-on"
        min={0}
        max={days.length}
        value={at}
        aria-valuetext={day === undefined ? "any day" : whenWords(day)}
        onChange={(event) => go(Number(event.target.value))}
      />
      <div className={css.play}>
        <IconButton icon="left" label="Step back" small isDisabled={at === 0} onPress={() => go(at - 1)} />
        <IconButton
          icon={playing ? "pause" : "play"}
          label={playing ? "Pause" : "Play what became known"}
          small
          onPress={() => {
            if (!playing && at >= days.length) go(0);
            setPlaying(!playing);
          }}
        />
        <IconButton
          icon="right"
          label="Step on"
          small
          isDisabled={at >= days.length}
          onPress={() => go(at + 1)}
        />
        <DayField
          quiet
          label="Day"
          className={css.day}
          value={day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : ""}
          onChange={(next) => onChange(next || undefined)}
        />
        {day !== undefined && (
          <Button small look="quiet" onPress={() => onChange(undefined)}>
            Any day
          </Button>
        )}
      </div>
      <p className={css.known}>{words}</p>
      {day !== undefined && (
        <p className="meta">
          Labels stay those of today: arguments are weighed with all that is said now, not as of this day.
        </p>
      )}
    </section>
  );
}

/** Goes on by itself until the last month; a tick at a time, never by motion. */
function usePlay(at: number, last: number, go: (to: number) => void) {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (at >= last) return setPlaying(false);
    const reduced = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const timer = setTimeout(() => go(at + 1), reduced ? PLAY_MS.reduced : PLAY_MS.full);
    return () => clearTimeout(timer);
  });
  return [playing, setPlaying] as const;
}
