/** Where the kinds of a vocabulary stand, and where the numbers of the lines between them have room. */
import type { LayoutPlan, LayoutResult } from "./plan.ts";

export interface SizedKind {
  readonly name: string;
  readonly entities: number;
}

/** All that ties two kinds; `a` and `b` may be one kind. */
export interface CountedLine {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly relations: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half the size of a kind's form: its area says how many entities there are. */
function radiusOf(entities: number, most: number): number {
  return 13 + 17 * Math.sqrt(entities / Math.max(1, most));
}

export function kindPlan(kinds: readonly SizedKind[], lines: readonly CountedLine[]): LayoutPlan {
  const most = Math.max(1, ...kinds.map(({ entities }) => entities));
  return {
    nodes: kinds.map(({ name, entities }) => {
      const size = 2 * radiusOf(entities, most) + 14;
      const rest = { hub: false, badge: false, tier: null };
      return { id: name, w: size, h: size, lines: [`${name} ${entities}`], ...rest };
    }),
    edges: lines.flatMap(({ id, a, b, relations }) =>
      a === b ? [] : [{ id, from: a, to: b, words: String(relations), bars: false }],
    ),
  };
}

/** @param stretch how much wider apart than the layout puts them: the wider, the smaller their names beside it */
export function spotsOf(
  kinds: readonly SizedKind[],
  { places }: LayoutResult,
  stretch: number,
): ReadonlyMap<string, Spot> {
  const most = Math.max(1, ...kinds.map(({ entities }) => entities));
  const entities = new Map(kinds.map((kind) => [kind.name, kind.entities]));
  return new Map(
    places.map(({ id, x, y }) => [
      id,
      { x: x * stretch, y: y * stretch, radius: radiusOf(entities.get(id) ?? 0, most) },
    ]),
  );
}

/** Room for the names beside the outermost forms, and for a loop above the topmost: an SVG's `viewBox`. */
export function boxAround(spots: ReadonlyMap<string, Spot>): string {
  const [xs, ys] = [[...spots.values()].map(({ x }) => x), [...spots.values()].map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 72, Math.min(...ys) - 72];
  return `${left} ${top} ${Math.max(...xs) + 72 - left} ${Math.max(...ys) + 60 - top}`;
}

/** Parts of a line where its number may stand, best first. */
const PARTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72];

/** Where each line's number stands: as near to the middle as no other number, form or name is. */
export function numberSpots(
  lines: readonly CountedLine[],
  spots: ReadonlyMap<string, Spot>,
): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
  const taken: { x: number; y: number; w: number; h: number }[] = [...spots].flatMap(
    ([name, { x, y, radius }]) => [
      { x, y, w: radius + 4, h: radius + 4 },
      { x, y: y + radius + 11, w: name.length * 3.6 + 10, h: 8 },
    ],
  );
  const found = new Map<string, { x: number; y: number }>();
  for (const { id, a, b } of lines) {
    const [from, to] = [spots.get(a), spots.get(b)];
    if (!from || !to) continue;
    const choices =
      a === b
        ? [{ x: from.x, y: from.y - from.radius - 24 }]
        : PARTS.map((t) => ({ x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }));
    const free = (at: { x: number; y: number }) =>
      taken.every((o) => Math.abs(o.x - at.x) > o.w + 9 || Math.abs(o.y - at.y) > o.h + 7);
    const at = choices.find(free) ?? choices[0];
    if (!at) continue;
    taken.push({ ...at, w: 9, h: 7 });
    found.set(id, at);
  }
  return found;
}
