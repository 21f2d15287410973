import { useEffect } from "react";
import { announce } from "../../state/announce.ts";
import { type CaseDocument, useCase } from "../../state/cases.ts";
import {
  COMPARE_PARTS,
  type ComparedPair,
  type CompareQuestion,
  type Comparison,
  compareOf,
  listedPairs,
  pairKey,
  sharedPart,
  withPair,
} from "../../state/compare.ts";
import { ASK_WORDS, drawnWords, leadWords, pairWords, sideWords, TITLES } from "../../state/comparewords.ts";
import { type ComparisonAnswer, useComparison } from "../../state/comparing.ts";
import { copyHere } from "../../state/copying.ts";
import { withFilter } from "../../state/filtercode.ts";
import { chosen } from "../../state/filters.ts";
import { useKey } from "../../state/keys.ts";
import { useNarrow } from "../../state/narrow.ts";
import { setParams } from "../../state/navigation.ts";
import type { PageRoute } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { toCompare } from "../../state/ways.ts";
import { Button, buttonClass } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { SetFilters } from "../filters/SetFilters.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import { TimelineWaiting } from "../timeline/TimelineWaiting.tsx";
import beside from "./Beside.module.css";
import { Beside } from "./Beside.tsx";
import css from "./Compare.module.css";
import { Groups } from "./Groups.tsx";
import { SelectedPair } from "./SelectedPair.tsx";
import { SideHeads } from "./SideHeads.tsx";
import { ChooseSides } from "./Sides.tsx";

/** `/c/:case/compare?a=…&b=…`: two documents, entities or days held against each other. */
export function Compare({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  const question = compareOf(route);
  const answer = useComparison(route.case, question);
  const { filter, sort } = question;
  const documents = opened.data?.case?.documents ?? [];
  const comparison = question.a && question.b ? answer.data : undefined;
  const shared = comparison ? sharedPart(route.case, comparison) : null;
  useTitle(titleOf(comparison), opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 tabIndex={-1}>{TITLES[sort]}</h1>
        {shared && (
          <Link className={buttonClass("plain", true)} to={shared.to} title={drawnWords(shared)}>
            <Icon name="network" size={14} />
            Draw it
          </Link>
        )}
        <Button small icon="link" onPress={() => void copyHere()}>
          Copy link
        </Button>
        <ShowGraphql parts={COMPARE_PARTS} />
      </header>
      <ChooseSides route={route} question={question} documents={documents} />
      {chosen(filter).length > 0 && (
        <div className={css.filters}>
          <SetFilters
            caseId={route.case}
            filter={filter}
            onChange={(next) => setParams(withFilter(withPair(route.params, null), next, route.case))}
          />
        </div>
      )}
      <Answered route={route} question={question} answer={answer} documents={documents} />
    </div>
  );
}

function titleOf(comparison: Comparison | undefined): string {
  return comparison ? `Compare ${sideWords(comparison.a)} and ${sideWords(comparison.b)}` : "Compare";
}

interface AnsweredProps {
  route: PageRoute;
  question: CompareQuestion;
  answer: ComparisonAnswer;
  documents: readonly CaseDocument[];
}

function Answered({ route, question, answer, documents }: AnsweredProps) {
  if (question.a === null || question.b === null)
    return <Unasked caseId={route.case} question={question} documents={documents} />;
  const { failure } = answer;
  if (failure?.code === "BAD_USER_INPUT" || failure?.code === "NOT_FOUND")
    return (
      <EmptyState title="These two cannot be held against each other">
        <p>{failure.message}</p>
      </EmptyState>
    );
  if (failure && !answer.data) return <Failed answer={answer} what="the comparison" />;
  if (!answer.data) return <TimelineWaiting answer={answer} what="comparison" />;
  return (
    <Open
      route={route}
      question={question}
      comparison={answer.data}
      waiting={answer.fetching}
      notOpened={answer.notOpened}
    />
  );
}

interface UnaskedProps {
  caseId: string;
  question: CompareQuestion;
  documents: readonly CaseDocument[];
}

function Unasked({ caseId, question, documents }: UnaskedProps) {
  const missing =
    question.a === null && question.b === null ? null : question.a === null ? "first" : "second";
  const [first, second] = documents;
  const offered =
    question.sort === "documents" && !missing && first && second
      ? {
          to: toCompare(caseId, first.id, second.id),
          words: `Documents ${first.letter} and ${second.letter}`,
        }
      : null;
  return (
    <EmptyState
      title={missing ? `Choose the ${missing} one` : ASK_WORDS[question.sort]}
      acts={
        offered && (
          <Link className={buttonClass()} to={offered.to}>
            {offered.words}
          </Link>
        )
      }
    >
      <p>
        What both say, where one is firmer, where they part, what only one has, and whether both could be one
        voice.
      </p>
    </EmptyState>
  );
}

interface OpenProps {
  route: PageRoute;
  question: CompareQuestion;
  comparison: Comparison;
  waiting: boolean;
  notOpened: ComparisonAnswer["notOpened"];
}

function Open({ route, question, comparison, waiting, notOpened }: OpenProps) {
  const narrow = useNarrow();
  const pairs = listedPairs(comparison);
  const selected = pairs.find((pair) => pairKey(pair) === question.pair);
  const lead = leadWords(comparison);
  usePairKeys(route, question, pairs);
  useEffect(() => {
    if (!waiting) announce(lead);
  }, [lead, waiting]);
  const words = selected ? pairWords(selected, comparison) : "";
  useEffect(() => {
    if (words !== "") announce(words);
  }, [words]);
  const told = (pair: ComparedPair) => (
    <SelectedPair caseId={route.case} comparison={comparison} pair={pair} />
  );
  const { a, b } = comparison;
  const empty = a.claims === 0 && b.claims === 0;
  return (
    <div className={css.body} aria-busy={waiting}>
      <div className={css.lists}>
        <p className={css.lead}>
          {lead} {narrow && comparison.voices.text}
        </p>
        {notOpened && <Failed answer={notOpened} what="the rest" safe="What is listed below stays." />}
        <SideHeads caseId={route.case} comparison={comparison} />
        {empty ? (
          <EmptyState title="Neither has a claim here">
            <p>{chosen(question.filter).length > 0 ? "The filter leaves none." : "Choose two others."}</p>
          </EmptyState>
        ) : (
          <Groups
            route={route}
            question={question}
            comparison={comparison}
            under={(pair) => narrow && <div className={css.under}>{told(pair)}</div>}
          />
        )}
      </div>
      <aside className={css.side} aria-label="Beside the comparison">
        <div className={beside.side}>
          {!narrow && selected && told(selected)}
          {!selected && pairs.length > 0 && (
            <p className="meta">Choose a row to see why its two claims are held against each other.</p>
          )}
          <Beside route={route} question={question} comparison={comparison} />
        </div>
      </aside>
    </div>
  );
}

/** J and K go from pair to pair, in all groups. */
function usePairKeys({ params }: PageRoute, { pair }: CompareQuestion, pairs: readonly ComparedPair[]): void {
  const at = pairs.findIndex((one) => pairKey(one) === pair);
  const go = (to: number) => {
    const next = pairs[Math.max(0, Math.min(pairs.length - 1, to))];
    if (next) setParams(withPair(params, pairKey(next)), { replace: true });
  };
  useKey("next-row", () => go(at + 1));
  useKey("previous-row", () => go(at < 0 ? 0 : at - 1));
}
