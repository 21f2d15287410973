import type { InspectedClaim, Voice } from "../../state/inspect.ts";
import { cx } from "../../ui/cx.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { CERTAINTY_WORDS, STANCE_WORDS } from "../../ui/strokes.ts";
import css from "./Inspector.module.css";

type Select = (id: string) => void;

/** The chain of each voice from the publisher inwards. A link that is missing is drawn, and says what is missing. */
export function WhoSaysSo({ claim, select }: { claim: InspectedClaim; select: Select }) {
  const left = new Set(claim.standing?.assertions.map(({ id }) => id));
  return (
    <>
      {claim.assertions.map((voice) => (
        <Chain key={voice.id} voice={voice} counts={left.has(voice.id)} select={select} />
      ))}
      {claim.implied.length > 0 && (
        <p className={css.gap}>
          <b aria-hidden="true">?</b> The text names no {claim.implied.join(" and no ")}: this end is our
          reading.
        </p>
      )}
    </>
  );
}

/** @param counts whether the day of the view and the voices that are off leave it */
function Chain({ voice, counts, select }: { voice: Voice; counts: boolean; select: Select }) {
  const { document } = voice.passage;
  const inner = voice.speakers.filter((speaker) => speaker.id !== document.entity?.id);
  const author = document.authorEntity;
  const ownVoice = inner.length === 0;
  return (
    <ol className={cx(css.chain, !counts && css.uncounted)}>
      <li>
        {author ? <KindGlyph kind={author.kind} size={14} titled /> : <span className={css.noGlyph} />}
        <span>
          {author ? (
            <Name id={author.id} name={author.name} select={select} />
          ) : (
            <b>Document {document.letter}</b>
          )}{" "}
          {STANCE_WORDS[voice.stance]} it in document {document.letter}
          {ownVoice && !voice.unsourced && <span className={css.origin}>origin</span>}
        </span>
      </li>
      {inner
        .filter((speaker) => speaker.id !== author?.id)
        .map((speaker) => (
          <li key={speaker.id}>
            <KindGlyph kind={speaker.kind} size={14} titled />
            <span>
              on the word of <Name id={speaker.id} name={speaker.name} select={select} />
              {speaker.id === voice.origin.id && <span className={css.origin}>origin</span>}
            </span>
          </li>
        ))}
      {voice.unsourced && (
        <li className={css.gapItem}>
          <b aria-hidden="true">?</b>
          <span>and names no source</span>
        </li>
      )}
      <li className={css.firm}>
        <span className={css.noGlyph} />
        <span className="meta">
          {CERTAINTY_WORDS[voice.certainty]}
          {voice.hedge && `, hedged “${voice.hedge}”`}
          {voice.secondReading && ", the other reading of an ambiguous text"}
          {!counts && "; not counted in this view"}
        </span>
      </li>
    </ol>
  );
}

function Name({ id, name, select }: { id: string; name: string; select: Select }) {
  return (
    <button type="button" className={css.name} onClick={() => select(id)}>
      {name}
    </button>
  );
}
