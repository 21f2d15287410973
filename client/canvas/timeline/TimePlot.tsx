import { type KeyboardEvent, type PointerEvent, useMemo, useRef, useState } from "react";
import {
  type Days,
  daysBetween,
  type Frame,
  type Mark,
  plotTime,
  type Timed,
} from "../../layouts/timeplot.ts";
import { cx } from "../../ui/cx.ts";
import { DASH, type Drawn, strokeWidth } from "../../ui/strokes.ts";
import { KeyBrush } from "./KeyBrush.tsx";
import { markLabels } from "./markLabels.ts";
import { PlotAxes } from "./PlotAxes.tsx";
import css from "./TimePlot.module.css";

/** A claim on both clocks, as it is drawn. */
export interface Plotted extends Timed {
  readonly drawn: Drawn;
  /** What is written beside its mark, where there is room. */
  readonly text: string;
  /** Its words, then its times: what is read aloud. */
  readonly words: string;
}

interface TimePlotProps {
  things: readonly Plotted[];
  days: { readonly so: Days; readonly said: Days };
  frame: Frame;
  selected: string | null;
  label: string;
  onSelect: (id: string) => void;
  /** A stretch of the plot was drawn out with the pointer. */
  onBrush: (so: Days, said: Days) => void;
  /** A stretch is being marked out by keys. */
  stretching: boolean;
  onStretched: () => void;
}

interface Brush {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Less than this is a click, not a stretch. */
const LEAST_BRUSH = 8;

/** Two clocks: across when it was so, upwards when it was said. Arrows walk by one clock, with Shift by the other. */
export function TimePlot({
  things,
  days,
  frame,
  selected,
  label,
  onSelect,
  onBrush,
  ...keyed
}: TimePlotProps) {
  const list = useRef<HTMLDivElement>(null);
  const plot = useMemo(() => plotTime(things, frame, days.so, days.said), [things, frame, days]);
  const byId = useMemo(() => new Map(things.map((thing) => [thing.id, thing])), [things]);
  const [at, setAt] = useState(0);
  const { brush, ...pointer } = useBrush(frame, days, onBrush);
  const { marks } = plot;
  const labels = useMemo(() => markLabels(marks, byId, frame), [marks, byId, frame]);
  const bySo = useMemo(
    () => marks.map((_, i) => i).sort((a, b) => (marks[a]?.x1 ?? 0) - (marks[b]?.x1 ?? 0) || a - b),
    [marks],
  );
  const focus = Math.min(at, marks.length - 1);
  const press = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    const mark = marks[focus];
    if (by !== undefined) setAt(event.shiftKey ? along(bySo, focus, by) : clamp(focus + by, marks.length));
    else if ((event.key === "Enter" || event.key === " ") && mark?.ids[0]) onSelect(mark.ids[0]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const box = boxAround(frame);
  const order = marks.map((_, i) => i).sort((a, b) => rank(marks[a], selected) - rank(marks[b], selected));
  return (
    <div className={css.stage}>
      <PlotAxes plot={plot} frame={frame} box={box} brush={brush} labels={[...labels.values()]} />
      <div
        ref={list}
        className={css.marks}
        role="listbox"
        tabIndex={0}
        aria-label={label}
        aria-activedescendant={marks.length > 0 ? `mark-${focus}` : undefined}
        onKeyDown={press}
        {...pointer}
      >
        <svg {...box} role="presentation">
          {order.map((i) => {
            const mark = marks[i];
            const thing = byId.get(mark?.ids[0] ?? "");
            if (!mark || !thing) return null;
            return (
              <MarkShape
                key={mark.ids[0]}
                id={`mark-${i}`}
                mark={mark}
                thing={thing}
                frame={frame}
                selected={selected !== null && mark.ids.includes(selected)}
                focused={i === focus}
                onSelect={() => {
                  setAt(i);
                  onSelect(mark.ids[0] ?? "");
                }}
              />
            );
          })}
        </svg>
      </div>
      {keyed.stretching && (
        <KeyBrush
          {...{ frame, box, days, onBrush }}
          onLeave={() => {
            keyed.onStretched();
            list.current?.focus();
          }}
        />
      )}
    </div>
  );
}

const LEFT = 56;
const RIGHT = 12;
const TOP = 22;
const BOTTOM = 52;
/** What the axes take of the width and of the height. */
export const MARGINS = { across: LEFT + RIGHT, up: TOP + BOTTOM };

/** The size of the drawing with room for its axes. */
function boxAround({ width, height }: Frame) {
  const [wide, high] = [width + MARGINS.across, height + MARGINS.up];
  return { width: wide, height: high, viewBox: `${-LEFT} ${-TOP} ${wide} ${high}` };
}

const clamp = (at: number, length: number) => Math.max(0, Math.min(length - 1, at));

function along(order: readonly number[], focus: number, by: number): number {
  return order[clamp(order.indexOf(focus) + by, order.length)] ?? focus;
}

/** The selected one is drawn last, over all others. */
function rank(mark: Mark | undefined, selected: string | null): number {
  return selected !== null && mark?.ids.includes(selected) ? 1 : 0;
}

function useBrush(frame: Frame, days: TimePlotProps["days"], onBrush: TimePlotProps["onBrush"]) {
  const [brush, setBrush] = useState<Brush | null>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const place = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left - LEFT, y: event.clientY - box.top - TOP };
  };
  return {
    brush,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button === 0 && event.pointerType !== "touch") from.current = place(event);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!from.current) return;
      const { x, y } = place(event);
      const far = Math.max(Math.abs(x - from.current.x), Math.abs(y - from.current.y)) >= LEAST_BRUSH;
      if (far) setBrush({ x1: from.current.x, y1: from.current.y, x2: x, y2: y });
    },
    onPointerUp: () => {
      from.current = null;
      setBrush(null);
      if (!brush) return;
      const so = daysBetween(brush.x1, brush.x2, frame.width, days.so, false);
      onBrush(so, daysBetween(brush.y1, brush.y2, frame.height, days.said, true));
    },
    onPointerLeave: () => {
      from.current = null;
      setBrush(null);
    },
  };
}

interface MarkShapeProps {
  id: string;
  mark: Mark;
  thing: Plotted;
  frame: Frame;
  selected: boolean;
  focused: boolean;
  onSelect: () => void;
}

function MarkShape({ id, mark, thing, frame, selected, focused, onSelect }: MarkShapeProps) {
  const { x1, x2, y } = mark;
  const wide = x2 - x1 > 7;
  const others = mark.ids.length - 1;
  const words = others === 0 ? thing.words : `${thing.words}. ${mark.ids.length} claims of the same time`;
  const dash = DASH[thing.drawn.certainty]?.join(" ");
  const flip = x1 > frame.width * 0.7;
  return (
    <g
      id={id}
      role="option"
      aria-selected={selected}
      className={cx(css.mark, selected && css.selected, focused && css.focused)}
      onClick={onSelect}
    >
      <title>{words}</title>
      <rect className={css.target} x={x1 - 7} y={y - 6} width={Math.max(14, x2 - x1 + 14)} height={12} />
      {mark.vague && (
        <rect className={css.vague} x={x1} y={y - 3.5} width={Math.max(3, x2 - x1)} height={7} />
      )}
      {wide && !mark.vague && (
        <path
          className={css.bar}
          d={`M${x1},${y}H${x2}`}
          strokeWidth={strokeWidth(thing.drawn.originCount, thing.drawn.certainty) + 0.4}
          strokeDasharray={dash}
        />
      )}
      <Ends mark={mark} wide={wide} />
      {mark.saidLater && <path className={css.later} d={`M${x1},${y - 5}v-7m-2.500,3 2.500,-3 2.500,3`} />}
      {others > 0 && (
        <text
          className={css.count}
          x={Math.max(x1, 0) + (flip ? -8 : 8)}
          y={y - 5}
          textAnchor={flip ? "end" : "start"}
        >
          {mark.ids.length}
        </text>
      )}
      {focused && (
        <rect className={css.ring} x={x1 - 7} y={y - 7} width={Math.max(14, x2 - x1 + 14)} height={14} />
      )}
    </g>
  );
}

/** How a mark begins and ends: on a day, open, or cut by the frame. */
function Ends({ mark, wide }: { mark: Mark; wide: boolean }) {
  const { x1, x2, y } = mark;
  return (
    <>
      {mark.start === "there" && <circle className={css.point} cx={wide ? x1 : (x1 + x2) / 2} cy={y} r={4} />}
      {mark.start === "open" && (
        <path className={css.end} d={`M${x1 + 6},${y - 4}L${x1},${y}L${x1 + 6},${y + 4}`} />
      )}
      {mark.end === "there" && wide && !mark.vague && (
        <path className={css.end} d={`M${x2},${y - 4}V${y + 4}`} />
      )}
      {mark.end === "open" && (
        <path className={css.end} d={`M${x2 - 6},${y - 4}L${x2},${y}L${x2 - 6},${y + 4}`} />
      )}
    </>
  );
}
