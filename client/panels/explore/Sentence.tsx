import type { Voice } from "../../state/inspect.ts";
import { toPassage } from "../../state/ways.ts";
import { Link } from "../Link.tsx";
import css from "./Inspector.module.css";

/** How much of the paragraph is shown before and after the stretch. */
const BEFORE = 90;
const AFTER = 190;

/** Cuts at a space, so that no word is halved. */
function tail(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(text.length - most);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}

function head(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}

/** The stretch in its paragraph, in the document's own face; the words say whose they are. */
export function Sentence({
  caseId,
  claim,
  voice,
  short = false,
}: {
  caseId: string;
  claim: string;
  voice: Voice;
  short?: boolean;
}) {
  const { text, document, place } = voice.passage;
  const before = text.slice(0, voice.start);
  const after = text.slice(voice.end);
  return (
    <>
      <blockquote className={css.quote}>
        {short ? (before ? "… " : "") : tail(before, BEFORE)}
        <mark>{text.slice(voice.start, voice.end)}</mark>
        {short ? (after ? " …" : "") : head(after, AFTER)}
      </blockquote>
      <p className="meta">
        {short && (
          <>
            {voice.origin.name}, {document.letter} {place}.{" "}
          </>
        )}
        {document.wording === "DIGEST" ? "Digest in our words." : "The original’s words."}{" "}
        <Link className="link" to={toPassage(caseId, voice.passage.id, claim)}>
          Open in the document
        </Link>
      </p>
    </>
  );
}
