import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import css from "./Thread.module.css";

/** A red thread down the side with a knot for each station: what is selected, and the way that leads from it. */
export function Thread({ children }: { children: ReactNode }) {
  return <div className={css.thread}>{children}</div>;
}

export function Station({
  title,
  count,
  beside,
  first = false,
  children,
}: {
  title: string;
  count?: number;
  /** Beside the title: a place, a qualifier. */
  beside?: ReactNode;
  /** The filled knot: where the thread begins. */
  first?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={cx(css.station, first && css.first)}>
      <h3 className={css.title}>
        {title}
        {count !== undefined && <span className={css.count}> {count}</span>}
        {beside && <span className={css.beside}> {beside}</span>}
      </h3>
      {children}
    </section>
  );
}
