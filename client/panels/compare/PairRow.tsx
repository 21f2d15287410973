import { useEffect, useRef } from "react";
import type { ComparedPair, Comparison, SaidHere } from "../../state/compare.ts";
import { tieWords } from "../../state/comparewords.ts";
import { toClaim, toPassage } from "../../state/ways.ts";
import { Alleged, Tag } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Stroke } from "../../ui/Stroke.tsx";
import { type Drawn, strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./Pairs.module.css";
import { TieMark } from "./Tie.tsx";

interface PairRowProps {
  caseId: string;
  comparison: Comparison;
  pair: ComparedPair;
  selected: boolean;
  /** The row above has the same claim on the left. */
  repeated: boolean;
  onSelect: () => void;
}

/** A claim of each side and the tie between them, which opens why they are held against each other. */
export function PairRow({ caseId, comparison, pair, selected, repeated, onSelect }: PairRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const one = pair.a.claim.id === pair.b.claim.id;
  const words = tieWords(pair, comparison);
  return (
    <div ref={row} className={cx(css.row, selected && css.selected)} data-tie={pair.tie}>
      <Said caseId={caseId} said={pair.a} selected={selected} repeated={repeated && !selected} />
      <button
        type="button"
        className={css.tie}
        aria-pressed={selected}
        aria-label={`${words}: ${pair.a.claim.text}${one ? "" : ` / ${pair.b.claim.text}`} Why they are held together`}
        onClick={onSelect}
      >
        <TieMark tie={pair.tie} selected={selected} />
        <span>{words}</span>
      </button>
      <Said caseId={caseId} said={pair.b} selected={selected} same={one} />
    </div>
  );
}

/** A claim as a side has it, for its stroke. */
export function drawnHere({ claim, certainty, stance, origins }: SaidHere): Drawn {
  return { ...claim, certainty, stance, originCount: origins.length };
}

interface SaidProps {
  caseId: string;
  said: SaidHere;
  selected: boolean;
  /** It is the claim of the other side, too: its words stand there. */
  same?: boolean;
  repeated?: boolean;
}

function Said({ caseId, said, selected, same = false, repeated = false }: SaidProps) {
  const { claim, assertions } = said;
  const drawn = drawnHere(said);
  const { relation } = claim;
  return (
    <div className={cx(css.said, repeated && css.repeated)}>
      <span title={strokeWords(drawn)}>
        <Stroke claim={drawn} selected={selected} />
        <span className="sr">{strokeWords(drawn)}</span>
      </span>
      <p>
        {same ? (
          <span className="meta">the same, {strokeWords(drawn)}</span>
        ) : (
          <Link to={toClaim(caseId, claim.id, relation ? [relation.from.id, relation.to.id] : [])}>
            {claim.text}
          </Link>
        )}{" "}
        {claim.alleged && !same && <Alleged />}
      </p>
      <Places caseId={caseId} claim={claim.id} assertions={assertions} />
    </div>
  );
}

interface PlacesProps {
  caseId: string;
  claim: string;
  assertions: readonly {
    readonly id: string;
    readonly passage: {
      readonly id: string;
      readonly place: string;
      readonly document: { readonly letter: string };
    };
  }[];
}

const MOST_PLACES = 2;

/** The passages that state a claim here, each a way to its paragraph. */
export function Places({ caseId, claim, assertions }: PlacesProps) {
  const passages = [...new Map(assertions.map(({ passage }) => [passage.id, passage])).values()];
  const rest = passages.length - MOST_PLACES;
  return (
    <span className={css.places}>
      {passages.slice(0, MOST_PLACES).map(({ id, place, document }) => (
        <Link
          key={id}
          to={toPassage(caseId, id, claim)}
          aria-label={`Read it in document ${document.letter}, ${place}`}
        >
          <Tag>
            {document.letter} {place}
          </Tag>
        </Link>
      ))}
      {rest > 0 && <span className="meta">+{rest}</span>}
    </span>
  );
}
