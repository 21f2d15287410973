import { lineId } from "../../state/kindlines.ts";
import type { VocabularyUse, Words } from "../../state/vocabulary.ts";
import { cx } from "../../ui/cx.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import css from "./Vocabulary.module.css";

interface TripleTableProps {
  use: VocabularyUse;
  words: Words;
  selected: string | null;
  onSelect: (line: string, word: string) => void;
}

/** The same as the picture, row by row: which kind, which verb, which kind, how many relations. */
export function TripleTable({ use, words, selected, onSelect }: TripleTableProps) {
  const kind = (name: string) => (
    <>
      <KindGlyph kind={name} size={14} /> {words.kinds.find((one) => one.name === name)?.label ?? name}
    </>
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it.
    <section className={css.table} aria-label="Kinds and verbs as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">Verb</th>
            <th scope="col">To</th>
            <th scope="col" className={css.number}>
              Relations
            </th>
          </tr>
        </thead>
        <tbody>
          {use.triples.map(({ subject, predicate, object, relations }) => {
            const line = lineId(subject.name, object.name);
            return (
              <tr
                key={`${subject.name} ${predicate.name} ${object.name}`}
                className={cx(line === selected && css.chosen)}
              >
                <td>{kind(subject.name)}</td>
                <td>
                  <button type="button" className="link" onClick={() => onSelect(line, predicate.name)}>
                    {words.predicates.find(({ name }) => name === predicate.name)?.phrase ?? predicate.name}
                  </button>
                </td>
                <td>{kind(object.name)}</td>
                <td className={css.number}>{relations}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
