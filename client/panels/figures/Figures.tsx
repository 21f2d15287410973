import { useEffect } from "react";
import { announce } from "../../state/announce.ts";
import { useCase } from "../../state/cases.ts";
import {
  type CaseFigures,
  figuresInExplore,
  figuresView,
  showMeasure,
  useFigures,
} from "../../state/figures.ts";
import type { PageRoute } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Chip, Chips } from "../../ui/Chip.tsx";
import { Choice } from "../../ui/Choice.tsx";
import { EmptyState } from "../../ui/States.tsx";
import { Failed } from "../frame/Failed.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { UnknownCase } from "../frame/UnknownCase.tsx";
import { Link } from "../Link.tsx";
import { TimelineWaiting } from "../timeline/TimelineWaiting.tsx";
import css from "./Figures.module.css";
import { MeasureTable } from "./MeasureTable.tsx";
import { Sources } from "./Sources.tsx";

/** `/c/:case/figures?measure=…`: which figures exist, who says each, and which could be one and the same source. */
export function Figures({ route }: { route: PageRoute }) {
  const opened = useCase(route.case);
  const { measure } = figuresView(route);
  const answer = useFigures(route.case, measure);
  useTitle(measure ? `Figures: ${measure}` : "Figures", opened.data?.case?.title);
  if (opened.data?.case === null) return <UnknownCase caseId={route.case} />;
  if (answer.failure && !answer.data) return <Failed level={1} answer={answer} what="the figures" />;
  if (!answer.data) return <TimelineWaiting answer={answer} what="figures" />;
  return <Open route={route} figures={answer.data.figures} />;
}

function Open({ route, figures }: { route: PageRoute; figures: CaseFigures }) {
  const { source } = figuresView(route);
  const { told, sources } = figures;
  const lit = source === null ? undefined : sources[source - 1];
  const network = figuresInExplore(route.case, told);
  const words = leadWords(figures);
  useEffect(() => announce(words), [words]);
  useEffect(() => {
    if (lit) announce(lit.text);
  }, [lit]);
  return (
    <div className={css.screen}>
      <header className={css.head}>
        <h1 tabIndex={-1}>Figures</h1>
        <Measures figures={figures} asked={figuresView(route).measure} />
        <p className="meta">{words}</p>
        {network && (
          <Link className={buttonClass("plain", true)} to={network}>
            Draw them
          </Link>
        )}
        <ShowGraphql parts={["figures"]} />
      </header>
      <Disputed figures={figures} />
      {told.length === 0 ? (
        <Nothing figures={figures} />
      ) : (
        <div className={css.body}>
          <div className={css.tables}>
            {told.map((measure) => (
              <MeasureTable
                key={`${measure.measure}|${measure.unit}`}
                caseId={route.case}
                measure={measure}
                sources={sources}
                lit={lit ?? null}
              />
            ))}
            <p className={css.rest}>
              A bar shows what a figure allows: “about” a tenth either way, “more than” and “at least” are
              open.
              {figures.unmeasured > 0 &&
                ` ${figures.unmeasured} more ${figures.unmeasured === 1 ? "claim" : "claims"} of this case have a figure and say no measure: they are compared with nothing.`}
            </p>
          </div>
          <Sources route={route} told={told} sources={sources} lit={lit ?? null} />
        </div>
      )}
    </div>
  );
}

function Measures({ figures, asked }: { figures: CaseFigures; asked: string | null }) {
  const shown = asked ?? figures.told[0]?.measure;
  const names = [...new Set(figures.measures.map(({ measure }) => measure))];
  if (names.length === 0) return null;
  return (
    <Choice
      label="Measure"
      value={shown ?? ""}
      options={names.map((name) => ({ value: name, words: optionWords(figures, name) }))}
      onChange={showMeasure}
    />
  );
}

/** The measures on which figures disagree, at one press. */
function Disputed({ figures: { measures, told } }: { figures: CaseFigures }) {
  const apart = measures.filter(({ disagree }) => disagree > 0);
  if (apart.length === 0) return null;
  return (
    <div className={css.disputed}>
      <span className="meta">Figures disagree on</span>
      <Chips label="Measures on which figures disagree">
        {apart.map(({ measure, unit, disagree }) => (
          <Chip
            key={`${measure}|${unit}`}
            on={told[0]?.measure === measure}
            onChange={() => showMeasure(measure)}
            count={disagree}
          >
            {measure}
          </Chip>
        ))}
      </Chips>
    </div>
  );
}

/** `deaths of the deployed (3, 3 disagree)`. */
function optionWords({ measures }: CaseFigures, name: string): string {
  const these = measures.filter(({ measure }) => measure === name);
  const sum = (of: "count" | "disagree") => these.reduce((total, one) => total + one[of], 0);
  const apart = sum("disagree");
  return `${name} (${sum("count")}${apart === 0 ? "" : `, ${apart} disagree`})`;
}

/** `8 figures from 4 voices, on 3 measures; 5 groups could each be one source.` */
function leadWords({ told, sources }: CaseFigures): string {
  const count = told.reduce((total, measure) => total + measure.count, 0);
  const voices = new Set(told.flatMap(({ origins }) => origins.map(({ id }) => id))).size;
  const measures = told.length === 1 ? "1 measure" : `${told.length} measures`;
  const groups =
    sources.length === 0
      ? "none seems to repeat another"
      : `${sources.length} ${sources.length === 1 ? "group" : "groups"} could be one source`;
  return `${count} ${count === 1 ? "figure" : "figures"} from ${voices} ${voices === 1 ? "voice" : "voices"} on ${measures}; ${groups}.`;
}

function Nothing({ figures }: { figures: CaseFigures }) {
  return figures.measures.length === 0 ? (
    <EmptyState title="No claim of this case measures anything">
      <p>A claim with a quantity and a measure appears here beside others that measure the same.</p>
    </EmptyState>
  ) : (
    <EmptyState title="No figure has this measure">
      <p>Choose one of the {figures.measures.length} measures of this case above.</p>
    </EmptyState>
  );
}
