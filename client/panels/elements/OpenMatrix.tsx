import { useMemo, useState } from "react";
import { columnsOf, type ElementsRoute, type Matrix, readingOf, type Stated } from "../../state/matrix.ts";
import { useNarrow } from "../../state/narrow.ts";
import { type Params, shortId } from "../../state/route.ts";
import { useTitle } from "../../state/title.ts";
import { whenWords } from "../../state/when.ts";
import { Alleged } from "../../ui/Chip.tsx";
import { Label } from "../../ui/Label.tsx";
import { ShowGraphql } from "../frame/ShowGraphql.tsx";
import { Link } from "../Link.tsx";
import { Beside } from "./Beside.tsx";
import { CellDialog } from "./CellDialog.tsx";
import { ElementCards } from "./ElementCards.tsx";
import css from "./Elements.module.css";
import { Exports } from "./Exports.tsx";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { StrokeLegend } from "./StrokeLegend.tsx";

/** What is open in a cell: the claims that it holds. */
export interface OpenCell {
  readonly title: string;
  readonly stated: readonly Stated[];
}

/** The elements of one accusation by the evidence; what the law asks before the facts stands beside it, apart. */
export function OpenMatrix({ route, matrix }: { route: ElementsRoute; matrix: Matrix }) {
  const narrow = useNarrow();
  const columns = useMemo(() => columnsOf(matrix.rows), [matrix]);
  const [cell, setCell] = useState<OpenCell | null>(null);
  useTitle(matrix.accusation.title, "Elements");
  const shown = { route, matrix, columns, onOpen: setCell };
  return (
    <div className={css.wrap}>
      <Head route={route} matrix={matrix} />
      <div className={css.columns}>
        <div className={css.main}>
          {narrow ? <ElementCards {...shown} /> : <MatrixGrid {...shown} />}
          <StrokeLegend />
        </div>
        <Beside route={route} matrix={matrix} />
      </div>
      <CellDialog caseId={route.case} cell={cell} onClose={() => setCell(null)} />
    </div>
  );
}

function without(params: Params, name: string): Params {
  return Object.fromEntries(Object.entries(params).filter(([key]) => key !== name));
}

function Head({ route, matrix }: { route: ElementsRoute; matrix: Matrix }) {
  const { accusation, counts } = matrix;
  const { changes } = readingOf(route);
  return (
    <header className={css.head}>
      <div>
        <p className={css.over}>
          <Alleged />
          <span className="mono meta">{shortId(accusation.id)}</span>
        </p>
        {changes > 0 && (
          <p className={css.whatIf}>
            Under a what-if of {changes === 1 ? "1 change" : `${changes} changes`}; nothing saved.{" "}
            <Link className="link" to={{ ...route, params: without(route.params, "overlay") }}>
              As the case has it
            </Link>
          </p>
        )}
        <h1 tabIndex={-1}>{accusation.wording.replace(/\.$/, "")}</h1>
        <p className={css.facts}>
          <span>{accusation.provision.name}</span>
          {accusation.mode && <span>{accusation.mode}</span>}
          <span>
            Carried by{" "}
            <Link
              className="link"
              to={{
                screen: "arguments",
                case: route.case,
                sel: null,
                id: shortId(accusation.id),
                params: {},
              }}
            >
              its argument
            </Link>
          </span>
          {accusation.period && <span>Conduct: {whenWords(accusation.period)}</span>}
          {accusation.place && <span>{accusation.place}</span>}
        </p>
      </div>
      <div className={css.headEnd}>
        <p className={css.counts}>
          <span>
            <b>{counts.elements}</b> {counts.elements === 1 ? "element" : "elements"}:
          </span>
          <Label label="ESTABLISHED">{counts.established} established on this map</Label>
          <Label label="OPEN">{counts.open} open</Label>
          {counts.notEstablished > 0 && (
            <Label label="NOT_ESTABLISHED">{counts.notEstablished} not established</Label>
          )}
          <Label label="GAP">{counts.withoutEvidence} without evidence</Label>
        </p>
        <p className={css.tools}>
          <Exports route={route} accusation={accusation.id} />
          <ShowGraphql parts={["matrix", "jurisdiction", "party"]} />
        </p>
      </div>
    </header>
  );
}
