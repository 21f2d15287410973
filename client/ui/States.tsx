import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import css from "./States.module.css";

/** Nothing here: what is so, why, and what to do next. */
export function EmptyState({
  title,
  children,
  acts,
}: {
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <section className={css.middle}>
      <svg
        className={css.knot}
        width={60}
        height={24}
        viewBox="0 0 22 22"
        preserveAspectRatio="xMidYMid meet"
        aria-hidden="true"
      >
        <path d="M1.5 15.5C6 15.5 5.5 6 11 6s4 10 .5 10S7 8.5 13.5 8.5 20.5 11 20.5 11" />
      </svg>
      <h2 className={css.title}>{title}</h2>
      {children && <div className={css.words}>{children}</div>}
      {acts && <div className={css.acts}>{acts}</div>}
    </section>
  );
}

interface ErrorStateProps {
  /** One of docs/errors.md. */
  code: string;
  /** When, and the request's name where there is one. */
  when?: string;
  title: string;
  /** What is safe: what the reader made and what stays on the screen. */
  safe: ReactNode;
  /** What to do next, in order. */
  steps?: readonly ReactNode[];
  acts?: ReactNode;
  /** The page's own heading level: 1 where it stands for the whole screen. */
  level?: 1 | 2;
}

/** Something went wrong: code, what happened, what is safe, next step. */
export function ErrorState({ code, when, title, safe, steps = [], acts, level = 2 }: ErrorStateProps) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <section className={css.error} role="alert">
      <p className={css.code}>
        <span>{code}</span>
        {when && <small className="meta">{when}</small>}
      </p>
      <Title className={css.title}>{title}</Title>
      <div className={css.words}>{safe}</div>
      {steps.length > 0 && (
        <ol className={css.steps}>
          {steps.map((step, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one message never move.
            <li key={i}>{step}</li>
          ))}
        </ol>
      )}
      {acts && <div className={css.acts}>{acts}</div>}
    </section>
  );
}

/** A grey bar in the place and size of what is awaited. */
export function Bone({ width = "100%", height = 12 }: { width?: string; height?: number }) {
  return <span className={css.bone} style={{ width, height }} aria-hidden="true" />;
}

/** The shape of the answer while it is awaited, with its words for a screen reader and a way to stop. */
export function Skeleton({
  label,
  children,
  acts,
  className,
}: {
  label: string;
  children: ReactNode;
  acts?: ReactNode;
  className?: string;
}) {
  return (
    <div className={cx(css.skeleton, className)}>
      <p className="sr" role="status">
        {label}
      </p>
      {children}
      {acts && (
        <div className={css.waiting}>
          <span>{label}</span>
          {acts}
        </div>
      )}
    </div>
  );
}
