import { useEffect, useMemo } from "react";
import { KindMap } from "./canvas/vocabulary/KindMap.tsx";
import { Failed } from "./panels/frame/Failed.tsx";
import { ShowGraphql } from "./panels/frame/ShowGraphql.tsx";
import { UnknownCase } from "./panels/frame/UnknownCase.tsx";
import { TimelineWaiting } from "./panels/timeline/TimelineWaiting.tsx";
import { KindList } from "./panels/vocabulary/KindList.tsx";
import { Picked } from "./panels/vocabulary/Picked.tsx";
import { TripleTable } from "./panels/vocabulary/TripleTable.tsx";
import { Verbs } from "./panels/vocabulary/Verbs.tsx";
import css from "./panels/vocabulary/Vocabulary.module.css";
import { announce } from "./state/announce.ts";
import { useCase } from "./state/cases.ts";
import { linesOf } from "./state/kindlines.ts";
import type { PageRoute } from "./state/route.ts";
import { useTitle } from "./state/title.ts";
import { plural } from "./state/viewwords.ts";
import {
  type Over,
  setVocabularyParams,
  useVocabularyUse,
  useWords,
  type VocabularyUse,
  type VocabularyView,
  vocabularyView,
  type Words,
} from "./state/vocabulary.ts";
import { Button } from "./ui/Button.tsx";
import { Segmented } from "./ui/Segmented.tsx";
import { EmptyState } from "./ui/States.tsx";

const OVERS: Readonly<Record<Over, string>> = {
  view: "This view",
  filter: "This filter",
  case: "Whole case",
};
const COUNTED: Readonly<Record<Over, string>> = {
  view: "Counts are of what the view draws.",
  filter: "Counts are of the relations that pass the filter.",
  case: "Counts are of all relations of the case.",
};

/** `/c/:case/vocabulary`: which kinds are tied to which, by which verbs. Joins panels and canvas. */
export function Vocabulary({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  useTitle("Vocabulary", opened.data?.case?.title);
  const view = vocabularyView(route);
  const { use, answer } = useVocabularyUse(route, view);
  const words = useWords();
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !use) return <Failed level={1} answer={answer} what="the vocabulary" />;
  if (words.failure && !words.data) return <Failed level={1} answer={words} what="the vocabulary" />;
  if (!use || !words.data) return <TimelineWaiting answer={answer} what="vocabulary" />;
  return <Open route={route} view={view} use={use} words={words.data.vocabulary} />;
}

interface OpenProps {
  route: PageRoute;
  view: VocabularyView;
  use: VocabularyUse;
  words: Words;
}

function Open({ route, view, use, words }: OpenProps) {
  const lines = useMemo(() => linesOf(use.triples), [use]);
  const kinds = useMemo(() => use.kinds.map(({ kind, entities }) => ({ name: kind.name, entities })), [use]);
  const counts = `${plural(use.entities, "entity", "entities")} of ${plural(use.kinds.length, "kind", "kinds")}, ${plural(use.relations, "relation", "relations")} by ${plural(use.predicates, "verb", "verbs")}`;
  useEffect(() => announce(counts), [counts]);
  const line = lines.find(({ id }) => id === view.pick);
  const selected = line ? [line.a, line.b] : view.pick === null ? [] : [view.pick];
  const pick = (id: string) => setVocabularyParams(route, { pick: id === view.pick ? null : id });
  const open = (word: string | null) => setVocabularyParams(route, { word });
  return (
    <div className={css.screen}>
      <aside className={css.left} aria-label="Kinds">
        <h1 tabIndex={-1}>Vocabulary</h1>
        <p className="meta">Kinds and verbs are data. {COUNTED[view.over]}</p>
        {view.overs.length > 1 && (
          <Segmented
            label="What is counted"
            value={view.over}
            options={view.overs.map((over) => ({ value: over, children: OVERS[over] }))}
            onChange={(over) => setVocabularyParams(route, { over })}
          />
        )}
        <KindList use={use} words={words} selected={selected} onSelect={pick} />
      </aside>
      <div className={css.middle}>
        <header className={css.head}>
          <p>{counts}</p>
          <ShowGraphql parts={["use", "words"]} />
          <Button
            small
            look="quiet"
            icon={view.table ? "network" : "list"}
            onPress={() => setVocabularyParams(route, { as: view.table ? null : "table" })}
          >
            {view.table ? "As a picture" : "As a table"}
          </Button>
        </header>
        {use.kinds.length === 0 ? (
          <EmptyState title="No relation is counted here">
            <p>Nothing passes this filter. Look at the whole case, or take a part of the filter away.</p>
          </EmptyState>
        ) : view.table ? (
          <TripleTable
            use={use}
            words={words}
            selected={view.pick}
            onSelect={(id, word) => setVocabularyParams(route, { pick: id, word })}
          />
        ) : (
          <KindMap kinds={kinds} lines={lines} selected={view.pick} onSelect={pick} />
        )}
        <p className={css.foot}>
          A line is all relations between two kinds; its number is how many, its width says the same. Choose
          one to see its verbs, or to filter Explore by them.
        </p>
      </div>
      <aside className={css.side} aria-label="What is selected, and the verbs">
        <Picked {...{ route, view, use, words, lines }} onPick={pick} onWord={open} />
        <Verbs {...{ route, view, use, words }} onWord={open} />
      </aside>
    </div>
  );
}
