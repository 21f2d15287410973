import { useState } from "react";
import { usePerhapsSame } from "../../state/curation/merging.ts";
import { useCurating } from "../../state/session.ts";
import { plural } from "../../state/viewwords.ts";
import { Button } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { later } from "../../ui/later.tsx";
import type { EntityActsProps } from "./EntityActs.tsx";
import css from "./PerhapsSame.module.css";

const { Later: MergeDialog } = later(() => import("./MergeDialog.tsx").then((m) => m.MergeDialog));

/** Entities that could be one with this one, by their names, each with the way to make them one; nothing where there are none. */
export function PerhapsSame({ caseId, entity, onSelect }: EntityActsProps) {
  const others = usePerhapsSame(entity.id);
  const { may } = useCurating(caseId);
  const [other, setOther] = useState<string | null>(null);
  if (others.length === 0) return null;
  const done = (into: string) => {
    setOther(null);
    onSelect(into);
  };
  return (
    <section className={css.perhaps} aria-labelledby="perhaps-same">
      <h3 id="perhaps-same">Perhaps the same</h3>
      <p className="meta">They share a name, or nearly. Whether they are one is for a person to say.</p>
      <ul>
        {others.map(({ id, name, kind, degree }) => (
          <li key={id}>
            <KindGlyph kind={kind} size={14} titled />
            <Button look="link" onPress={() => onSelect(id)}>
              {name}
            </Button>
            <span className="meta">{plural(degree, "relation", "relations")}</span>
            {may && (
              <Button small onPress={() => setOther(id)} aria-label={`Merge with ${name}…`}>
                Merge…
              </Button>
            )}
          </li>
        ))}
      </ul>
      {other !== null && (
        <MergeDialog
          caseId={caseId}
          entity={entity}
          other={other}
          onDone={done}
          onClose={() => setOther(null)}
        />
      )}
    </section>
  );
}
