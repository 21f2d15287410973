import type { ListedClaim } from "../../state/lists.ts";
import { toClaim, toPassage } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./Lists.module.css";

/** A claim with its stroke; it opens its sentence, the sign at the end its network. */
export function ClaimRow({ caseId, claim }: { caseId: string; claim: ListedClaim }) {
  const { relation } = claim;
  const passages = [...new Map(claim.assertions.map((a) => [a.passage.id, a.passage])).values()];
  const [first] = passages;
  return (
    <li className={css.row}>
      <Stroke claim={claim} width={30} />
      <div className={css.main}>
        {first ? (
          <Link data-row className={css.name} to={toPassage(caseId, first.id, claim.id)}>
            {claim.text}
          </Link>
        ) : (
          <span className={css.name}>{claim.text}</span>
        )}
        <p className="meta">
          {strokeWords(claim)}
          {claim.validTime && `; so ${whenWords(claim.validTime)}`}
          {relation && (
            <span className={css.edge}>
              <KindGlyph kind={relation.from.kind} size={12} /> {relation.from.name} <i>{relation.phrase}</i>{" "}
              <KindGlyph kind={relation.to.kind} size={12} /> {relation.to.name}
            </span>
          )}
        </p>
      </div>
      <p className={css.places}>
        {passages.map((passage) => (
          <Link
            key={passage.id}
            to={toPassage(caseId, passage.id, claim.id)}
            aria-label={`In document ${passage.document.letter}, ${passage.place}`}
          >
            <Tag>
              {passage.document.letter} {passage.place}
            </Tag>
          </Link>
        ))}
      </p>
      {relation ? (
        <Link
          className={css.network}
          to={toClaim(caseId, claim.id, [relation.from.id, relation.to.id])}
          aria-label="Show in the network"
          title="Show in the network"
        >
          <Icon name="network" />
        </Link>
      ) : (
        <span />
      )}
    </li>
  );
}
