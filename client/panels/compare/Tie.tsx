import type { ComparedPair } from "../../state/compare.ts";
import { cx } from "../../ui/cx.ts";
import css from "./Tie.module.css";

type Tie = ComparedPair["tie"];

/** What stands between two claims: a line, one that thickens towards the firmer, one crossed by two bars, a broken one. */
export function TieMark({ tie, selected }: { tie: Tie; selected: boolean }) {
  return (
    <svg
      className={cx(css.mark, selected && css.selected, tie === "CONTRADICTS" && css.against)}
      width={42}
      height={14}
      viewBox="0 0 42 14"
      aria-hidden="true"
    >
      <Lines tie={tie} />
    </svg>
  );
}

function Lines({ tie }: { tie: Tie }) {
  switch (tie) {
    case "CONTRADICTS":
      return <path d="M1,7H41M15,1l4,12M22,1l4,12" strokeWidth={1.6} />;
    case "DIFFERS":
      return <path d="M1,7H14M28,7H41" strokeWidth={1.6} />;
    case "ALIKE":
      return <path d="M1,7H41" strokeWidth={1.6} />;
    case "A_FIRMER":
      return <Thickening d="M19,7H1" rest="M41,7H22" />;
    case "B_FIRMER":
      return <Thickening d="M23,7H41" rest="M1,7H20" />;
  }
}

function Thickening({ d, rest }: { d: string; rest: string }) {
  return (
    <>
      <path d={rest} strokeWidth={1.6} strokeDasharray="3 2.5" />
      <path d={d} strokeWidth={3.6} />
    </>
  );
}
