import { cx } from "./cx.ts";
import css from "./marks.module.css";
import { DASH, type Drawn, denies, strokeWidth } from "./strokes.ts";

/** The little arrow of a claim: dash says how firmly, width how many origins, bars that it is disputed. */
export function Stroke({
  claim,
  selected = false,
  width = 28,
}: {
  claim: Drawn;
  selected?: boolean;
  width?: number;
}) {
  const end = width - 6;
  const line = strokeWidth(claim.originCount, claim.certainty);
  const dash = DASH[claim.certainty]?.map((d) => (d > 4 ? d * 0.7 : d)).join(" ");
  const rails = claim.alleged ? [-2.5, 2.5] : [0];
  const barred = denies(claim.stance);
  return (
    <svg
      className={cx(css.stroke, selected && css.selected)}
      width={width}
      height={14}
      viewBox={`0 0 ${width} 14`}
      aria-hidden="true"
    >
      {rails.map((dy) => (
        <path
          key={dy}
          className={cx(css.line, claim.alleged && css.rail)}
          d={`M1,${7 + dy}H${end}`}
          strokeWidth={claim.alleged ? 1.6 : line}
          strokeDasharray={dash}
        />
      ))}
      {barred && <path className={css.line} d={`M${end + 1},2V12`} strokeWidth={2} />}
      {!barred && (
        <path
          className={claim.certainty === "OPINION" ? css.hollow : css.head}
          d={`M${end - 1},3L${width - 0.5},7L${end - 1},11Z`}
        />
      )}
      {claim.disputed && !barred && (
        <path className={css.line} d={`M${end / 2 - 3},2l4,10M${end / 2 + 1},2l4,10`} strokeWidth={1.3} />
      )}
    </svg>
  );
}
