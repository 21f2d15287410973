import type { OpenArguments } from "../../state/argument/arguments.ts";
import type { Labelled } from "../../state/argument/model.ts";
import { toPassage } from "../../state/ways.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { STANCE_WORDS, strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./WhyPanel.module.css";

/** What states it, word for word as the document or its digest has it; or the rule that it is read from. */
export function Sentences({ open, statement }: { open: OpenArguments; statement: Labelled }) {
  const { claim, assertion } = statement;
  if (assertion) {
    return (
      <Quote
        caseId={open.caseId}
        claim={assertion.claim.id}
        passage={assertion.passage}
        quote={assertion.quote}
        who={null}
      />
    );
  }
  if (!claim || (claim.assertions.length === 0 && claim.rests.length === 0))
    return <p className={css.none}>No passage states it: only the map says it.</p>;
  return (
    <>
      {claim.assertions.length > 0 && (
        <p className="meta">
          <Stroke claim={claim} width={26} /> {strokeWords(claim)}
        </p>
      )}
      {claim.assertions.map((voice) => (
        <Quote
          key={voice.id}
          caseId={open.caseId}
          claim={claim.id}
          passage={voice.passage}
          quote={voice.quote}
          who={`${voice.origin.name} ${STANCE_WORDS[voice.stance]}`}
        />
      ))}
      {claim.rests.map((rule) => (
        <p key={rule.id} className={css.rule}>
          <b>{rule.name}</b> {rule.paraphrase}{" "}
          {rule.url && (
            <a className="link" href={rule.url} rel="noreferrer" target="_blank">
              Official text
            </a>
          )}
        </p>
      ))}
    </>
  );
}

type Passage = NonNullable<Labelled["assertion"]>["passage"];

interface QuoteProps {
  caseId: string;
  claim: string;
  passage: Passage;
  quote: string;
  who: string | null;
}

function Quote({ caseId, claim, passage, quote, who }: QuoteProps) {
  return (
    <figure className={css.quote}>
      <blockquote>{quote}</blockquote>
      <figcaption className="meta">
        {who && `${who}, `}
        {passage.document.wording === "DIGEST" && "in our words, "}
        <Link to={toPassage(caseId, passage.id, claim)} className="link">
          {passage.document.letter} {passage.place}
        </Link>
      </figcaption>
    </figure>
  );
}

/** `B ¶9`, straight to the sentence that states something. */
export function SentenceLink({ open, id }: { open: OpenArguments; id: string }) {
  const statement = open.model.statements.get(id);
  const first = statement?.assertion ?? statement?.claim?.assertions[0];
  if (!statement || !first) return null;
  const { passage } = first;
  const claim = statement.assertion?.claim.id ?? statement.id;
  return (
    <Link
      to={toPassage(open.caseId, passage.id, claim)}
      className={css.to}
      aria-label={`The sentence, document ${passage.document.letter} ${passage.place}`}
    >
      <Tag>
        {passage.document.letter} {passage.place}
      </Tag>
    </Link>
  );
}
