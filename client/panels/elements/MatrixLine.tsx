import type { KeyboardEvent, ReactNode } from "react";
import {
  type Column,
  cellWords,
  type ElementsRoute,
  inColumn,
  type MatrixRow,
  type Stated,
  searchWords,
  stated,
} from "../../state/matrix.ts";
import { navigate } from "../../state/navigation.ts";
import { shortId } from "../../state/route.ts";
import { seek } from "../../state/sought.ts";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { Label } from "../../ui/Label.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import css from "./MatrixGrid.module.css";
import type { OpenCell } from "./OpenMatrix.tsx";

interface LineProps {
  route: ElementsRoute;
  row: MatrixRow;
  columns: readonly Column[];
  /** Which of its cells holds the Tab stop. */
  at: number | null;
  onFocus: (column: number) => void;
  onOpen: (cell: OpenCell) => void;
}

export const OP_WORDS = { ALL: "all of", ANY: "any of" } as const;

/** One row: a group, an element, or an element without evidence, whose gap spans the row. */
export function MatrixLine(props: LineProps) {
  const { route, row, columns, at, onFocus, onOpen } = props;
  const end = columns.length + 1;
  const cell = (column: number) => ({ tabIndex: at === column ? 0 : -1, onFocus: () => onFocus(column) });
  if (row.op) return <GroupLine {...props} end={end + 2} />;
  const { gap } = row;
  const inGap = at !== null && at >= 1 && at < end;
  return (
    <tr className={cx(gap && css.gap)}>
      <th scope="row" className={cx(css.name, css[`deep${Math.min(row.depth, 4)}`])} {...cell(0)}>
        <span>{row.text.replace(/\.$/, "")}</span>{" "}
        {row.op && <span className={css.op}>{OP_WORDS[row.op]}</span>}
        {row.depth === 0 && <span className={css.provision}>{row.provision.name}</span>}
      </th>
      {gap ? (
        <GapCell
          row={row}
          span={Math.max(1, columns.length)}
          tabIndex={inGap ? 0 : -1}
          onFocus={() => !inGap && onFocus(1)}
        />
      ) : (
        columns.map((column, c) => (
          <EvidenceCell key={column.id} row={row} column={column} onOpen={onOpen} {...cell(c + 1)} />
        ))
      )}
      {!gap && columns.length === 0 && <td className={css.evidence} />}
      <AgainstCell row={row} onOpen={onOpen} {...cell(end)} />
      <td className={css.missing} {...cell(end + 1)}>
        {row.missing ?? <span className={css.nil}>nothing named</span>}
      </td>
      <LabelCell route={route} row={row} {...cell(end + 2)} />
    </tr>
  );
}

/** A group spans the evidence: what its members must be, and its label. */
function GroupLine({ route, row, columns, at, end, onFocus }: LineProps & { end: number }) {
  const here = at !== null && at < end;
  return (
    <tr className={css.groupRow}>
      <th
        scope="row"
        colSpan={Math.max(1, columns.length) + 3}
        className={cx(css.name, css[`deep${Math.min(row.depth, 4)}`])}
        tabIndex={here ? 0 : -1}
        onFocus={() => !here && onFocus(0)}
      >
        <b>{row.text.replace(/\.$/, "")}</b> {row.op && <span className={css.op}>{OP_WORDS[row.op]}</span>}{" "}
        <span className="meta">{row.provision.name}</span>
      </th>
      <LabelCell route={route} row={row} tabIndex={at === end ? 0 : -1} onFocus={() => onFocus(end)} />
    </tr>
  );
}

interface CellProps {
  tabIndex: number;
  onFocus: () => void;
}

/** A cell that does something when it is pressed: the grid's own keys, not a control of its own. */
function Pressable({
  className,
  act,
  children,
  ...rest
}: CellProps & { className: string; act: (() => void) | null; children: ReactNode }) {
  const press = (event: KeyboardEvent) => {
    if (!act || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <td className={cx(className, act && css.press)} onClick={() => act?.()} onKeyDown={press} {...rest}>
      {children}
    </td>
  );
}

function GapCell({ row, span, tabIndex, onFocus }: CellProps & { row: MatrixRow; span: number }) {
  const search = () => seek(searchWords(row));
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    search();
  };
  return (
    <td
      colSpan={span}
      className={cx(css.void, css.press)}
      tabIndex={tabIndex}
      onFocus={onFocus}
      onKeyDown={press}
      onClick={search}
    >
      <span className={css.none}>
        no evidence yet<span className="sr"> for {row.text.replace(/\.$/, "")}.</span>
      </span>{" "}
      <span className={css.search}>
        <Icon name="search" size={14} />
        Search the documents for it
      </span>
    </td>
  );
}

interface ListCellProps extends CellProps {
  row: MatrixRow;
  onOpen: (cell: OpenCell) => void;
}

function EvidenceCell({ row, column, onOpen, ...rest }: ListCellProps & { column: Column }) {
  const list = inColumn(row, column);
  const act =
    list.length === 0
      ? null
      : () => onOpen({ title: `${row.text.replace(/\.$/, "")}: ${column.whole}`, stated: list });
  return (
    <Pressable className={css.evidence ?? ""} act={act} {...rest}>
      <span className="sr">{cellLabel(list, column)}</span>
      {list.length > 0 ? (
        <Strokes list={list} />
      ) : (
        <span className={css.nil} aria-hidden="true">
          ·
        </span>
      )}
    </Pressable>
  );
}

/** `Document B: 2 claims: …, estimate, 1 origin; …` */
function cellLabel(list: readonly Stated[], column: Column): string {
  const each = list.map(({ claim }) => strokeWords(claim)).join("; ");
  return [cellWords(list, column), each].filter(Boolean).join(": ");
}

/** How many strokes a cell shows before it counts the rest. */
const STROKES = 5;

export function Strokes({ list }: { list: readonly Stated[] }) {
  return (
    <span className={css.strokes}>
      {list.slice(0, STROKES).map(({ claim }) => (
        <Stroke key={claim.id} claim={claim} width={24} />
      ))}
      {list.length > STROKES && (
        <span className="meta" aria-hidden="true">
          +{list.length - STROKES}
        </span>
      )}
    </span>
  );
}

function AgainstCell({ row, onOpen, ...rest }: ListCellProps) {
  const list = stated(row.exculpatory);
  const act =
    list.length === 0
      ? null
      : () => onOpen({ title: `Against: ${row.text.replace(/\.$/, "")}`, stated: list });
  return (
    <Pressable className={css.against ?? ""} act={act} {...rest}>
      {list.length === 0 ? <span className={css.nil}>None found</span> : <AgainstWords list={list} />}
    </Pressable>
  );
}

/** The first in words, the others as strokes. */
export function AgainstWords({ list }: { list: readonly Stated[] }) {
  const [first, ...others] = list;
  return (
    <>
      {first && <span className={css.two}>{first.claim.text.replace(/\.$/, "")}</span>}
      {others.length > 0 && <span className={css.more}>and {others.length} more</span>}
    </>
  );
}

function LabelCell({ route, row, ...rest }: CellProps & { route: ElementsRoute; row: MatrixRow }) {
  const { metBy } = row;
  const act = metBy
    ? () => navigate({ screen: "arguments", case: route.case, sel: null, id: shortId(metBy.id), params: {} })
    : null;
  return (
    <Pressable className={css.on ?? ""} act={act} {...rest}>
      {row.gap && row.op === null ? (
        <Label label="GAP">no evidence</Label>
      ) : (
        <Label label={row.label}>{SHORT[row.label]}</Label>
      )}
      {metBy && <span className="sr">. Opens why</span>}
    </Pressable>
  );
}

const SHORT = { ESTABLISHED: "established", OPEN: "open", NOT_ESTABLISHED: "not established" } as const;
