import { type KeyboardEvent, useRef, useState } from "react";
import { announce } from "../../state/announce.ts";
import { useKey } from "../../state/keys.ts";
import { type Column, type ElementsRoute, type Matrix, nextGap } from "../../state/matrix.ts";
import css from "./MatrixGrid.module.css";
import { MatrixLine } from "./MatrixLine.tsx";
import type { OpenCell } from "./OpenMatrix.tsx";

export interface MatrixProps {
  route: ElementsRoute;
  matrix: Matrix;
  columns: readonly Column[];
  onOpen: (cell: OpenCell) => void;
}

/** Where the grid's one Tab stop is: row and column. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Elements by evidence. Arrows walk from cell to cell, Enter opens one, N goes to the next gap. */
export function MatrixGrid({ route, matrix, columns, onOpen }: MatrixProps) {
  const table = useRef<HTMLTableElement>(null);
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const { rows } = matrix;
  const last = columns.length + 3;
  const go = (row: number, column: number) => {
    setPlace({ row, column });
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus());
  };
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step) go(clamp(place.row + step[0], rows.length - 1), clamp(place.column + step[1], last));
    else if (event.key === "Home") go(place.row, 0);
    else if (event.key === "End") go(place.row, last);
    else return;
    event.preventDefault();
  };
  useKey("next-gap", () => {
    const next = nextGap(rows, place.row);
    if (next === null) {
      announce("No element is without evidence.");
      return;
    }
    go(next, 1);
    announce(`Gap: ${rows[next]?.text}`);
  });
  return (
    <section className={css.scroll} aria-label="Elements by evidence">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a table be a grid.
        role="grid"
        className={css.table}
        onKeyDown={press}
        aria-label={`Elements by evidence: ${matrix.accusation.title}, alleged`}
      >
        <thead>
          <tr>
            <th scope="col" className={css.element}>
              Element
            </th>
            {columns.map(({ id, title, whole }) => (
              <th key={id} scope="col" className={css.evidence}>
                <abbr title={whole} className={id.startsWith("doc:") ? css.letter : css.group}>
                  {title}
                </abbr>
              </th>
            ))}
            {columns.length === 0 && (
              <th scope="col" className={css.evidence}>
                Evidence
              </th>
            )}
            <th scope="col" className={css.against}>
              Speaks against
            </th>
            <th scope="col" className={css.missing}>
              Still missing
            </th>
            <th scope="col" className={css.on}>
              On this map
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <MatrixLine
              key={`${row.element?.id ?? row.provision.id} ${row.depth} ${row.text}`}
              route={route}
              row={row}
              columns={columns}
              at={place.row === r ? place.column : null}
              onFocus={(column) => setPlace({ row: r, column })}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function clamp(n: number, most: number): number {
  return Math.max(0, Math.min(most, n));
}
