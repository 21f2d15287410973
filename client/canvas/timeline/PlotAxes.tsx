import type { Label } from "../../layouts/labels.ts";
import type { Frame, TimePlot } from "../../layouts/timeplot.ts";
import css from "./TimePlot.module.css";

interface Brush {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface PlotAxesProps {
  plot: TimePlot;
  frame: Frame;
  /** The size of the drawing with room for the axes. */
  box: { readonly width: number; readonly height: number; readonly viewBox: string };
  /** The stretch that is being drawn out. */
  brush: Brush | null;
  /** Words beside marks: what a mark says aloud stands with the mark. */
  labels: readonly Label[];
}

/** Grid, ticks, the diagonal on which both clocks agree, and what lies on either side of it. */
export function PlotAxes({ plot, frame, box, brush, labels }: PlotAxesProps) {
  const { width, height } = frame;
  const { x1, y1, x2, y2 } = plot.diagonal;
  return (
    <svg className={css.under} {...box} aria-hidden="true">
      <defs>
        <pattern id="vague" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={css.hatch} d="M0,0V5" />
        </pattern>
      </defs>
      <path className={css.ahead} d={`M${x1},${y1}L${x2},${y2}H${width}V${height}H${x1}Z`} />
      {plot.across.map(({ at, label, year }) => (
        <g key={at}>
          <path className={css.grid} d={`M${at},0V${height}`} />
          <text className={css.tick} x={at} y={height + 15} textAnchor="middle">
            {label}
          </text>
          {year && (
            <text className={css.year} x={at} y={height + 30} textAnchor="middle">
              {year}
            </text>
          )}
        </g>
      ))}
      {plot.up.map(({ at, label, year }) => (
        <g key={at}>
          <path className={css.grid} d={`M0,${at}H${width}`} />
          <text className={css.tick} x={-8} y={at + 4} textAnchor="end">
            {label} {year}
          </text>
        </g>
      ))}
      <path className={css.diagonal} d={`M${x1},${y1}L${x2},${y2}`} />
      <text className={css.side} x={8} y={14}>
        said after it was so
      </text>
      <text className={css.side} x={width - 8} y={height - 8} textAnchor="end">
        said before it was so
      </text>
      <text className={css.axis} x={-LABEL} y={-8}>
        when it was said
      </text>
      <text className={css.axis} x={width} y={height + 46} textAnchor="end">
        when it was so
      </text>
      {labels.map(({ x, y, anchor, text }) => (
        <text key={`${x} ${y}`} className={css.words} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
      {brush && <rect className={css.brush} {...boxOf(brush)} />}
    </svg>
  );
}

/** The upper axis is named from the left edge. */
const LABEL = 52;

function boxOf({ x1, y1, x2, y2 }: Brush) {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}
