import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import type { End, InspectedClaim } from "../../state/inspect.ts";
import { countedFirst, lensWords } from "../../state/lens.ts";
import { toArgument, toPassage } from "../../state/ways.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { Alleged } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { CERTAINTY_WORDS, denies } from "../../ui/strokes.ts";
import { Station, Thread } from "../../ui/Thread.tsx";
import { ClaimActs } from "../curation/ClaimActs.tsx";
import { Link } from "../Link.tsx";
import { AddNote, NoteLine } from "../notes/Notes.tsx";
import { AgainstIt } from "./AgainstIt.tsx";
import { Clocks } from "./Clocks.tsx";
import { ExpandEnd } from "./ExpandEnd.tsx";
import css from "./Inspector.module.css";
import { Sentence } from "./Sentence.tsx";
import { Ties } from "./Ties.tsx";
import { UsedIn } from "./UsedIn.tsx";
import { WhoSaysSo } from "./WhoSaysSo.tsx";

interface ClaimProps {
  explore: Explore;
  claim: InspectedClaim;
}

const CLAIM_KINDS: Readonly<Record<string, string>> = {
  FACT: "Statement of fact",
  LAW: "Statement of law",
  CLASSIFICATION: "Classification",
  CALL: "Call",
};

/** The relation as a sentence of its two ends, or the claim in our words where it draws no edge. */
export function ClaimHead({ explore, claim }: ClaimProps) {
  const { relation, subject, object } = claim;
  const seen = { ...claim, ...claim.standing };
  const lens = lensWords(claim, explore.view.filter);
  return (
    <header className={css.title}>
      {relation && subject && object ? (
        <h2>
          <EndName end={subject} explore={explore} /> <em>{relation.phrase}</em>{" "}
          <EndName end={object} explore={explore} />
        </h2>
      ) : (
        <h2 className={css.plain}>{claim.text}</h2>
      )}
      <p className={css.facts}>
        <span>
          <Stroke claim={seen} selected width={30} /> {CERTAINTY_WORDS[seen.certainty]}
          {denies(seen.stance) && (seen.stance === "DENIES" ? ", denied" : ", doubted")}
        </span>
        <span>
          <b>{seen.originCount}</b> {seen.originCount === 1 ? "origin" : "origins"}
        </span>
        {claim.quantity && <b className={css.figure}>{claim.quantity.text}</b>}
        {!relation && <span>{CLAIM_KINDS[claim.kind]}</span>}
        {claim.alleged && <Alleged />}
      </p>
      {relation && <p className={css.ours}>{claim.text}</p>}
      {lens && <p className={css.lens}>{lens}</p>}
    </header>
  );
}

function EndName({ end, explore }: { end: End; explore: Explore }) {
  return (
    <button type="button" className={css.end} onClick={() => explore.select(end.id)}>
      <KindGlyph kind={end.kind} size={16} titled /> {end.name}
    </button>
  );
}

/** Sentence, voices, clocks, what stands against it, where it leads. */
export function ClaimThread({ explore, graph, claim }: ClaimProps & { graph: ViewGraph }) {
  const [first, ...others] = countedFirst(claim);
  const cautions = claim.notes.filter((note) => note.kind === "CAUTION");
  const remarks = claim.notes.filter((note) => note.kind !== "CAUTION");
  const contradicting = claim.links.filter((link) => link.kind === "CONTRADICTS");
  const qualifying = claim.links.filter((link) => link.kind === "QUALIFIES" && link.direction === "IN");
  const against = contradicting.length + qualifying.length;
  const leads = claim.links.filter((link) => !contradicting.includes(link) && !qualifying.includes(link));
  return (
    <Thread>
      {first && (
        <Station title="The sentence" first beside={<Place voice={first} />}>
          <Sentence caseId={explore.caseId} claim={claim.id} voice={first} />
        </Station>
      )}
      <Station
        title="Who says so"
        {...(claim.assertions.length > 1 ? { count: claim.assertions.length } : {})}
      >
        <WhoSaysSo claim={claim} select={explore.select} />
      </Station>
      {others.length > 0 && (
        <Station title="Other voices" count={others.length}>
          {others.map((voice) => (
            <Sentence key={voice.id} caseId={explore.caseId} claim={claim.id} voice={voice} short />
          ))}
        </Station>
      )}
      <Station title="Two clocks">
        <Clocks claim={claim} />
      </Station>
      <Station title="Against it" count={against + cautions.length}>
        <AgainstIt
          explore={explore}
          claim={claim}
          contradicting={contradicting}
          qualifying={qualifying}
          cautions={cautions}
        />
      </Station>
      {claim.leanedOnBy.length > 0 && (
        <Station title="Used in" count={claim.leanedOnBy.length} beside="accusations that lean on it">
          <UsedIn caseId={explore.caseId} claim={claim} />
        </Station>
      )}
      <Station title="Where it leads" count={leads.length}>
        <Ties links={leads} select={explore.select} none="No other claim leans on it." />
        {claim.note && <p className={css.note}>{claim.note}</p>}
        {[claim.subject, claim.object].map(
          (end) => end && <ExpandEnd key={end.id} end={end} explore={explore} graph={graph} />,
        )}
      </Station>
      <Station title="Notes" count={remarks.length}>
        {remarks.map((note) => (
          <NoteLine key={note.id} caseId={explore.caseId} note={note} />
        ))}
        <AddNote none={remarks.length === 0} caseId={explore.caseId} about={claim.id} />
      </Station>
    </Thread>
  );
}

function Place({ voice }: { voice: InspectedClaim["assertions"][number] }) {
  return (
    <span className={css.place}>
      {voice.passage.document.letter} {voice.passage.place}
    </span>
  );
}

export function ClaimFoot({ explore, graph, claim }: ClaimProps & { graph: ViewGraph }) {
  const [first] = countedFirst(claim);
  const ends = [claim.subject, claim.object].flatMap((end) => end ?? []);
  const absent = claim.relation && !graph.edges.some((edge) => edge.id === claim.id) ? ends : [];
  return (
    <>
      {first && (
        <Link to={toPassage(explore.caseId, first.passage.id, claim.id)} className={buttonClass()}>
          <Icon name="document" size={14} />
          Open in the document
        </Link>
      )}
      {claim.alleged && claim.leanedOnBy[0] && (
        <Link to={toArgument(explore.caseId, claim.leanedOnBy[0].id, claim.id)} className={buttonClass()}>
          <Icon name="argument" size={14} />
          Open its argument
        </Link>
      )}
      {absent.length > 0 && <AddEnds explore={explore} ends={absent} />}
      <ClaimActs caseId={explore.caseId} claim={claim} onGone={() => explore.select(null)} />
    </>
  );
}

function AddEnds({ explore, ends }: { explore: Explore; ends: readonly End[] }) {
  return (
    <button type="button" className={buttonClass()} onClick={() => explore.add(ends.map((end) => end.id))}>
      <Icon name="plus" size={14} />
      Draw it
    </button>
  );
}
