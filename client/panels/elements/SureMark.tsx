import css from "./Beside.module.css";

const WORDS = {
  PUBLIC_PAGE: "seen on a public page",
  KNOWN: "known to the writer, not seen on a page",
  UNCERTAIN: "uncertain: it decides nothing",
} as const;

const SIGNS = { PUBLIC_PAGE: "✓", KNOWN: "○", UNCERTAIN: "?" } as const;

/** How sure we are of what we added. */
export function SureMark({ verified }: { verified: keyof typeof WORDS }) {
  return (
    <abbr className={css.sure} title={WORDS[verified]}>
      <span aria-hidden="true">{SIGNS[verified]}</span>
      <span className="sr"> ({WORDS[verified]})</span>
    </abbr>
  );
}

export function SureLegend() {
  return (
    <p className="meta">
      {Object.entries(SIGNS).map(([key, sign], i) => (
        <span key={key}>
          {i > 0 && "; "}
          <span aria-hidden="true">{sign}</span> {WORDS[key as keyof typeof WORDS]}
        </span>
      ))}
      .
    </p>
  );
}
