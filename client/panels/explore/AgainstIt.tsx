import type { Explore } from "../../state/explore.ts";
import type { InspectedClaim, Tie } from "../../state/inspect.ts";
import type { Note } from "../../state/keeping/notes.ts";
import { NoteLine } from "../notes/Notes.tsx";
import css from "./Inspector.module.css";
import { Ties } from "./Ties.tsx";

interface AgainstProps {
  explore: Explore;
  claim: InspectedClaim;
  contradicting: readonly Tie[];
  qualifying: readonly Tie[];
  cautions: readonly Note[];
}

/** What speaks against a claim: those that cannot both be so, set side by side; what narrows it; our cautions. */
export function AgainstIt({ explore, claim, contradicting, qualifying, cautions }: AgainstProps) {
  if (contradicting.length + qualifying.length + cautions.length === 0) {
    return <p className="meta">Nothing in this case speaks against it. That is no confirmation.</p>;
  }
  return (
    <>
      {contradicting.length > 0 && <SideBySide claim={claim} ties={contradicting} select={explore.select} />}
      {qualifying.length > 0 && <Ties links={qualifying} select={explore.select} none="" />}
      {cautions.map((note) => (
        <NoteLine key={note.id} caseId={explore.caseId} note={note} />
      ))}
    </>
  );
}

interface Voiced {
  readonly text: string;
  readonly quantity: { readonly text: string } | null;
  readonly assertions: readonly {
    readonly id: string;
    readonly quote: string;
    readonly origin: { readonly name: string };
    readonly passage: { readonly place: string; readonly document: { readonly letter: string } };
  }[];
}

interface SidesProps {
  claim: InspectedClaim;
  ties: readonly Tie[];
  select: (id: string) => void;
}

/** Voices that disagree, in two columns of equal weight: this one, and those that cannot be so if it is. */
function SideBySide({ claim, ties, select }: SidesProps) {
  return (
    <div className={css.sides}>
      <div>
        <p className={css.sideTitle}>This claim</p>
        <Voice said={claim} />
      </div>
      <div>
        <p className={css.sideTitle}>contradicted by</p>
        {ties.map((tie) => (
          <Voice key={tie.id} said={tie.claim} note={tie.note} onOpen={() => select(tie.claim.id)} />
        ))}
      </div>
    </div>
  );
}

function Voice({ said, note, onOpen }: { said: Voiced; note?: string | null; onOpen?: () => void }) {
  const [voice] = said.assertions;
  return (
    <section className={css.side}>
      <h4>{voice?.origin.name ?? "Nobody named"}</h4>
      {said.quantity && <p className={css.figure}>{said.quantity.text}</p>}
      <blockquote>{voice?.quote ?? said.text}</blockquote>
      {note && <p className="meta">{note}</p>}
      <p className={css.sideFoot}>
        {voice && `${voice.passage.document.letter} ${voice.passage.place}, in our words`}
        {onOpen && (
          <button type="button" className="link" onClick={onOpen}>
            Open
          </button>
        )}
      </p>
    </section>
  );
}
