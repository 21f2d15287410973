import type { CasePlaces, PlaceClaim } from "../../state/places.ts";
import { toEntity, toPassage } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { Link } from "../Link.tsx";
import css from "./Places.module.css";

interface PlaceClaimsProps {
  caseId: string;
  entity: string | null;
  name: string | null;
  claims: { readonly totalCount: number; readonly nodes: readonly PlaceClaim[] } | null;
  places: CasePlaces;
  onSelect: (id: string) => void;
}

/** The claims of the selected place; with none selected, the places by what is said of them. */
export function PlaceClaims({ caseId, entity, name, claims, places, onSelect }: PlaceClaimsProps) {
  if (entity === null || name === null) return <PlaceList places={places} onSelect={onSelect} />;
  const left = claims ? claims.totalCount - claims.nodes.length : 0;
  return (
    <section className={css.panel} aria-labelledby="place">
      <h2 id="place">{name}</h2>
      <p className="meta">
        {claims?.totalCount ?? ""} {claims?.totalCount === 1 ? "claim" : "claims"} under this filter
        {left > 0 && `; ${left} of them not listed here`}
      </p>
      <Link className={buttonClass("plain", true)} to={toEntity(caseId, entity)}>
        Show in the network
      </Link>
      <ul className={css.claims}>
        {claims?.nodes.map((claim) => (
          <li key={claim.id}>
            <Stroke claim={claim} />
            <p>
              <ClaimWords caseId={caseId} claim={claim} />
              {claim.validTime && <span className="meta"> so {whenWords(claim.validTime)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ClaimWords({ caseId, claim }: { caseId: string; claim: PlaceClaim }) {
  const [first] = claim.assertions;
  if (!first) return claim.text;
  return <Link to={toPassage(caseId, first.passage.id, claim.id)}>{claim.text}</Link>;
}

function PlaceList({ places, onSelect }: Pick<PlaceClaimsProps, "places" | "onSelect">) {
  const left = places.placedCount - places.placed.length;
  return (
    <section className={css.panel} aria-labelledby="placed">
      <h2 id="placed">With a place</h2>
      <p className="meta">Choose one to see what is said of it.</p>
      <ul className={css.entities}>
        {places.placed.map(({ entity, claims }) => (
          <li key={entity.id}>
            <button type="button" onClick={() => onSelect(entity.id)}>
              <KindGlyph kind={entity.kind} size={14} />
              <span>{entity.name}</span>
              <b>{claims}</b>
            </button>
          </li>
        ))}
      </ul>
      {left > 0 && <p className="meta">{left} more have a place and are not drawn.</p>}
    </section>
  );
}
