import { useContext } from "react";
import type { AlikeThing } from "../../state/curation/acting.ts";
import { Button } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import css from "./AlikeThings.module.css";

interface AlikeProps {
  /** Things of the case that are called the same or nearly so. */
  alike: readonly AlikeThing[];
  distinct: boolean;
  onDistinct: (distinct: boolean) => void;
  /** One of them is meant; left out where there is no choice. */
  onTake?: (id: string) => void;
}

/** Two things under one name are mostly one: which is meant, or that this is another. */
export function AlikeThings({ alike, distinct, onDistinct, onTake }: AlikeProps) {
  const kinds = useContext(KindsContext);
  if (alike.length === 0) return null;
  return (
    <div className={css.alike} role="alert">
      <h3>The case has this name already, or nearly</h3>
      <ul>
        {alike.map(({ id, name, kind }) => (
          <li key={id}>
            <KindGlyph kind={kind} size={15} />
            <span>
              {name} <span className="meta">{kindLook(kinds, kind).label}</span>
            </span>
            {onTake && (
              <Button small onPress={() => onTake(id)}>
                Take {name}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" checked={distinct} onChange={(event) => onDistinct(event.target.checked)} />
        {alike.length === 1 ? "It is another one than this" : "It is another one than these"}
      </label>
      <p className="meta">Nothing was written yet.</p>
    </div>
  );
}
