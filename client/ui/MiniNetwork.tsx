import { cx } from "./cx.ts";
import { KindShape } from "./KindGlyph.tsx";
import css from "./MiniNetwork.module.css";
import { hubOf, isRow, type MiniPlace, miniLayout, wrapLabel } from "./miniLayout.ts";
import { DASH, type Drawn, denies, strokeWidth } from "./strokes.ts";

export interface MiniNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface MiniRelation extends Drawn {
  readonly id: string;
  readonly from: MiniNode;
  readonly to: MiniNode;
  readonly phrase: string;
}

interface MiniNetworkProps {
  relations: readonly MiniRelation[];
  /** The relation or entity that is drawn in the thread's red. */
  selected: string | null;
  width: number;
  height: number;
  /** Where each entity stands, for those who know better than the layout of a few around one. */
  places?: readonly MiniPlace[];
}

/** A few relations as a picture beside their sentence. The sentence says the same, so it is hidden from readers. */
export function MiniNetwork({ relations, selected, width, height, places: given }: MiniNetworkProps) {
  const edges = relations.map(({ id, from, to }) => ({ id, from: from.id, to: to.id }));
  const places = new Map((given ?? miniLayout(edges, width, height)).map((place) => [place.id, place]));
  const nodes = new Map(relations.flatMap(({ from, to }) => [from, to]).map((node) => [node.id, node]));
  const big = height >= 180 || given !== undefined;
  const row = given === undefined && isRow(edges, height);
  const hub = row ? hubOf(edges) : undefined;
  const ends = new Set(relations.filter((r) => r.id === selected).flatMap((r) => [r.from.id, r.to.id]));
  return (
    <svg
      className={css.graph}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {relations.map((relation) => (
        <Edge
          key={relation.id}
          relation={relation}
          places={places}
          big={big}
          selected={relation.id === selected}
        />
      ))}
      {[...places.values()].map((place) => {
        const node = nodes.get(place.id);
        return (
          node && (
            <Node
              key={node.id}
              node={node}
              place={place}
              big={big}
              above={node.id === hub}
              wrap={row && node.id !== hub ? 13 : 18}
              strong={ends.has(node.id)}
              selected={node.id === selected}
            />
          )
        );
      })}
      {relations.map((relation) => {
        const labelled = big || (!row && (relation.id === selected || relations.length === 1));
        return (
          labelled && (
            <EdgeLabel
              key={relation.id}
              relation={relation}
              places={places}
              selected={relation.id === selected}
            />
          )
        );
      })}
    </svg>
  );
}

interface NodeProps {
  node: MiniNode;
  place: MiniPlace;
  big: boolean;
  /** The name stands over it, in one line. */
  above: boolean;
  /** About how many characters a line of its name may have. */
  wrap: number;
  strong: boolean;
  selected: boolean;
}

function Node({ node, place, big, above, wrap, strong, selected }: NodeProps) {
  const radius = big ? (strong || selected ? 19 : 14) : 12;
  const rim = radius + (selected ? 6 : 0);
  const lines = above ? [node.name] : wrapLabel(node.name, wrap);
  return (
    <g transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`}>
      {selected && <circle className={css.halo} r={radius + 5} />}
      <KindShape kind={node.kind} radius={radius} />
      {lines.map((line, i) => (
        <text
          key={line}
          className={cx(css.name, (strong || selected) && css.strong)}
          y={above ? -rim - 4 : rim + 13 + i * 13}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Unit vector along the line. */
  readonly ux: number;
  readonly uy: number;
}

/** The line between the rims of two nodes. */
function lineOf(relation: MiniRelation, places: ReadonlyMap<string, MiniPlace>, gap: number): Line | null {
  const a = places.get(relation.from.id);
  const b = places.get(relation.to.id);
  if (!a || !b || a === b) return null;
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
  return {
    x1: a.x + ux * gap,
    y1: a.y + uy * gap,
    x2: b.x - ux * (gap + 3),
    y2: b.y - uy * (gap + 3),
    ux,
    uy,
  };
}

interface EdgeProps {
  relation: MiniRelation;
  places: ReadonlyMap<string, MiniPlace>;
  big: boolean;
  selected: boolean;
}

function Edge({ relation, places, big, selected }: EdgeProps) {
  const line = lineOf(relation, places, big ? 22 : 17);
  if (!line) return null;
  const { x1, y1, x2, y2, ux, uy } = line;
  const at = (along: number, across: number) =>
    `${(x2 + ux * along - uy * across).toFixed(1)},${(y2 + uy * along + ux * across).toFixed(1)}`;
  const d = (shift: number) =>
    `M${(x1 - uy * shift).toFixed(1)},${(y1 + ux * shift).toFixed(1)}L${at(-4, shift)}`;
  const dash = DASH[relation.certainty]?.join(" ");
  const tee = denies(relation.stance);
  return (
    <g className={cx(css.edge, selected && css.selected, relation.alleged && css.alleged)}>
      {selected && <path className={css.glow} d={d(0)} />}
      {(relation.alleged ? [-2.4, 2.4] : [0]).map((shift) => (
        <path
          key={shift}
          className={css.line}
          d={d(shift)}
          strokeWidth={
            relation.alleged
              ? 1.6
              : strokeWidth(relation.originCount, relation.certainty) + (selected ? 0.6 : 0)
          }
          strokeDasharray={dash}
        />
      ))}
      {tee ? (
        <path className={css.line} d={`M${at(0, -7)}L${at(0, 7)}`} strokeWidth={2.2} />
      ) : (
        <path
          className={relation.certainty === "OPINION" ? css.hollow : css.head}
          d={`M${at(4, 0)}L${at(-4, 4.5)}L${at(-4, -4.5)}Z`}
        />
      )}
      {relation.disputed && !tee && <Bars line={line} />}
    </g>
  );
}

/** Two short bars across the line, nearer to its end than its label. */
function Bars({ line: { x1, y1, x2, y2, ux, uy } }: { line: Line }) {
  const bar = (share: number, along: number) => {
    const [x, y] = [x1 + (x2 - x1) * share + ux * along, y1 + (y2 - y1) * share + uy * along];
    return `M${(x - uy * 6 + ux * 1.5).toFixed(1)},${(y + ux * 6 + uy * 1.5).toFixed(1)}L${(x + uy * 6 - ux * 1.5).toFixed(1)},${(y - ux * 6 - uy * 1.5).toFixed(1)}`;
  };
  return <path className={css.line} d={`${bar(0.8, -2.5)}${bar(0.8, 2.5)}`} strokeWidth={1.4} />;
}

function EdgeLabel({ relation, places, selected }: Omit<EdgeProps, "big">) {
  const line = lineOf(relation, places, 0);
  if (!line) return null;
  const [x, y] = [(line.x1 + line.x2) / 2, (line.y1 + line.y2) / 2];
  const flat = Math.abs(line.uy) < 0.15;
  return (
    <text
      className={cx(css.verb, selected && css.verbSelected)}
      x={x.toFixed(1)}
      y={(flat ? y - 9 : y + 4).toFixed(1)}
    >
      {relation.phrase}
    </text>
  );
}
