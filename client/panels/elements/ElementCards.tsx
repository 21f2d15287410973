import { inColumn, type MatrixRow, searchWords, stated } from "../../state/matrix.ts";
import { shortId } from "../../state/route.ts";
import { seek } from "../../state/sought.ts";
import { Button } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Label } from "../../ui/Label.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import { Link } from "../Link.tsx";
import css from "./ElementCards.module.css";
import type { MatrixProps } from "./MatrixGrid.tsx";
import { AgainstWords, OP_WORDS, Strokes } from "./MatrixLine.tsx";

/** Narrow: each element a card; only the columns that hold something, what speaks against it, what is missing. */
export function ElementCards(props: MatrixProps) {
  return (
    <div className={css.cards}>
      {props.matrix.rows.map((row) =>
        row.op ? (
          <h2 key={`${row.provision.id} ${row.depth} ${row.text}`} className={css.group}>
            {row.text.replace(/\.$/, "")} <span className={css.op}>{OP_WORDS[row.op]}</span>{" "}
            <span className="meta">{row.provision.name}</span>
          </h2>
        ) : (
          <Card key={`${row.element?.id} ${row.depth} ${row.text}`} {...props} row={row} />
        ),
      )}
    </div>
  );
}

function Card({ route, columns, onOpen, row }: MatrixProps & { row: MatrixRow }) {
  const against = stated(row.exculpatory);
  const title = row.text.replace(/\.$/, "");
  return (
    <article className={cx(css.card, row.gap && css.gap)} aria-label={title}>
      <header>
        <h3>{title}</h3>
        {row.gap ? <Label label="GAP">no evidence</Label> : <Label label={row.label} />}
      </header>
      {row.gap && (
        <div className={css.void}>
          <b>no evidence yet</b>
          <Button icon="search" onPress={() => seek(searchWords(row))}>
            Search the documents for it
          </Button>
        </div>
      )}
      <dl>
        {columns.map((column) => {
          const list = inColumn(row, column);
          if (list.length === 0) return null;
          const words = list.map(({ claim }) => strokeWords(claim)).join("; ");
          return (
            <div key={column.id}>
              <dt>{column.id.startsWith("doc:") ? column.whole : column.title}</dt>
              <dd>
                <button
                  type="button"
                  className={css.cell}
                  onClick={() => onOpen({ title: `${title}: ${column.whole}`, stated: list })}
                >
                  <span className="sr">
                    {list.length === 1 ? "1 claim" : `${list.length} claims`}: {words}
                  </span>
                  <Strokes list={list} />
                </button>
              </dd>
            </div>
          );
        })}
        {against.length > 0 && (
          <div>
            <dt>Speaks against</dt>
            <dd>
              <button
                type="button"
                className={css.cell}
                onClick={() => onOpen({ title: `Against: ${title}`, stated: against })}
              >
                <AgainstWords list={against} />
              </button>
            </dd>
          </div>
        )}
        {row.missing && (
          <div>
            <dt>Still missing</dt>
            <dd>{row.missing}</dd>
          </div>
        )}
      </dl>
      {row.metBy && (
        <Link
          className={css.why}
          to={{ screen: "arguments", case: route.case, sel: null, id: shortId(row.metBy.id), params: {} }}
        >
          Why this label<span className="sr">: {title}</span>
        </Link>
      )}
    </article>
  );
}
