import type { ListedEntity } from "../../state/lists.ts";
import { toEntity } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useKind } from "../../ui/kinds.ts";
import { Link } from "../Link.tsx";
import css from "./Lists.module.css";

/** An entity with its sign; it opens its network. */
export function EntityRow({ caseId, entity }: { caseId: string; entity: ListedEntity }) {
  const { label } = useKind(entity.kind);
  return (
    <li className={css.row}>
      <KindGlyph kind={entity.kind} size={18} />
      <div className={css.main}>
        <Link data-row className={css.name} to={toEntity(caseId, entity.id)}>
          {entity.name}
        </Link>
        <p className="meta">
          {label}
          {entity.when && `, ${whenWords(entity.when)}`}
          {entity.description && `. ${entity.description}`}
        </p>
      </div>
      <p className={css.degree}>
        <b>{entity.degree}</b> {entity.degree === 1 ? "relation" : "relations"}
      </p>
    </li>
  );
}
