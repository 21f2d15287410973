import { type KeyboardEvent, useMemo, useState } from "react";
import { type Label, labelsOf } from "../../layouts/labels.ts";
import { type Frame, landMap, type Point } from "../../layouts/landmap.ts";
import { cx } from "../../ui/cx.ts";
import css from "./PlaceMap.module.css";

/** Something with a place, and how much is said of it. */
export interface OnMap {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly place: Point;
  readonly claims: number;
}

interface PlaceMapProps {
  things: readonly OnMap[];
  frame: Frame;
  whole: boolean;
  selected: string | null;
  /** The other ends of what is selected. */
  tied: readonly string[];
  onSelect: (id: string) => void;
}

/** Land only, no borders. Discs are as large as what is said of them; ways lead to the other ends of the selected. */
export function PlaceMap({ things, frame, whole, selected, tied, onSelect }: PlaceMapProps) {
  const map = useMemo(
    () =>
      landMap(
        things.map(({ place }) => place),
        frame,
        whole,
      ),
    [things, frame, whole],
  );
  const [at, setAt] = useState(0);
  const most = Math.max(1, ...things.map(({ claims }) => claims));
  const spots = things.map((thing) => ({
    ...thing,
    ...map.at(thing.place),
    radius: 4 + 10 * Math.sqrt(thing.claims / most),
  }));
  const focus = Math.min(at, things.length - 1);
  const press = (event: KeyboardEvent) => {
    const to = TURN[event.key] === undefined ? undefined : nearest(spots, focus, TURN[event.key] ?? [0, 0]);
    const thing = things[focus];
    if (to !== undefined) setAt(to);
    else if ((event.key === "Enter" || event.key === " ") && thing) onSelect(thing.id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const from = things.find(({ id }) => id === selected);
  const ends = things.filter(({ id }) => tied.includes(id) && id !== selected);
  const box = { ...frame, viewBox: `0 0 ${frame.width} ${frame.height}` };
  const names = labelled(spots, selected, frame);
  return (
    <div className={css.stage}>
      <svg className={css.under} {...box} aria-hidden="true">
        <path className={css.grid} d={map.grid} />
        <path className={css.land} d={map.land} />
        {from &&
          ends.map(({ id, place }) => <path key={id} className={css.way} d={map.way(from.place, place)} />)}
      </svg>
      <div
        className={css.spots}
        role="listbox"
        tabIndex={0}
        aria-label="Places: arrows walk to the nearest, Enter selects"
        aria-activedescendant={things.length > 0 ? `spot-${focus}` : undefined}
        onKeyDown={press}
      >
        <svg {...box} role="presentation">
          {spots.map((spot, i) => (
            <SpotShape
              key={spot.id}
              id={`spot-${i}`}
              spot={spot}
              label={names.get(spot.id)}
              look={cx(
                css.spot,
                spot.id === selected && css.selected,
                tied.includes(spot.id) && css.tied,
                i === focus && css.focused,
              )}
              selected={spot.id === selected}
              onSelect={() => {
                setAt(i);
                onSelect(spot.id);
              }}
            />
          ))}
        </svg>
      </div>
    </div>
  );
}

interface SpotShapeProps {
  id: string;
  spot: Spot;
  label: Label | undefined;
  look: string;
  selected: boolean;
  onSelect: () => void;
}

function SpotShape({ id, spot, label, look, selected, onSelect }: SpotShapeProps) {
  const { x, y, radius, name, kind, claims } = spot;
  return (
    <g
      id={id}
      role="option"
      aria-selected={selected}
      aria-label={`${name}, ${kind}: ${claims} ${claims === 1 ? "claim" : "claims"}`}
      className={look}
      onClick={onSelect}
    >
      <circle className={css.target} cx={x} cy={y} r={Math.max(12, radius)} />
      <circle className={css.disc} cx={x} cy={y} r={radius} />
      <circle className={css.ring} cx={x} cy={y} r={radius + 4} />
      {label && (
        <text className={css.name} x={label.x} y={label.y} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}

const TURN: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

interface Spot extends OnMap {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The nearest spot in a direction: what lies aside counts double. */
function nearest(spots: readonly Spot[], focus: number, [dx, dy]: readonly [number, number]): number {
  const here = spots[focus];
  let [best, least] = [focus, Number.POSITIVE_INFINITY];
  for (const [i, spot] of spots.entries()) {
    const [x, y] = [spot.x - (here?.x ?? 0), spot.y - (here?.y ?? 0)];
    const ahead = x * dx + y * dy;
    const cost = ahead + 2 * Math.abs(x * dy - y * dx);
    if (i !== focus && ahead > 0 && cost < least) [best, least] = [i, cost];
  }
  return best;
}

/** The names that have room beside their discs: the selected first, then most claims. */
function labelled(spots: readonly Spot[], selected: string | null, frame: Frame): ReadonlyMap<string, Label> {
  const order = [...spots].sort(
    (a, b) => Number(b.id === selected) - Number(a.id === selected) || b.claims - a.claims,
  );
  const worded = order.map(({ id, name, x, y, radius }) => ({
    id,
    text: name,
    box: { x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius },
  }));
  return labelsOf(worded, { frame, sides: ["above", "right", "left", "below"], letter: 6.7, line: 15 });
}
