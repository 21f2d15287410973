import {
  measureWords,
  type OneSource,
  pagesWords,
  type ToldFigure,
  type ToldMeasure,
} from "../../state/figures.ts";
import { toPassage } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { Tag } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { scaleFor, spanOf } from "../findings/scale.ts";
import { Link } from "../Link.tsx";
import css from "./Figures.module.css";

interface MeasureProps {
  caseId: string;
  measure: ToldMeasure;
  sources: readonly OneSource[];
  lit: OneSource | null;
}

/** The figures of a measure on one scale, lowest first, each with every chain of voices that tells it. */
export function MeasureTable({ caseId, measure, sources, lit }: MeasureProps) {
  const spans = measure.figures.flatMap(({ claim }) =>
    claim.quantity ? [spanOf(claim.id, claim.quantity)] : [],
  );
  const x = scaleFor(spans, 0, WIDTH);
  return (
    <section className={css.measure} aria-label={measure.measure}>
      <h2>
        {capitalised(measure.measure)} <span className="meta">{measureWords(measure)}</span>
      </h2>
      <ul>
        {measure.figures.map((figure) => (
          <Row
            key={figure.claim.id}
            caseId={caseId}
            figure={figure}
            x={x}
            lit={lit?.claims.some(({ id }) => id === figure.claim.id) ?? false}
            groups={sources.flatMap(({ claims }, i) =>
              claims.some(({ id }) => id === figure.claim.id) ? [i + 1] : [],
            )}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  caseId: string;
  figure: ToldFigure;
  x: (value: number) => number;
  lit: boolean;
  groups: readonly number[];
}

function Row({ caseId, figure, x, lit, groups }: RowProps) {
  const { claim, against } = figure;
  const pages = pagesWords(figure);
  return (
    <li className={cx(css.row, lit && css.lit)} data-claim={claim.id}>
      <div className={css.number}>
        <b>{claim.quantity?.text}</b>
        <Bar figure={figure} x={x} />
      </div>
      <div className={css.said}>
        <p className={css.voices}>
          <b>{claim.origins.map(({ name }) => name).join("; ")}</b>{" "}
          {pages && <span className="meta">{pages}</span>}
        </p>
        <ul className={css.chains}>
          {claim.assertions.map(({ id, speakers, saidAt, passage, unsourced }) => (
            <li key={id}>
              <Link
                to={toPassage(caseId, passage.id, claim.id)}
                aria-label={`Read it in document ${passage.document.letter}, ${passage.place}`}
              >
                <Tag>
                  {passage.document.letter} {passage.place}
                </Tag>
              </Link>{" "}
              <span>
                {speakers.map(({ name }) => name).join(" › ")}
                {unsourced && ", no source named"},{" "}
                {saidAt
                  ? `said ${whenWords(saidAt, { since: "after", until: "before" })}`
                  : "no date of saying"}
              </span>
            </li>
          ))}
        </ul>
        {claim.note && <p className={css.note}>{claim.note}</p>}
      </div>
      <div className={css.marks}>
        <p className="meta">
          <Stroke claim={claim} selected={lit} /> {strokeWords(claim)};{" "}
          {claim.validTime ? `so ${whenWords(claim.validTime)}` : "so: no time given"}
        </p>
        <p className="meta">
          {against.length > 0 && `Excludes ${against.map(excludedWords).join("; ")}. `}
          {groups.length > 0 && `In ${groups.length === 1 ? "group" : "groups"} ${groups.join(", ")}.`}
        </p>
      </div>
    </li>
  );
}

/** @example "about 350 deaths (North Korea)" */
function excludedWords({ quantity, text, origins }: ToldFigure["against"][number]): string {
  return `${quantity?.text ?? text} (${origins.map(({ name }) => name).join("; ")})`;
}

const WIDTH = 220;

function Bar({ figure: { claim, least, most }, x }: Pick<RowProps, "figure" | "x">) {
  if (!claim.quantity) return null;
  const { value, upTo } = claim.quantity;
  return (
    <svg className={css.bar} viewBox={`-6 0 ${WIDTH + 12} 16`} aria-hidden="true">
      <path className={css.base} d={`M0 8H${WIDTH}`} />
      <path
        className={css.line}
        d={`M${least === null ? 0 : x(least)} 8H${most === null ? WIDTH : x(most)}`}
      />
      <circle className={css.dot} cx={x(value)} cy={8} r={4} />
      {upTo !== null && <circle className={css.dot} cx={x(upTo)} cy={8} r={4} />}
      {most === null && <path className={css.line} d={`M${WIDTH - 5} 4l5 4-5 4`} />}
      {least === null && <path className={css.line} d="M5 4L0 8l5 4" />}
    </svg>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
