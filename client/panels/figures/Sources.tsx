import { lightSource, type OneSource, REASON_WORDS, type ToldMeasure } from "../../state/figures.ts";
import type { PageRoute } from "../../state/route.ts";
import { cx } from "../../ui/cx.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import css from "./Figures.module.css";

interface SourcesProps {
  route: PageRoute;
  told: readonly ToldMeasure[];
  sources: readonly OneSource[];
  lit: OneSource | null;
}

/** Groups of figures that could be one and the same source; choosing one lights its figures. */
export function Sources({ route, told, sources, lit }: SourcesProps) {
  const all = told.reduce((total, { count }) => total + count, 0);
  return (
    <aside className={css.side} aria-labelledby="sources">
      <h2 id="sources">Which could be one and the same source</h2>
      {sources.length === 0 && (
        <p className="meta">
          {all === 1
            ? "There is only one figure."
            : "No two of these figures share a voice, a number or a source that is not named."}
        </p>
      )}
      <ol className={css.sources}>
        {sources.map((source, i) => (
          <li key={`${source.reason}${source.claims.map(({ id }) => id).join()}`}>
            <button
              type="button"
              className={cx(css.source, source === lit && css.chosen)}
              aria-pressed={source === lit}
              onClick={() => lightSource(route, String(i + 1))}
            >
              <span className="cap">
                {i + 1} {REASON_WORDS[source.reason]}
              </span>
              {source.voice && (
                <span className={css.voice}>
                  <KindGlyph kind={source.voice.kind} size={14} /> {source.voice.name}
                </span>
              )}
              <span>{source.text}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="meta">
        Computed from the chains of voices in the documents. That figures could be one source does not say
        that they are.
      </p>
    </aside>
  );
}
