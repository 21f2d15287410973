import type { ComparedSide, Comparison } from "../../state/compare.ts";
import { documentSlug } from "../../state/route.ts";
import { plural } from "../../state/viewwords.ts";
import { toEntity } from "../../state/ways.ts";
import { whenWords } from "../../state/when.ts";
import { Tag } from "../../ui/Chip.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Link } from "../Link.tsx";
import css from "./Compare.module.css";

/** Who stands on the left and who on the right. */
export function SideHeads({ caseId, comparison }: { caseId: string; comparison: Comparison }) {
  return (
    <div className={css.heads}>
      <SideHead caseId={caseId} side={comparison.a} />
      <SideHead caseId={caseId} side={comparison.b} />
    </div>
  );
}

function SideHead({ caseId, side }: { caseId: string; side: ComparedSide }) {
  const claims = <span className="meta">{plural(side.claims, "claim", "claims")}</span>;
  const { document, entity, day } = side;
  if (document)
    return (
      <p>
        <Tag>{document.letter}</Tag>{" "}
        <Link
          className={css.name}
          to={{
            screen: "document",
            case: caseId,
            sel: null,
            document: documentSlug(document.id),
            place: null,
          }}
        >
          {document.author ?? document.title}
        </Link>{" "}
        {document.author && <span className="meta">{document.title}; </span>}
        {claims}
      </p>
    );
  if (entity)
    return (
      <p>
        <KindGlyph kind={entity.kind} size={15} titled />{" "}
        <Link className={css.name} to={toEntity(caseId, entity.id)}>
          {entity.name}
        </Link>{" "}
        {claims}
      </p>
    );
  return (
    <p>
      <span className={css.name}>By the end of {whenWords(day)}</span> {claims}
    </p>
  );
}
