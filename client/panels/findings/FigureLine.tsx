import type { FindingClaim } from "../../state/findings.ts";
import { scaleFor, spanOf } from "./scale.ts";
import css from "./Thumbnail.module.css";

const WIDTH = 268;
const ROW = 30;

/** Figures that disagree, one under the other on one scale from nought: at least and at most are open ends. */
export function FigureLine({ claims }: { claims: readonly FindingClaim[] }) {
  const shown = claims
    .flatMap((claim) => (claim.quantity ? [{ claim, quantity: claim.quantity }] : []))
    .slice(0, 3);
  const spans = shown.map(({ claim, quantity }) => spanOf(claim.id, quantity));
  const x = scaleFor(spans, 14, WIDTH - 14);
  const height = shown.length * ROW + 12;
  return (
    <svg
      className={css.svg}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
    >
      <path className={css.axis} d={`M14 6V${height - 4}`} />
      {shown.map(({ claim, quantity }, i) => {
        const span = spans[i];
        if (!span) return null;
        const y = 24 + i * ROW;
        const from = span.openLow ? 14 : x(span.low);
        const to = span.openHigh ? WIDTH - 14 : x(span.high);
        const end = from > WIDTH / 2 ? "end" : "start";
        return (
          <g key={claim.id} className={css.figures}>
            <path className={css.axis} strokeDasharray="1 3" d={`M14 ${y}H${WIDTH - 14}`} />
            <path
              className={`${css.bar} ${i === 0 ? css.first : ""}`}
              d={`M${x(span.low)} ${y - 5}v10M${from} ${y}H${to}M${x(span.high)} ${y - 5}v10`}
            />
            <text
              className={css.figure}
              x={end === "end" ? Math.max(from, to) : Math.min(from, to)}
              y={y - 9}
              textAnchor={end}
            >
              {quantity.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
