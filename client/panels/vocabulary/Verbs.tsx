import { useState } from "react";
import { verbsOf } from "../../state/kindlines.ts";
import type { PageRoute } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import {
  toRelations,
  toVerbs,
  type Verb,
  type VocabularyUse,
  type VocabularyView,
  type Words,
} from "../../state/vocabulary.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Link } from "../Link.tsx";
import css from "./Vocabulary.module.css";

interface VerbsProps {
  route: PageRoute;
  view: VocabularyView;
  use: VocabularyUse;
  words: Words;
  onWord: (word: string | null) => void;
}

/** How many verbs stand there before one asks for more. */
const FIRST = 12;

/** Every verb that is used, most relations first; the open one with its entry. */
export function Verbs({ route, view, use, words, onWord }: VerbsProps) {
  const [all, setAll] = useState(false);
  const verbs = verbsOf(use.triples);
  const chosen = verbs.findIndex(({ predicate }) => predicate === view.word);
  const shown = all ? verbs : verbs.slice(0, Math.max(FIRST, chosen + 1));
  const find = (name: string) => words.predicates.find((verb) => verb.name === name);
  return (
    <section className={css.panel} aria-labelledby="verbs">
      <h2 id="verbs" className={css.cap}>
        Verbs <span>{verbs.length}</span>
      </h2>
      <ul className={css.verbs}>
        {shown.map(({ predicate, relations }) => {
          const verb = find(predicate);
          const open = predicate === view.word;
          return (
            <li key={predicate}>
              <button type="button" aria-expanded={open} onClick={() => onWord(open ? null : predicate)}>
                <span>
                  {verb?.phrase ?? predicate}
                  {verb?.accuses && <span className="meta"> accuses, so worded</span>}
                </span>
                <b>{relations}</b>
              </button>
              {open && verb && (
                <Entry verb={verb} words={words}>
                  <Link className={buttonClass("plain", true)} to={toRelations(route, view, predicate)}>
                    {view.over === "view"
                      ? "All its relations in the case"
                      : `List ${plural(relations, "relation", "relations")}`}
                  </Link>
                  <Link className={buttonClass("plain", true)} to={toVerbs(route, view, [predicate])}>
                    Explore this verb
                  </Link>
                </Entry>
              )}
            </li>
          );
        })}
      </ul>
      {shown.length < verbs.length && (
        <Button small onPress={() => setAll(true)}>
          {verbs.length - shown.length} more {verbs.length - shown.length === 1 ? "verb" : "verbs"}
        </Button>
      )}
    </section>
  );
}

/** What the vocabulary says of a verb. */
function Entry({ verb, words, children }: { verb: Verb; words: Words; children: React.ReactNode }) {
  const labels = (names: readonly string[]) =>
    names.length === 0
      ? "any kind"
      : names.map((name) => words.kinds.find((kind) => kind.name === name)?.label ?? name).join(", ");
  return (
    <div className={css.entry}>
      <dl>
        <dt>reads back</dt>
        <dd>{verb.inverse}</dd>
        <dt>from</dt>
        <dd>{labels(verb.domain)}</dd>
        <dt>to</dt>
        <dd>{labels(verb.range)}</dd>
        <dt>edge in the store</dt>
        <dd>
          <code>{verb.name}</code>
        </dd>
        <dt>accuses</dt>
        <dd>{verb.accuses ? "yes: always worded as alleged" : "no"}</dd>
      </dl>
      <p>{children}</p>
    </div>
  );
}
