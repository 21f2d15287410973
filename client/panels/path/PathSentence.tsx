import { useEffect, useRef } from "react";
import type { PathClaim, PathStep } from "../../state/path.ts";
import { cautionsOf, sentenceAround, verbOf } from "../../state/pathwords.ts";
import { plural } from "../../state/viewwords.ts";
import { toEntity, toPassage } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { Alleged } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { CERTAINTY_WORDS, STANCE_WORDS } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./PathSentence.module.css";

interface SentenceProps {
  caseId: string;
  step: PathStep;
  /** Undefined until its passages have come. */
  claim: PathClaim | undefined;
  weakest: boolean;
  selected: boolean;
}

/** One relation of the path: who does what to whom, the sentence that says so, and who says it. */
export function PathSentence({ caseId, step, claim, weakest, selected }: SentenceProps) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const drawn = step.claim;
  const [first] = claim?.assertions ?? [];
  return (
    <li
      ref={item}
      className={cx(css.sentence, weakest && css.weakest, selected && css.selected)}
      {...(selected ? { "aria-current": true } : {})}
    >
      <span className={cx(css.knot, drawn.implied.length > 0 && css.open)}>{step.number}</span>
      <div className={css.body}>
        <h2>
          <span className={css.end}>
            <KindGlyph kind={step.from.kind} size={15} titled />{" "}
            <Link to={toEntity(caseId, step.from.id)}>{step.from.name}</Link>
          </span>{" "}
          <em>{verbOf(step)}</em>{" "}
          <span className={css.end}>
            <KindGlyph kind={step.to.kind} size={15} titled />{" "}
            <Link to={toEntity(caseId, step.to.id)}>{step.to.name}</Link>
          </span>
          {weakest && <strong className={css.tag}>weakest link</strong>}
        </h2>
        {first ? <Quoted assertion={first} /> : <p className={css.pending}>{drawn.text}</p>}
        <p className={css.facts}>
          <Stroke claim={drawn} width={30} />
          <span>{CERTAINTY_WORDS[drawn.certainty]}</span>
          <span>
            <b>{drawn.originCount}</b> {drawn.originCount === 1 ? "origin" : "origins"}
          </span>
          {drawn.alleged && <Alleged />}
          <Passages caseId={caseId} claim={claim} />
          <span>{voiceOf(claim)}</span>
          <span>{whenWords(step.validTime)}</span>
        </p>
        <Remarks step={step} claim={claim} />
      </div>
    </li>
  );
}

/** The sentence of the document, with the stretch that says it. */
function Quoted({ assertion: { passage, start, end } }: { assertion: PathClaim["assertions"][number] }) {
  const [before, stretch, after] = sentenceAround(passage.text, start, end);
  return (
    <blockquote>
      {before}
      <mark>{stretch}</mark>
      {after}
    </blockquote>
  );
}

const SHOWN = 3;

/** The passages that state it, each a way to its paragraph. */
function Passages({ caseId, claim }: { caseId: string; claim: PathClaim | undefined }) {
  const assertions = claim?.assertions ?? [];
  const rest = assertions.length - SHOWN;
  return (
    <>
      {assertions.slice(0, SHOWN).map(({ id, passage }) => (
        <Link
          key={id}
          className={css.place}
          to={toPassage(caseId, passage.id, claim?.id ?? null)}
          aria-label={`Open document ${passage.document.letter}, ${passage.place}`}
        >
          {passage.document.letter} {passage.place}
        </Link>
      ))}
      {rest > 0 && <span>and {plural(rest, "passage", "passages")} more</span>}
    </>
  );
}

/** @example "Kim Eun-ju asserts, no source named" */
function voiceOf(claim: PathClaim | undefined): string {
  const [first] = claim?.assertions ?? [];
  if (!first) return "";
  const said = `${first.origin.name} ${STANCE_WORDS[first.stance]}`;
  return first.unsourced ? `${said}, no source named` : said;
}

/** What must be known beside the sentence: read backwards, our reading, contradicted, tied otherwise too. */
function Remarks({ step, claim }: { step: PathStep; claim: PathClaim | undefined }) {
  const { implied, alleged } = step.claim;
  const against = claim?.links.filter((link) => link.kind === "CONTRADICTS") ?? [];
  const cautions = cautionsOf(step).filter(
    (caution) => !(caution === "alleged" && alleged) && !(caution === "disputed" && against.length > 0),
  );
  const remarks = [
    ...(implied.length > 0
      ? [`The text names no ${implied.join(" and no ")}: this end is our reading, marked as such.`]
      : []),
    ...cautions.filter((caution) => !caution.includes("our reading")).map(sentenceCase),
    ...(against[0]
      ? [`Contradicted by ${against.length}: ${against[0].claim.text.replace(/\.$/, "")}.`]
      : []),
    ...(step.forward ? [] : ["Walked backwards."]),
    ...(step.alternatives > 0
      ? [
          `${plural(step.alternatives, "other relation ties", "other relations tie")} the same two; this is the firmest.`,
        ]
      : []),
  ];
  if (remarks.length === 0) return null;
  return <p className={css.remarks}>{remarks.join(" ")}</p>;
}

function sentenceCase(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
