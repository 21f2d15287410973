import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import css from "./Label.module.css";

/** What evaluation gives a claim; `GAP` for what has no evidence yet. */
export type LabelKind = "ESTABLISHED" | "OPEN" | "NOT_ESTABLISHED" | "GAP";

const WORDS: Readonly<Record<LabelKind, string>> = {
  ESTABLISHED: "established on this map",
  OPEN: "open",
  NOT_ESTABLISHED: "not established",
  GAP: "no evidence yet",
};

/** The sign of a label: filled disc, half disc, dashed ring, hatched square. Never without its words. */
export function LabelSign({ label }: { label: LabelKind }) {
  return (
    <svg className={cx(css.sign, css[label])} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
      {label === "ESTABLISHED" && <circle cx={6} cy={6} r={5} className={css.full} />}
      {label === "OPEN" && (
        <>
          <circle cx={6} cy={6} r={4.6} className={css.rim} />
          <path d="M6,1.4A4.6,4.6 0 0 1 6,10.6Z" className={css.full} />
        </>
      )}
      {label === "NOT_ESTABLISHED" && <circle cx={6} cy={6} r={4.6} className={cx(css.rim, css.dashed)} />}
      {label === "GAP" && (
        <>
          <path d="M1,1H11V11H1Z" className={css.rim} />
          <path d="M1,5L5,1M1,9L9,1M3,11L11,3M7,11L11,7" className={css.hatch} />
        </>
      )}
    </svg>
  );
}

/** A label with its sign and words. */
export function Label({ label, children }: { label: LabelKind; children?: ReactNode }) {
  return (
    <span className={cx(css.label, css[label])}>
      <LabelSign label={label} />
      <span>{children ?? WORDS[label]}</span>
    </span>
  );
}
