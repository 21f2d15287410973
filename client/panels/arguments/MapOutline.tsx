import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { OpenArguments } from "../../state/argument/arguments.ts";
import { LABEL_WORDS } from "../../state/argument/model.ts";
import { strengthIn } from "../../state/argument/overlay.ts";
import { type MapRow, mapRows, partWords } from "../../state/argument/rows.ts";
import { cx } from "../../ui/cx.ts";
import { Find } from "../../ui/Find.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LabelSign } from "../../ui/Label.tsx";
import { FoundOnMap } from "./FoundOnMap.tsx";
import css from "./MapOutline.module.css";

/** The map as a tree of text: the same statements and arguments, open and shut alike, with the same focus. */
export function MapOutline({ open }: { open: OpenArguments }) {
  const { model, isOpen, selection, focus } = open;
  const rows = useMemo(() => mapRows(model, isOpen), [model, isOpen]);
  const [key, setKey] = useState<string | null>(null);
  const wanted = focus ?? selection;
  const active = rows.find((row) => row.key === key) ?? rows.find((row) => row.id === wanted) ?? rows[0];
  const [sought, setSought] = useState("");
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the map's focus goes, the outline follows.
  useEffect(() => {
    if (focus !== null && active?.id !== idOfKey(focus))
      setKey(rows.find((row) => row.id === idOfKey(focus))?.key ?? null);
  }, [focus]);
  const go = (row: MapRow | undefined) => {
    if (!row) return;
    setKey(row.key);
    open.setFocus(row.id);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = keyAct(event.key, rows, active, go, open);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <section className={css.outline} aria-label="Outline of the map">
      <header className={css.head}>
        <h2>Outline</h2>
        <span className="meta">same map as text</span>
      </header>
      <div className={css.find}>
        <Find label="Find on this map" value={sought} onChange={setSought} />
      </div>
      {sought.trim() !== "" && <FoundOnMap open={open} sought={sought} />}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a list be a tree. */}
      <ul className={css.tree} role="tree" aria-label="Outline of this map" ref={list} onKeyDown={press}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            open={open}
            active={row.key === active?.key}
            onActive={() => setKey(row.key)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A reference on the map has its argument before its statement. */
function idOfKey(key: string): string {
  return key.slice(key.lastIndexOf(" ") + 1);
}

type Go = (row: MapRow | undefined) => void;

function keyAct(key: string, rows: readonly MapRow[], active: MapRow, go: Go, open: OpenArguments) {
  const at = rows.indexOf(active);
  const fold = () => open.toggle(active.id);
  const acts: Record<string, () => void> = {
    ArrowDown: () => go(rows[at + 1]),
    ArrowUp: () => go(rows[at - 1]),
    Home: () => go(rows[0]),
    End: () => go(rows[rows.length - 1]),
    ArrowRight: () => {
      if (active.kind === "statement" && active.open === false) fold();
      else if (rows[at + 1]?.parent === active.key) go(rows[at + 1]);
    },
    ArrowLeft: () => {
      if (active.kind === "statement" && active.open) fold();
      else go(rows.find((row) => row.key === active.parent));
    },
    Enter: () => open.select(active.id),
    " ": () => open.select(active.id),
  };
  return acts[key] ?? null;
}

interface RowProps {
  row: MapRow;
  open: OpenArguments;
  active: boolean;
  onActive: () => void;
}

function Row({ row, open, active, onActive }: RowProps) {
  const selected = open.selection === row.id;
  const canOpen = row.kind === "statement" && row.open !== null;
  const indent = css[`level${Math.min(row.level, 9)}`];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items.
    <li
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={selected}
      {...(canOpen ? { "aria-expanded": row.open === true } : {})}
      tabIndex={active ? 0 : -1}
      className={cx(css.row, css[row.kind], indent, selected && css.on)}
      onClick={() => {
        onActive();
        open.select(row.id);
      }}
      onFocus={() => open.setFocus(row.id)}
    >
      {canOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys of the tree do the same.
        // biome-ignore lint/a11y/noStaticElementInteractions: part of its tree item.
        <span
          className={css.twist}
          onClick={(event) => {
            event.stopPropagation();
            open.toggle(row.id);
          }}
        >
          <Icon name={row.open ? "down" : "right"} size={12} />
        </span>
      )}
      <RowWords row={row} open={open} />
    </li>
  );
}

const OUTCOMES = { HOLDS: "holds", FAILS: "fails", UNDERCUT: "undercut", WAITS: "waits" } as const;

function RowWords({ row, open }: { row: MapRow; open: OpenArguments }) {
  if (row.kind === "argument") {
    const { argument, against } = row;
    const strength = strengthIn(open.overlay, argument.id) ?? argument.strength;
    return (
      <span className={css.words}>
        <b className={against ? css.con : css.pro}>{against ? "against" : "for"}</b> {argument.title}
        <span className="meta">
          , strength {strength} of 4, {OUTCOMES[argument.outcome]}
        </span>
      </span>
    );
  }
  const { statement, part, again } = row;
  return (
    <>
      <LabelSign label={statement.label} />
      <span className={css.words}>
        {part !== "ORDINARY" && part !== "position" && <i>{partWords(part)}</i>}
        {statement.text.replace(/\.$/, "")}
        <span className="sr">, {LABEL_WORDS[statement.label]}</span>
        {again && <span className="meta">{again === "loop" ? ", a loop back to above" : ", as above"}</span>}
        {row.open === false && (
          <span className="meta">
            {" "}
            +{row.argumentCount}
            <span className="sr"> {row.argumentCount === 1 ? "argument" : "arguments"} folded</span>
          </span>
        )}
      </span>
    </>
  );
}
