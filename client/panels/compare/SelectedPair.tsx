import {
  type ComparedPair,
  type ComparedSide,
  type Comparison,
  type SaidHere,
  useLeaning,
} from "../../state/compare.ts";
import { sideName, tieWords } from "../../state/comparewords.ts";
import { toArgument } from "../../state/ways.ts";
import { strokeWords } from "../../ui/strokes.ts";
import { Station, Thread } from "../../ui/Thread.tsx";
import { Link } from "../Link.tsx";
import css from "./Beside.module.css";
import { drawnHere, Places } from "./PairRow.tsx";

interface SelectedPairProps {
  caseId: string;
  comparison: Comparison;
  pair: ComparedPair;
}

const MOST_LEANING = 4;

/** One pair as a thread: what either side says, why they are held together, and what hangs on it. */
export function SelectedPair({ caseId, comparison, pair }: SelectedPairProps) {
  const leaning = useLeaning(pair);
  const shared = pair.sharedOrigins.map(({ name }) => name).join(", ");
  const rest = (leaning?.length ?? 0) - MOST_LEANING;
  return (
    <section className={css.pair} aria-label="Selected pair">
      <p className="cap">Selected pair: {tieWords(pair, comparison)}</p>
      <Thread>
        <OneSide caseId={caseId} side={comparison.a} said={pair.a} first />
        <OneSide caseId={caseId} side={comparison.b} said={pair.b} />
        <Station title="Why they are held together" count={pair.reasons.length}>
          {pair.reasons.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </Station>
        <Station title="Whose voices">
          <p>
            {shared === ""
              ? "No origin stands behind both."
              : `${shared} ${pair.sharedOrigins.length === 1 ? "stands" : "stand"} behind both: it counts once.`}
          </p>
        </Station>
        <Station title="What hangs on it">
          {leaning?.length === 0 && <p>No accusation leans on either.</p>}
          {leaning?.slice(0, MOST_LEANING).map(({ id, title }) => (
            <p key={id}>
              <Link className="link" to={toArgument(caseId, id)}>
                {title}
              </Link>{" "}
              <span className="meta">alleged</span>
            </p>
          ))}
          {rest > 0 && <p className="meta">{rest} more in Arguments.</p>}
        </Station>
      </Thread>
    </section>
  );
}

interface OneSideProps {
  caseId: string;
  side: ComparedSide;
  said: SaidHere;
  first?: boolean;
}

function OneSide({ caseId, side, said, first = false }: OneSideProps) {
  const { claim, origins, assertions } = said;
  const title = side.document
    ? `Document ${sideName(side)}`
    : side.day
      ? `By ${sideName(side)}`
      : sideName(side);
  const quote = assertions[0]?.quote;
  return (
    <Station
      title={title}
      beside={
        <span className={css.places}>
          <Places caseId={caseId} claim={claim.id} assertions={assertions} />
        </span>
      }
      first={first}
    >
      <p>{claim.text}</p>
      {quote && <blockquote className={css.quote}>{quote}</blockquote>}
      <p className="meta">
        {strokeWords(drawnHere(said))}
        {origins.length > 0 && `: ${origins.map(({ name }) => name).join(", ")}`}
      </p>
    </Station>
  );
}
