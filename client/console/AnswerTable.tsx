import { shortId } from "../state/route.ts";
import { cx } from "../ui/cx.ts";
import { addressOf } from "./idLinks.ts";
import css from "./Result.module.css";
import { countWords, tableOf } from "./table.ts";

const isNumber = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);

/** The first list of the answer as a table; ids lead to their screen. */
export function AnswerTable({ data }: { data: unknown }) {
  const table = tableOf(data);
  if (table === null)
    return <p className={css.none}>This answer holds no list. The result as JSON shows all of it.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={css.scroll} aria-label="Answer as a table" tabIndex={0}>
      <table className={css.table}>
        <caption>
          <span className="mono">{table.path}</span> · {countWords(table)}
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of one answer may be alike, and never move.
            <tr key={i}>
              {row.map((text, at) => (
                <Cell key={table.columns[at]} text={text} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ text }: { text: string }) {
  const address = addressOf(text);
  return (
    <td className={cx(isNumber(text) && css.number, address !== null && css.id)}>
      {address === null ? (
        text
      ) : (
        <a className="link mono" href={address} title={text}>
          {shortId(text)}
        </a>
      )}
    </td>
  );
}
