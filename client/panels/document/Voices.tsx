import type { Voice } from "../../state/document.ts";
import { toEntity, toPassage } from "../../state/ways.ts";
import { Tag } from "../../ui/Chip.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { CERTAINTY_WORDS, STANCE_WORDS } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./ClaimCard.module.css";

/** Who says so: each voice as a chain from the publisher inwards, the one at hand first. */
export function Voices({
  caseId,
  voices,
  here,
}: {
  caseId: string;
  voices: readonly Voice[];
  here: string | null;
}) {
  const ordered = [...voices].sort((a, b) => Number(b.id === here) - Number(a.id === here));
  return (
    <section className={css.station}>
      <h3>
        Who says so{" "}
        <span className="meta">{voices.length === 1 ? "one passage" : `${voices.length} passages`}</span>
      </h3>
      <ul className={css.voices}>
        {ordered.map((voice) => (
          <li key={voice.id}>
            <Chain caseId={caseId} voice={voice} />
            {voice.id !== here && <Quote voice={voice} />}
            <p className={css.how}>
              {STANCE_WORDS[voice.stance]}, {CERTAINTY_WORDS[voice.certainty]}
              {voice.hedge && <>, hedged by “{voice.hedge}”</>}
              {voice.secondReading && ", the text’s other reading"}
              {voice.unsourced && <span className={css.disputed}> and names no source</span>}
            </p>
            <Link
              to={toPassage(caseId, voice.passage.id, claimOf(caseId, voice))}
              aria-label={`In document ${voice.passage.document.letter}, ${voice.passage.place}`}
            >
              <Tag>
                {voice.passage.document.letter} {voice.passage.place}
              </Tag>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** An assertion's id holds its claim's slug: `case/ast:b-c27/1`. */
function claimOf(caseId: string, voice: Voice): string {
  return voice.id.replace(`${caseId}/ast:`, `${caseId}/clm:`).replace(/\/[^/]*$/, "");
}

function Chain({ caseId, voice }: { caseId: string; voice: Voice }) {
  const own = voice.speakers.some((speaker) => speaker.id === voice.origin.id);
  const chain = own ? voice.speakers : [...voice.speakers, voice.origin];
  return (
    <p className={css.chain}>
      {chain.map((speaker, i) => (
        <span key={speaker.id}>
          {i > 0 && <span className={css.arrow}> › </span>}
          <KindGlyph kind={speaker.kind} size={13} />{" "}
          <Link className="link" to={toEntity(caseId, speaker.id)}>
            {speaker.name}
          </Link>
          {speaker.id === voice.origin.id && <span className={css.origin}>origin</span>}
        </span>
      ))}
    </p>
  );
}

function Quote({ voice }: { voice: Voice }) {
  const digest = voice.passage.document.wording === "DIGEST";
  return (
    <blockquote className={css.quote}>
      {digest ? voice.quote : `“${voice.quote}”`} {digest && <span className={css.ours}>in our words</span>}
    </blockquote>
  );
}
