import type { FindingClaim } from "../../state/findings.ts";
import { scaleFor, spanOf } from "./scale.ts";
import css from "./Thumbnail.module.css";

const WIDTH = 268;
const ROW = 30;
/** Where the scale begins and ends, from either side. */
const EDGE = 14;
/** How wide a letter is, about: words stay inside the picture. */
const LETTER = 6.6;

/** Figures that disagree, one under the other on one scale from nought: at least and at most are open ends. */
export function FigureLine({ claims }: { claims: readonly FindingClaim[] }) {
  const shown = claims
    .flatMap((claim) => (claim.quantity ? [{ claim, quantity: claim.quantity }] : []))
    .slice(0, 3);
  const spans = shown.map(({ claim, quantity }) => spanOf(claim.id, quantity));
  const x = scaleFor(spans, EDGE, WIDTH - EDGE);
  const height = shown.length * ROW + 12;
  return (
    <svg
      className={css.svg}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
    >
      <path className={css.axis} d={`M${EDGE} 6V${height - 4}`} />
      {shown.map(({ claim, quantity }, i) => {
        const span = spans[i];
        if (!span) return null;
        const y = 24 + i * ROW;
        const from = span.openLow ? EDGE : x(span.low);
        const to = span.openHigh ? WIDTH - EDGE : x(span.high);
        const words = quantity.text.length * LETTER;
        const at = from > WIDTH / 2 ? Math.max(from, to) - words : Math.min(from, to);
        return (
          <g key={claim.id} className={css.figures}>
            <path className={css.axis} strokeDasharray="1 3" d={`M${EDGE} ${y}H${WIDTH - EDGE}`} />
            <path
              className={`${css.bar} ${i === 0 ? css.first : ""}`}
              d={`M${x(span.low)} ${y - 5}v10M${from} ${y}H${to}M${x(span.high)} ${y - 5}v10`}
            />
            <text className={css.figure} x={Math.max(EDGE, Math.min(at, WIDTH - EDGE - words))} y={y - 9}>
              {quantity.text}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
