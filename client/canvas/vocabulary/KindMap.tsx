import { type KeyboardEvent, useContext, useEffect, useMemo, useRef, useState } from "react";
import {
  boxAround,
  kindPlan,
  numberSpots,
  type SizedKind,
  type Spot,
  spotsOf,
} from "../../layouts/kindmap.ts";
import type { LayoutPlan, LayoutResult } from "../../layouts/plan.ts";
import { type LayoutRunner, layoutRunner } from "../../layouts/run.ts";
import type { KindLine } from "../../state/kindlines.ts";
import { useNarrow } from "../../state/narrow.ts";
import { plural } from "../../state/viewwords.ts";
import { cx } from "../../ui/cx.ts";
import { KindShape } from "../../ui/KindGlyph.tsx";
import { KindsContext, kindLook } from "../../ui/kinds.ts";
import css from "./KindMap.module.css";

interface KindMapProps {
  kinds: readonly SizedKind[];
  lines: readonly KindLine[];
  /** The name of a kind or the id of a line. */
  selected: string | null;
  onSelect: (id: string) => void;
}

/** The kinds of a vocabulary, as large as what there is of each, and one line for all that ties two of them. */
export function KindMap({ kinds, lines, selected, onSelect }: KindMapProps) {
  const looks = useContext(KindsContext);
  const plan = useMemo(() => kindPlan(kinds, lines), [kinds, lines]);
  const result = useLayout(plan);
  const stretch = useNarrow() ? 1 : 1.45;
  const spots = useMemo(() => result && spotsOf(kinds, result, stretch), [kinds, result, stretch]);
  const numbers = useMemo(() => spots && numberSpots(lines, spots), [lines, spots]);
  const [at, setAt] = useState(0);
  const options = [...kinds.map(({ name }) => name), ...lines.map(({ id }) => id)];
  const focus = Math.min(at, options.length - 1);
  const press = (event: KeyboardEvent) => {
    const step = STEP[event.key];
    const option = options[focus];
    if (step !== undefined) setAt((focus + step + options.length) % options.length);
    else if ((event.key === "Enter" || event.key === " ") && option) onSelect(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const heaviest = Math.max(1, ...lines.map(({ relations }) => relations));
  const label = (kind: string) => kindLook(looks, kind).label;
  const option = (id: string, name: string, look: string | undefined) => ({
    id: `kindmap-${options.indexOf(id)}`,
    role: "option",
    "aria-selected": id === selected,
    "aria-label": name,
    className: cx(look, id === selected && css.selected, options[focus] === id && css.focused),
    onClick: () => {
      setAt(options.indexOf(id));
      onSelect(id);
    },
  });
  return (
    <div
      className={css.map}
      role="listbox"
      tabIndex={0}
      aria-label="Kinds and the lines between them: arrows walk, Enter selects"
      aria-activedescendant={spots && options.length > 0 ? `kindmap-${focus}` : undefined}
      onKeyDown={press}
    >
      {spots && (
        <svg viewBox={boxAround(spots)} role="presentation">
          {lines.map((line) => (
            <g key={line.id} {...option(line.id, lineName(line, label), css.line)}>
              <LinePath line={line} spots={spots} width={1 + (4 * line.relations) / heaviest} />
            </g>
          ))}
          {kinds.map((kind) => (
            <g key={kind.name} {...option(kind.name, kindName(kind, label), css.kind)}>
              <KindForm kind={kind} spot={spots.get(kind.name)} label={label(kind.name)} />
            </g>
          ))}
          {lines.map(({ id, relations }) => (
            <text
              key={id}
              className={cx(css.count, id === selected && css.chosen)}
              {...numbers?.get(id)}
              dy={4}
            >
              {relations}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function lineName({ a, b, relations }: KindLine, label: (kind: string) => string): string {
  const ends = a === b ? `${label(a)} among themselves` : `${label(a)} and ${label(b)}`;
  return `${ends}: ${plural(relations, "relation", "relations")}`;
}

function kindName({ name, entities }: SizedKind, label: (kind: string) => string): string {
  return `${label(name)}: ${plural(entities, "entity", "entities")}`;
}

function KindForm({ kind, spot, label }: { kind: SizedKind; spot: Spot | undefined; label: string }) {
  if (!spot) return null;
  return (
    <g transform={`translate(${spot.x} ${spot.y})`}>
      <circle className={css.halo} r={spot.radius + 6} />
      <KindShape kind={kind.name} radius={spot.radius} />
      <text className={css.name} y={spot.radius + 15}>
        {label} <tspan className={css.number}>{kind.entities}</tspan>
      </text>
    </g>
  );
}

interface LinePathProps {
  line: KindLine;
  spots: ReadonlyMap<string, Spot>;
  width: number;
}

/** A straight line; within one kind, a loop over its form. */
function LinePath({ line, spots, width }: LinePathProps) {
  const [from, to] = [spots.get(line.a), spots.get(line.b)];
  if (!from || !to) return null;
  const up = from.y - from.radius;
  const d =
    from === to
      ? `M${from.x - 8},${up + 4}C${from.x - 34},${up - 34} ${from.x + 34},${up - 34} ${from.x + 8},${up + 4}`
      : `M${from.x},${from.y}L${to.x},${to.y}`;
  return (
    <>
      <path className={css.target} d={d} />
      <path className={css.stroke} d={d} strokeWidth={width} />
    </>
  );
}

/** What the layout’s thread tells: a start within milliseconds, and then where all has settled. */
function useLayout(plan: LayoutPlan): LayoutResult | null {
  const runner = useRef<LayoutRunner | null>(null);
  const [result, setResult] = useState<LayoutResult | null>(null);
  useEffect(() => {
    runner.current ??= layoutRunner();
    runner.current.run(plan, (news) => setResult(news.result));
  }, [plan]);
  useEffect(
    () => () => {
      runner.current?.stop();
      runner.current = null;
    },
    [],
  );
  return result;
}
