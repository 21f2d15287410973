import { type OpenClaim, useClaim } from "../../state/document.ts";
import { shortId } from "../../state/route.ts";
import { toClaim } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { buttonClass, IconButton } from "../../ui/Button.tsx";
import { Alleged } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Bone, Skeleton } from "../../ui/States.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { CERTAINTY_WORDS } from "../../ui/strokes.ts";
import { Failed } from "../frame/Failed.tsx";
import { Link } from "../Link.tsx";
import { AddNote, NoteLine } from "../notes/Notes.tsx";
import css from "./ClaimCard.module.css";
import { Ties } from "./Ties.tsx";
import { Voices } from "./Voices.tsx";

interface ClaimCardProps {
  caseId: string;
  /** The claim's full id. */
  sel: string;
  /** The assertion from which it was opened: its voice is told first. */
  here: string | null;
  onClose: () => void;
}

/** A claim as a thread: who says so, when, what stands against it, where it leads. */
export function ClaimCard({ caseId, sel, here, onClose }: ClaimCardProps) {
  const { claim, ...answer } = useClaim(caseId, shortId(sel));
  return (
    <section className={css.card} aria-label="The claim, and who says so">
      <header className={css.head}>
        <span className="cap">Claim</span> <span className={css.id}>{shortId(sel)}</span>
        <IconButton small icon="close" label="Close the claim" onPress={onClose} />
      </header>
      {claim && <Body caseId={caseId} claim={claim} here={here} />}
      {claim === null && <p className={css.note}>Nothing has the id {shortId(sel)} any more.</p>}
      {!claim && answer.failure && <Failed answer={answer} what="the claim" />}
      {claim === undefined && answer.slow && (
        <Skeleton label="Asking who says so" className={css.note ?? ""}>
          <Bone width="80%" />
        </Skeleton>
      )}
    </section>
  );
}

function Body({ caseId, claim, here }: { caseId: string; claim: OpenClaim; here: string | null }) {
  const { relation } = claim;
  return (
    <>
      <div className={css.body}>
        <Sentence claim={claim} />
        <Facts claim={claim} />
        <div className={css.thread}>
          <Voices caseId={caseId} voices={claim.assertions} here={here} />
          <Clocks claim={claim} />
          <Ties caseId={caseId} ties={claim.links} />
          <section className={css.station}>
            <h3>Beside it</h3>
            {claim.note && <p className={css.remark}>{claim.note}</p>}
            {claim.notes.map((note) => (
              <NoteLine key={note.id} caseId={caseId} note={note} />
            ))}
            <AddNote caseId={caseId} about={claim.id} />
          </section>
        </div>
      </div>
      <footer className={css.foot}>
        <Link
          className={buttonClass("plain", true)}
          to={toClaim(caseId, claim.id, relation ? [relation.from.id, relation.to.id] : [])}
        >
          <Icon name="network" size={14} />
          Show in the network
        </Link>
        {!relation && <span className="meta">It draws no edge of its own.</span>}
      </footer>
    </>
  );
}

/** The claim as its edge reads, or in its own words. */
export function Sentence({ claim }: { claim: Pick<OpenClaim, "relation" | "text"> }) {
  const { relation } = claim;
  if (!relation) return <h2 className={css.title}>{claim.text}</h2>;
  return (
    <>
      <h2 className={css.title}>
        <KindGlyph kind={relation.from.kind} titled /> {relation.from.name} <em>{relation.phrase}</em>{" "}
        <KindGlyph kind={relation.to.kind} titled /> {relation.to.name}
      </h2>
      <p className={css.text}>{claim.text}</p>
    </>
  );
}

const KINDS: Readonly<Record<OpenClaim["kind"], string>> = {
  FACT: "claim of fact",
  LAW: "claim of law",
  CLASSIFICATION: "legal classification",
  CALL: "call to act",
};

export function Facts({ claim }: { claim: OpenClaim }) {
  return (
    <p className={css.facts}>
      <span>
        <Stroke claim={claim} selected /> {CERTAINTY_WORDS[claim.certainty]}
      </span>
      <span>
        <b>{claim.originCount}</b> {claim.originCount === 1 ? "origin" : "origins"}
      </span>
      {claim.disputed && <span className={css.disputed}>disputed</span>}
      {claim.alleged && <Alleged />}
      <span>{KINDS[claim.kind]}</span>
      {claim.quantity && <b>{claim.quantity.text}</b>}
      {claim.implied.length > 0 && (
        <span className={css.disputed}>
          {claim.implied.join(" and ")} implied: the text names nobody there
        </span>
      )}
    </p>
  );
}

const BASIS = {
  PRINTED: "as printed",
  RESOLVED: "worked out from the text",
  RECORD: "from the public record",
} as const;

/** When it was so, and when it was said: two clocks, never one. */
export function Clocks({ claim }: { claim: Pick<OpenClaim, "validTime" | "validBasis" | "assertions"> }) {
  const said = [
    ...new Set(claim.assertions.map((voice) => whenWords(voice.saidAt, { since: "after", until: "before" }))),
  ];
  return (
    <section className={css.station}>
      <h3>Two clocks</h3>
      <dl className={css.clocks}>
        <dt>when it was so</dt>
        <dd>
          {whenWords(claim.validTime)}
          {claim.validTime && claim.validBasis && <span className="meta"> {BASIS[claim.validBasis]}</span>}
        </dd>
        <dt>when it was said</dt>
        <dd>{said.join("; ")}</dd>
      </dl>
    </section>
  );
}
