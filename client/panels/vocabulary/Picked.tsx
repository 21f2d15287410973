import type { KindLine } from "../../state/kindlines.ts";
import type { PageRoute } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { toVerbs, type VocabularyUse, type VocabularyView, type Words } from "../../state/vocabulary.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Link } from "../Link.tsx";
import css from "./Vocabulary.module.css";

interface PickedProps {
  route: PageRoute;
  view: VocabularyView;
  use: VocabularyUse;
  words: Words;
  lines: readonly KindLine[];
  onPick: (pick: string) => void;
  onWord: (word: string) => void;
}

/** The line or the kind that is chosen. */
export function Picked(props: PickedProps) {
  const { view, lines, words } = props;
  const line = lines.find(({ id }) => id === view.pick);
  if (line) return <PickedLine {...props} line={line} />;
  const kind = words.kinds.find(({ name }) => name === view.pick);
  if (kind) return <PickedKind {...props} kind={kind} />;
  return (
    <section className={css.panel}>
      <p className="meta">
        Choose a kind to see what it is tied to, a line to see its verbs, or a verb to see what it may tie.
      </p>
    </section>
  );
}

function PickedLine({ route, view, words, line, onWord }: PickedProps & { line: KindLine }) {
  const label = (name: string) => words.kinds.find((kind) => kind.name === name)?.label ?? name;
  const names = [...new Set(line.verbs.map(({ predicate }) => predicate))];
  return (
    <section className={css.panel} aria-labelledby="picked">
      <p className="cap">Selected</p>
      <h2 id="picked">
        <KindGlyph kind={line.a} size={16} /> {label(line.a)}
        <em>{line.a === line.b ? " among themselves" : " and "}</em>
        {line.a !== line.b && (
          <>
            <KindGlyph kind={line.b} size={16} /> {label(line.b)}
          </>
        )}
      </h2>
      <p className="meta">
        {plural(line.relations, "relation", "relations")}, by {plural(names.length, "verb", "verbs")}
      </p>
      <ul className={css.verbs}>
        {line.verbs.map(({ predicate, from, to, relations }) => {
          const verb = words.predicates.find(({ name }) => name === predicate);
          return (
            <li key={`${predicate} ${from}`}>
              <button type="button" aria-pressed={predicate === view.word} onClick={() => onWord(predicate)}>
                <span>
                  <span className="meta">{label(from)}</span> <i>{verb?.phrase ?? predicate}</i>{" "}
                  <span className="meta">{label(to)}</span>
                </span>
                <b>{relations}</b>
              </button>
            </li>
          );
        })}
      </ul>
      <Link className={buttonClass("plain", true)} to={toVerbs(route, view, names)}>
        {names.length === 1 ? "Explore this verb" : `Explore these ${names.length} verbs`}
      </Link>
    </section>
  );
}

function PickedKind({ use, words, lines, kind, onPick }: PickedProps & { kind: Words["kinds"][number] }) {
  const label = (name: string) => words.kinds.find((one) => one.name === name)?.label ?? name;
  const used = use.kinds.find((one) => one.kind.name === kind.name);
  const own = lines.filter(({ a, b }) => a === kind.name || b === kind.name);
  return (
    <section className={css.panel} aria-labelledby="picked">
      <p className="cap">Selected</p>
      <h2 id="picked">
        <KindGlyph kind={kind.name} size={16} /> {kind.label}
      </h2>
      <p>{kind.description}</p>
      <p className="meta">
        {plural(used?.entities ?? 0, "entity", "entities")},{" "}
        {plural(used?.relations ?? 0, "relation", "relations")}, tied to {plural(own.length, "kind", "kinds")}
      </p>
      <ul className={css.verbs}>
        {own.map(({ id, a, b, relations }) => {
          const other = a === kind.name ? b : a;
          return (
            <li key={id}>
              <button type="button" onClick={() => onPick(id)}>
                <KindGlyph kind={other} size={14} />
                <span>{other === kind.name ? "among themselves" : label(other)}</span>
                <b>{relations}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
