import type { Comparison } from "../../state/compare.ts";
import { onlyWords } from "../../state/comparewords.ts";
import { toEntity } from "../../state/ways.ts";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Link } from "../Link.tsx";
import css from "./Beside.module.css";

const MOST_COMMON = 8;

/** How much is in which part, whose voice it could be, and of what both speak. */
export function Beside({ caseId, comparison }: { caseId: string; comparison: Comparison }) {
  const { voices, entities, entitiesOf, undated } = comparison;
  const rest = entities.both - Math.min(MOST_COMMON, entitiesOf.length);
  return (
    <>
      <section>
        <h2>Counts</h2>
        <Counts comparison={comparison} />
        {undated !== null && undated > 0 && (
          <p className="meta">{undated} more have no time of saying: they are known on no day.</p>
        )}
      </section>
      <section>
        <h2>{comparison.compared === "DAYS" ? "Whose voices?" : "Could they be one voice?"}</h2>
        <p>{voices.text}</p>
        <Counted caseId={caseId} all={voices.voices.map((one) => ({ ...one, entity: one.voice }))} />
      </section>
      {entitiesOf.length > 0 && (
        <section>
          <h2>
            Both speak of <span className="meta">{entities.both}</span>
          </h2>
          <Counted caseId={caseId} all={entitiesOf.slice(0, MOST_COMMON)} />
          {rest > 0 && <p className="meta">and {rest} more</p>}
        </section>
      )}
    </>
  );
}

function Counts({ comparison }: { comparison: Comparison }) {
  const rows = [
    ["claims", comparison.claims],
    ["spoken of", comparison.entities],
    ["origins", comparison.voices.counts],
  ] as const;
  return (
    <table className={css.counts}>
      <thead>
        <tr>
          <td />
          <th scope="col">{onlyWords(comparison, comparison.a)}</th>
          <th scope="col">both</th>
          <th scope="col">{onlyWords(comparison, comparison.b)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, { onlyA, both, onlyB }]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{onlyA}</td>
            <td>{both}</td>
            <td>{onlyB}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountedProps {
  caseId: string;
  all: readonly {
    readonly a: number;
    readonly b: number;
    readonly entity: { readonly id: string; readonly name: string; readonly kind: string };
  }[];
}

/** Entities, each with how many claims of either side. */
function Counted({ caseId, all }: CountedProps) {
  if (all.length === 0) return null;
  return (
    <ul className={css.counted}>
      {all.map(({ entity, a, b }) => (
        <li key={entity.id}>
          <KindGlyph kind={entity.kind} size={13} titled />
          <Link to={toEntity(caseId, entity.id)}>{entity.name}</Link>
          <span className="meta" title="claims on the left, claims on the right">
            {a} | {b}
          </span>
        </li>
      ))}
    </ul>
  );
}
