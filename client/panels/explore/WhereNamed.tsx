import type { Explore } from "../../state/explore.ts";
import type { InspectedEntity } from "../../state/inspect.ts";
import { toPassage } from "../../state/ways.ts";
import { Tag } from "../../ui/Chip.tsx";
import { cx } from "../../ui/cx.ts";
import { Link } from "../Link.tsx";
import css from "./Inspector.module.css";

/** One cell for each passage of each document; a full one names it, and opens there. */
export function WhereNamed({ explore, entity }: { explore: Explore; entity: InspectedEntity }) {
  const documents = explore.ground.data?.case?.documents ?? [];
  const counts = new Map<string, number>();
  for (const { passage } of entity.mentions.nodes) counts.set(passage.id, (counts.get(passage.id) ?? 0) + 1);
  return (
    <div className={css.cells}>
      {documents.map((document) => {
        const total = document.passages.nodes.reduce(
          (sum, passage) => sum + (counts.get(passage.id) ?? 0),
          0,
        );
        return (
          <div key={document.id} className={css.cellRow}>
            <Tag>{document.letter}</Tag>
            <ol aria-label={`Document ${document.letter}: named ${total} times`}>
              {document.passages.nodes.map((passage) => {
                const count = counts.get(passage.id) ?? 0;
                return (
                  <li key={passage.id}>
                    {count > 0 ? (
                      <Link
                        to={toPassage(explore.caseId, passage.id)}
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
      })}
    </div>
  );
}
