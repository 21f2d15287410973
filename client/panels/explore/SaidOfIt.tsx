import { useState } from "react";
import type { Explore } from "../../state/explore.ts";
import type { EntityClaim, InspectedEntity } from "../../state/inspect.ts";
import { Tag } from "../../ui/Chip.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { denies, strokeWords } from "../../ui/strokes.ts";
import css from "./Inspector.module.css";

interface Verb {
  phrase: string;
  claims: EntityClaim[];
}

/** Claims that draw an edge by their verb; the others under what they are. */
function byVerb(entity: InspectedEntity): Verb[] {
  const verbs = new Map<string, EntityClaim[]>();
  for (const claim of entity.claims.nodes) {
    const out = claim.subject?.id === entity.id;
    const phrase = claim.relation
      ? out
        ? claim.relation.phrase
        : claim.relation.inverse
      : "is also spoken of";
    verbs.set(phrase, [...(verbs.get(phrase) ?? []), claim]);
  }
  const list = [...verbs].map(([phrase, claims]) => ({ phrase, claims }));
  const last = (verb: Verb) => (verb.phrase === "is also spoken of" ? 1 : 0);
  return list.sort(
    (a, b) => last(a) - last(b) || b.claims.length - a.claims.length || (a.phrase < b.phrase ? -1 : 1),
  );
}

/** How many verbs stand open at first. */
const OPEN = 3;

export function SaidOfIt({ explore, entity }: { explore: Explore; entity: InspectedEntity }) {
  const verbs = byVerb(entity);
  const [all, setAll] = useState(false);
  const shown = all ? verbs : verbs.slice(0, OPEN);
  const rest = verbs.length - shown.length;
  const left = entity.claims.totalCount - entity.claims.nodes.length;
  return (
    <>
      {shown.map((verb, i) => (
        <details key={verb.phrase} className={css.verb} open={i < OPEN}>
          <summary>
            <Icon name="right" size={12} />
            <b>{verb.phrase}</b> <span className="meta">{verb.claims.length}</span>
          </summary>
          <ul>
            {verb.claims.map((claim) => (
              <SaidRow key={claim.id} claim={claim} entity={entity} explore={explore} />
            ))}
          </ul>
        </details>
      ))}
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {rest} more {rest === 1 ? "verb" : "verbs"}
        </button>
      )}
      {left > 0 && <p className="meta">{left} more claims are in the list of claims.</p>}
    </>
  );
}

function SaidRow({
  claim,
  entity,
  explore,
}: {
  claim: EntityClaim;
  entity: InspectedEntity;
  explore: Explore;
}) {
  const other = claim.subject?.id === entity.id ? claim.object : claim.subject;
  const [voice] = claim.assertions;
  return (
    <li>
      <button type="button" className={css.said1} onClick={() => explore.select(claim.id)}>
        <Stroke claim={claim} width={26} />
        <span>
          {claim.relation && other ? other.name : claim.text}
          {denies(claim.stance) && <i> {claim.stance === "DENIES" ? "denied" : "doubted"}</i>}
          {claim.disputed && !denies(claim.stance) && <i> disputed</i>}
          <span className="sr">, {strokeWords(claim)}</span>
        </span>
        {voice && (
          <Tag>
            {voice.passage.document.letter} {voice.passage.place}
          </Tag>
        )}
      </button>
    </li>
  );
}
