import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { type Days, daysBetween, type Frame } from "../../layouts/timeplot.ts";
import { announce } from "../../state/announce.ts";
import { whenWords } from "../../state/when.ts";
import css from "./TimePlot.module.css";

/** A stretch of the plot, in pixels from its upper left corner. */
interface Stretch {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface KeyBrushProps {
  frame: Frame;
  box: { readonly width: number; readonly height: number; readonly viewBox: string };
  days: { readonly so: Days; readonly said: Days };
  onBrush: (so: Days, said: Days) => void;
  onLeave: () => void;
}

/** One press moves or resizes by this part of the plot. */
const STEPS = 24;

/** The brush for who has no pointer: arrows move it, with Shift they change its size, Enter narrows to it, Escape leaves. */
export function KeyBrush({ frame, box, days, onBrush, onLeave }: KeyBrushProps) {
  const [stretch, setStretch] = useState(() => middleOf(frame));
  const group = useRef<SVGGElement>(null);
  useEffect(() => group.current?.focus(), []);
  const { x1, y1, x2, y2 } = stretch;
  const marked = (one: Stretch) => ({
    so: daysBetween(one.x1, one.x2, frame.width, days.so, false),
    said: daysBetween(one.y1, one.y2, frame.height, days.said, true),
  });
  const { so, said } = marked(stretch);
  const press = (event: KeyboardEvent) => {
    const turn = TURN[event.key];
    if (turn) {
      const next = (event.shiftKey ? resized : moved)(stretch, turn, frame);
      setStretch(next);
      announce(wordsOf(marked(next)));
    } else if (event.key === "Enter") {
      onBrush(so, said);
      announce(`Narrowed to: ${wordsOf({ so, said })}`);
      onLeave();
    } else if (event.key === "Escape") {
      announce("The stretch is put away.");
      onLeave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <svg {...box} className={css.keyed} role="presentation">
      {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes all keys while it is moved. */}
      <g
        ref={group}
        tabIndex={0}
        role="application"
        aria-roledescription="stretch of time"
        aria-label={`${wordsOf({ so, said })}. Arrows move it, Shift and arrows change its size, Enter narrows to it, Escape leaves.`}
        onKeyDown={press}
      >
        <rect className={css.brush} x={x1} y={y1} width={x2 - x1} height={y2 - y1} />
        <text className={css.keyedWords} x={(x1 + x2) / 2} y={y1 + 16} textAnchor="middle">
          Arrows move, Shift resizes, Enter narrows
        </text>
      </g>
    </svg>
  );
}

const TURN: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

function middleOf({ width, height }: Frame): Stretch {
  return { x1: width / 4, y1: height / 4, x2: (width * 3) / 4, y2: (height * 3) / 4 };
}

const clamp = (at: number, least: number, most: number) => Math.max(least, Math.min(most, at));

function moved(one: Stretch, [x, y]: readonly [number, number], { width, height }: Frame): Stretch {
  const dx = clamp((x * width) / STEPS, -one.x1, width - one.x2);
  const dy = clamp((y * height) / STEPS, -one.y1, height - one.y2);
  return { x1: one.x1 + dx, x2: one.x2 + dx, y1: one.y1 + dy, y2: one.y2 + dy };
}

/** The right and the upper side move: later and later said, or earlier. */
function resized(one: Stretch, [x, y]: readonly [number, number], { width, height }: Frame): Stretch {
  const x2 = clamp(one.x2 + (x * width) / STEPS, one.x1 + width / STEPS, width);
  const y1 = clamp(one.y1 + (y * height) / STEPS, 0, one.y2 - height / STEPS);
  return { ...one, x2, y1 };
}

function wordsOf({ so, said }: { so: Days; said: Days }): string {
  return `So ${whenWords(`${so.from}/${so.to}`)}, said ${whenWords(`${said.from}/${said.to}`)}`;
}
