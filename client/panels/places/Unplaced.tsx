import type { CasePlaces } from "../../state/places.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import css from "./Places.module.css";

interface UnplacedProps {
  places: CasePlaces;
  selected: string | null;
  onSelect: (id: string) => void;
}

/** What no map can show: counted by kind, and listed. */
export function Unplaced({ places, selected, onSelect }: UnplacedProps) {
  if (places.unplacedCount === 0) return null;
  const left = places.unplacedCount - places.unplaced.length;
  return (
    <section className={css.shelf} aria-labelledby="unplaced">
      <h2 id="unplaced">
        {places.unplacedCount} without a place <span>not left out</span>
      </h2>
      <p className="meta">{places.unplacedKinds.map(({ label, count }) => `${label} ${count}`).join(", ")}</p>
      <details>
        <summary>
          {left > 0 ? `The ${places.unplaced.length} of which most is said; ${left} more` : "All of them"}
        </summary>
        <ul className={css.entities}>
          {places.unplaced.map(({ entity, claims }) => (
            <li key={entity.id}>
              <button type="button" aria-pressed={entity.id === selected} onClick={() => onSelect(entity.id)}>
                <KindGlyph kind={entity.kind} size={14} />
                <span>{entity.name}</span>
                <b>{claims}</b>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
