import type { VocabularyUse, Words } from "../../state/vocabulary.ts";
import { cx } from "../../ui/cx.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import css from "./Vocabulary.module.css";

interface KindListProps {
  use: VocabularyUse;
  words: Words | null;
  /** The kinds that are selected: one, or the two of a line. */
  selected: readonly string[];
  onSelect: (kind: string) => void;
}

/** The kinds with how many entities there are of each, most first; and those that the vocabulary has besides. */
export function KindList({ use, words, selected, onSelect }: KindListProps) {
  const label = (name: string) => words?.kinds.find((kind) => kind.name === name)?.label ?? name;
  const used = new Set(use.kinds.map(({ kind }) => kind.name));
  const rest = (words?.kinds ?? []).filter(({ name }) => !used.has(name));
  const most = use.kinds[0]?.entities ?? 1;
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds" className={css.cap}>
        Kinds <span>{use.kinds.length}</span>
      </h2>
      <ul className={css.kinds}>
        {use.kinds.map(({ kind, entities }) => (
          <li key={kind.name}>
            <button
              type="button"
              aria-pressed={selected.includes(kind.name)}
              className={cx(css.kind, selected.includes(kind.name) && css.chosen)}
              onClick={() => onSelect(kind.name)}
            >
              <KindGlyph kind={kind.name} size={15} />
              <span>{label(kind.name)}</span>
              <svg className={css.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect x={100 - (100 * entities) / most} width={(100 * entities) / most} height={6} />
              </svg>
              <b>{entities}</b>
            </button>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="meta">Also known, none counted: {rest.map((kind) => kind.label).join(", ")}.</p>
      )}
    </section>
  );
}
