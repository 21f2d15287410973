import type { Explore } from "../../state/explore.ts";
import type { InspectedEntity } from "../../state/inspect.ts";
import { plural } from "../../state/viewwords.ts";
import { toPassage } from "../../state/ways.ts";
import { Tag } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Link } from "../Link.tsx";
import css from "./Inspector.module.css";

/** So many documents stand open; who is named in eighty is not read eighty rows down. */
const SHOWN = 6;

/** One cell for each passage of each document that names it; a full one names it, and opens there. */
export function WhereNamed({ explore, entity }: { explore: Explore; entity: InspectedEntity }) {
  const counts = new Map<string, number>();
  for (const { passage } of entity.mentions.nodes) counts.set(passage.id, (counts.get(passage.id) ?? 0) + 1);
  const rows = (explore.ground.data?.case?.documents ?? [])
    .map((document) => ({ document, total: totalOf(document, counts) }))
    .filter(({ total }) => total > 0);
  const rest = rows.slice(SHOWN);
  const times = rest.reduce((sum, { total }) => sum + total, 0);
  const row = (one: Row) => (
    <DocumentRow key={one.document.id} {...one} counts={counts} caseId={explore.caseId} />
  );
  return (
    <div className={css.cells}>
      {rows.slice(0, SHOWN).map(row)}
      {rest.length > 0 && (
        <details>
          <summary className={css.more}>
            {plural(rest.length, "more document", "more documents")}, {plural(times, "time", "times")}
          </summary>
          {rest.map(row)}
        </details>
      )}
    </div>
  );
}

type CaseDocument = NonNullable<NonNullable<Explore["ground"]["data"]>["case"]>["documents"][number];

interface Row {
  readonly document: CaseDocument;
  readonly total: number;
}

function totalOf(document: CaseDocument, counts: ReadonlyMap<string, number>): number {
  return document.passages.nodes.reduce((sum, passage) => sum + (counts.get(passage.id) ?? 0), 0);
}

function DocumentRow({
  document,
  total,
  counts,
  caseId,
}: Row & { counts: ReadonlyMap<string, number>; caseId: string }) {
  return (
    <div className={css.cellRow}>
      <Tag>{document.letter}</Tag>
      <ol aria-label={`Document ${document.letter}: named ${total} times`}>
        {document.passages.nodes.map((passage) => {
          const count = counts.get(passage.id) ?? 0;
          return (
            <li key={passage.id}>
              {count > 0 ? (
                <Link
                  to={toPassage(caseId, passage.id)}
                  className={cx(css.cell, css.full)}
                  title={`${passage.place}: ${count}`}
                >
                  <span className="sr">
                    {passage.place}, {count} times
                  </span>
                </Link>
              ) : (
                <span className={css.cell} />
              )}
            </li>
          );
        })}
      </ol>
      <span className={css.count}>{total}</span>
    </div>
  );
}
