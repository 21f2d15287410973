import { type CompareQuestion, type Comparison, type Openable, withOpened } from "../../state/compare.ts";
import { onlyWords } from "../../state/comparewords.ts";
import { setParams } from "../../state/navigation.ts";
import type { PageRoute } from "../../state/route.ts";
import { toEntity } from "../../state/ways.ts";
import { Button } from "../../ui/Button.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Link } from "../Link.tsx";
import css from "./Beside.module.css";

/** So many are listed before the rest is asked for. */
const FIRST = 8;

interface BesideProps {
  route: PageRoute;
  question: CompareQuestion;
  comparison: Comparison;
}

/** How much is in which part, whose voice it could be, and of what both speak. */
export function Beside({ route, question, comparison }: BesideProps) {
  const { voices, entities, entitiesOf, undated } = comparison;
  const part = (what: Openable) => ({
    caseId: route.case,
    opened: question.opened.has(what),
    onMore: () => setParams(withOpened(route.params, question.opened, what)),
  });
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
        <Counted
          {...part("voices")}
          all={voices.voices.map((one) => ({ ...one, entity: one.voice }))}
          of={voices.counts.both}
          noun="voices"
        />
      </section>
      {entitiesOf.length > 0 && (
        <section>
          <h2>
            Both speak of <span className="meta">{entities.both}</span>
          </h2>
          <Counted {...part("shared")} all={entitiesOf} of={entities.both} noun="things" />
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
  /** How many there are. */
  of: number;
  noun: string;
  opened: boolean;
  onMore: () => void;
}

/** Entities, each with how many claims of either side; the first few, then all. */
function Counted({ caseId, all, of, noun, opened, onMore }: CountedProps) {
  if (all.length === 0) return null;
  const listed = opened ? all : all.slice(0, FIRST);
  return (
    <>
      <ul className={css.counted}>
        {listed.map(({ entity, a, b }) => (
          <li key={entity.id}>
            <KindGlyph kind={entity.kind} size={13} titled />
            <Link to={toEntity(caseId, entity.id)}>{entity.name}</Link>
            <span className="meta" title="claims on the left, claims on the right">
              {a} | {b}
            </span>
          </li>
        ))}
      </ul>
      {listed.length < of &&
        (opened ? (
          <p className="meta">
            The first {listed.length} of {of} {noun}. A filter narrows them.
          </p>
        ) : (
          <Button small look="quiet" onPress={onMore}>
            Show all {of} {noun}
          </Button>
        ))}
    </>
  );
}
