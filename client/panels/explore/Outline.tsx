import { type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef, useState } from "react";
import type { Explore } from "../../state/explore.ts";
import type { ViewGraph } from "../../state/graph.ts";
import { IconButton } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Stroke } from "../../ui/Stroke.tsx";
import { strokeWords } from "../../ui/strokes.ts";
import css from "./Outline.module.css";
import { idOf, type OutlineRow, outlineRows, pathTo } from "./outlineRows.ts";
import { RuleNumber } from "./RuleNumber.tsx";

/** Which rows are open. Selecting something opens the way to it. */
function useOpen(explore: Explore, graph: ViewGraph) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(explore.view.open.entities));
  const { selection } = explore;
  useEffect(() => {
    if (selection !== null) setOpen((before) => new Set([...before, ...pathTo(graph, selection)]));
  }, [selection, graph]);
  const toggle = (key: string, wanted?: boolean) =>
    setOpen((before) => {
      const next = new Set(before);
      if (wanted ?? !before.has(key)) next.add(key);
      else next.delete(key);
      return next;
    });
  return { open, setOpen, toggle };
}

/** The row that holds the tree's one Tab stop; it follows the canvas's focus, and leads it. */
function useActive(explore: Explore, rows: readonly OutlineRow[]) {
  const [key, setKey] = useState<string | null>(null);
  const active =
    rows.find((row) => row.key === key) ??
    rows.find((row) => idOf(row) === (explore.focus ?? explore.selection)) ??
    rows[0];
  const { focus } = explore;
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are read when the focus moves elsewhere, not followed.
  useEffect(() => {
    if (focus === null || (active && idOf(active) === focus)) return;
    setKey(rows.find((row) => idOf(row) === focus)?.key ?? null);
  }, [focus]);
  return { active, setKey };
}

interface OutlineProps {
  explore: Explore;
  graph: ViewGraph;
  /** To what a note is pinned. */
  noted: ReadonlySet<string>;
}

/** The same view as text, for everyone: it says what the canvas shows, and walks along relations by keys. */
export const Outline = memo(function Outline({ explore, graph, noted }: OutlineProps) {
  const { open, setOpen, toggle } = useOpen(explore, graph);
  const rows = useMemo(
    () => outlineRows(graph, explore.view.open.entities, open),
    [graph, explore.view, open],
  );
  const { active, setKey } = useActive(explore, rows);
  const list = useRef<HTMLUListElement>(null);
  const go = (row: OutlineRow | undefined) => {
    if (!row) return;
    setKey(row.key);
    explore.setFocus(idOf(row));
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus());
  };
  const press = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const name = event.shiftKey && event.key === "Enter" ? "Shift+Enter" : event.key;
    const act = keyAct(name, { rows, active, go, toggle, explore });
    if (!act) return;
    event.preventDefault();
    act();
  };
  const { selection } = explore;
  useEffect(() => {
    if (selection === null) return;
    list.current?.querySelector("[aria-selected='true']")?.scrollIntoView({ block: "nearest" });
  }, [selection]);
  const allOpen = open.size > explore.view.open.entities.length;
  return (
    <section className={css.outline} aria-label="Outline">
      <header className={css.head}>
        <h2>Outline</h2>
        <span className="meta">same view as text</span>
        <IconButton
          small
          icon="outline"
          label={allOpen ? "Close all rows" : "Open all rows"}
          onPress={() =>
            setOpen(new Set(allOpen ? explore.view.open.entities : graph.nodes.map((n) => n.id)))
          }
        />
      </header>
      <ul
        className={css.tree}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA lets a list be a tree.
        role="tree"
        aria-label="Outline of this view"
        aria-multiselectable
        ref={list}
        onKeyDown={press}
      >
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            explore={explore}
            active={row.key === active?.key}
            noted={(row.kind === "entity" || row.kind === "relation") && noted.has(idOf(row))}
            onActive={() => setKey(row.key)}
            toggle={toggle}
          />
        ))}
      </ul>
      <footer className={cx(css.foot, "meta")}>
        <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>→</kbd> along the relation
      </footer>
    </section>
  );
});

interface KeyContext {
  rows: readonly OutlineRow[];
  active: OutlineRow;
  go: (row: OutlineRow | undefined) => void;
  toggle: (key: string, wanted?: boolean) => void;
  explore: Explore;
}

/** Right opens, and from a relation goes along it to the other end; left goes back up. */
function right({ rows, active, go, toggle }: KeyContext): void {
  if (active.kind === "relation") {
    toggle(active.other.id, true);
    go(rows.find((row) => row.key === active.other.id));
  } else if ((active.kind === "entity" || active.kind === "verb") && !active.open) toggle(active.key, true);
  else go(rows[rows.indexOf(active) + 1]);
}

function left({ rows, active, go, toggle }: KeyContext): void {
  if ((active.kind === "entity" || active.kind === "verb") && active.open) {
    toggle(active.key, false);
    return;
  }
  const before = rows.slice(0, rows.indexOf(active)).reverse();
  go(before.find((row) => row.level < active.level));
}

function choose({ active, explore }: KeyContext): void {
  if (active.kind === "more") explore.expand(active.parent);
  else explore.select(idOf(active));
}

function keyAct(key: string, context: KeyContext): (() => void) | null {
  const { rows, active, go } = context;
  const at = rows.indexOf(active);
  const acts: Record<string, () => void> = {
    ArrowDown: () => go(rows[at + 1]),
    ArrowUp: () => go(rows[at - 1]),
    Home: () => go(rows[0]),
    End: () => go(rows[rows.length - 1]),
    ArrowRight: () => right(context),
    ArrowLeft: () => left(context),
    Enter: () => choose(context),
    " ": () => choose(context),
    "Shift+Enter": () => context.explore.selectAlso(idOf(active)),
  };
  return acts[key] ?? null;
}

interface RowProps {
  row: OutlineRow;
  explore: Explore;
  active: boolean;
  /** A note is pinned to it. */
  noted: boolean;
  onActive: () => void;
  toggle: (key: string, wanted?: boolean) => void;
}

function Row({ row, explore, active, noted, onActive, toggle }: RowProps) {
  const selected =
    (row.kind === "entity" && explore.also === row.node.id) ||
    ((row.kind === "entity" || row.kind === "relation") && explore.selection === idOf(row));
  const canOpen = row.kind === "entity" || row.kind === "verb";
  const click = (event: MouseEvent) => {
    onActive();
    if (event.shiftKey && row.kind === "entity") return explore.selectAlso(row.node.id);
    if (row.kind === "more") explore.expand(row.parent);
    else if (row.kind === "verb") toggle(row.key);
    else explore.select(idOf(row));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of all its items.
    <li
      role="treeitem"
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-selected={selected}
      {...(canOpen ? { "aria-expanded": row.open } : {})}
      tabIndex={active ? 0 : -1}
      className={cx(css.row, css[row.kind], row.level === 3 && css.deep, selected && css.on)}
      onClick={click}
      onFocus={() => explore.setFocus(idOf(row))}
    >
      {canOpen && <Twist open={row.open} onPress={() => toggle(row.key)} />}
      <RowWords row={row} selected={selected} />
      {row.kind === "relation" && <RuleNumber colour={explore.colours.of.get(row.edge.id)} spoken />}
      {noted && (
        <span className={css.noted} title="A note is pinned to it">
          <Icon name="note" size={12} />
          <span className="sr">, with a note</span>
        </span>
      )}
    </li>
  );
}

function Twist({ open, onPress }: { open: boolean; onPress: () => void }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys of the tree do the same.
    // biome-ignore lint/a11y/noStaticElementInteractions: part of its tree item.
    <span
      className={css.twist}
      onClick={(event) => {
        event.stopPropagation();
        onPress();
      }}
    >
      <Icon name={open ? "down" : "right"} size={12} />
    </span>
  );
}

function RowWords({ row, selected }: { row: OutlineRow; selected: boolean }) {
  switch (row.kind) {
    case "entity":
      return (
        <>
          <KindGlyph kind={row.node.kind} size={14} titled />
          <span className={css.name}>{row.node.label}</span>
          <span className={css.count}>
            {row.relations}
            <span className="sr">{row.relations === 1 ? " relation" : " relations"}</span>
            {row.node.undrawn > 0 && ` of ${row.relations + row.node.undrawn}`}
          </span>
        </>
      );
    case "verb":
      return (
        <>
          {row.edges[0] && <Stroke claim={row.edges[0]} width={26} />}
          <span className={css.name}>
            <i>{row.phrase}</i>
          </span>
          <span className={css.count}>{row.edges.length}</span>
        </>
      );
    case "relation":
      return (
        <>
          {row.grouped ? (
            <KindGlyph kind={row.other.kind} size={12} />
          ) : (
            <Stroke claim={row.edge} width={26} selected={selected} />
          )}
          <span className={css.name}>
            {!row.grouped && <i>{row.phrase} </i>}
            {row.other.label}
          </span>
          <span className="sr">, {strokeWords(row.edge)}</span>
        </>
      );
    case "more":
      return (
        <>
          <span className={css.dots} aria-hidden="true" />
          <span className={css.name}>{row.count} more, not drawn</span>
          <kbd>X</kbd>
        </>
      );
  }
}
