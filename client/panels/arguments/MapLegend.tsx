import { Label } from "../../ui/Label.tsx";
import css from "./MapLegend.module.css";

/** The grammar of the map in one line: lines, bars, edges. */
export function MapLegend() {
  return (
    <p className={css.legend}>
      <span>
        <svg width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
          <path className={css.pro} d="M0,5H20" />
          <path className={css.proHead} d="M18,1.5L25,5L18,8.5Z" />
        </svg>
        for; wider is stronger
      </span>
      <span>
        <svg width={26} height={10} viewBox="0 0 26 10" aria-hidden="true">
          <path className={css.con} d="M0,5H20" />
          <path className={css.conHead} d="M18,1.5L25,5L18,8.5Z" />
        </svg>
        against
      </span>
      <span>
        <svg width={18} height={14} viewBox="0 0 18 14" aria-hidden="true">
          <path className={css.bars} d="M9,0V4M2,4H16M2,11H16" />
        </svg>
        exception, on the arrow
      </span>
      <Label label="ESTABLISHED" />
      <Label label="OPEN" />
      <Label label="NOT_ESTABLISHED" />
    </p>
  );
}
