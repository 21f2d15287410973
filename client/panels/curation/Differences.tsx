import type { FieldDifference, ItemDifference } from "../../state/curation/differences.ts";
import css from "./Differences.module.css";

const WHAT = { added: "is new", changed: "changed", removed: "was taken out" } as const;

/** What an act changed, thing by thing. */
export function Differences({ items }: { items: readonly ItemDifference[] }) {
  return items.map(({ id, what, fields }) => (
    <section key={id} className={css.item}>
      <h2>
        <span className="mono">{id}</span> <span className="meta">{WHAT[what]}</span>
      </h2>
      <FieldTable caption={`${id}, before and after`} fields={fields} sides={["Before", "After"]} />
    </section>
  ));
}

interface FieldTableProps {
  caption: string;
  fields: readonly FieldDifference[];
  sides: readonly [string, string];
}

/** Two texts of one thing side by side, field by field: only where they differ. */
export function FieldTable({ caption, fields, sides }: FieldTableProps) {
  const cell = (text: string | null) => text ?? <span className={css.none}>nothing</span>;
  return (
    <div className={css.scroll}>
      <table className={css.table}>
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={css.field}>
              Field
            </th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {side}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              <td>{cell(before)}</td>
              <td>{cell(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
