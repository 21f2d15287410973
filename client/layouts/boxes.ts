/** The real boxes of a layout: node with badge, name on its side. Four numbers a box, in flat memory. */
import { clip, type Points } from "./geometry.ts";
import { type LayoutNode, nameBox, type Side } from "./plan.ts";

const GAP = 4;
const SIDE_GAP = 10;
const SIDES: readonly Side[] = ["b", "t", "r", "l"];

export interface Boxes {
  p: Points;
  /** Index into b, t, r, l. */
  side: Uint8Array;
  body: Float64Array;
  name: Float64Array;
  radius: Float64Array;
  badge: Uint8Array;
  half: { w: Float64Array; h: Float64Array; nameW: Float64Array; nameH: Float64Array; hub: Float64Array };
}

export function sideOf(index: number): Side {
  return SIDES[index] ?? "b";
}

function column(nodes: readonly LayoutNode[], of: (node: LayoutNode) => number): Float64Array {
  return Float64Array.from(nodes, of);
}

export function boxesOf(nodes: readonly LayoutNode[], at: Points): Boxes {
  const n = nodes.length;
  const names = nodes.map((node) => nameBox(node.lines, node.hub));
  const boxes: Boxes = {
    p: { x: at.x.slice(), y: at.y.slice() },
    side: Uint8Array.from(nodes, (node) => Math.max(0, SIDES.indexOf(node.fixed?.side ?? "b"))),
    body: new Float64Array(4 * n),
    name: new Float64Array(4 * n),
    radius: column(nodes, (node) => Math.max(node.w, node.h) / 2),
    badge: Uint8Array.from(nodes, (node) => (node.badge ? 1 : 0)),
    half: {
      w: column(nodes, (node) => node.w / 2),
      h: column(nodes, (node) => node.h / 2),
      nameW: Float64Array.from(names, (box) => box.w),
      nameH: Float64Array.from(names, (box) => box.h),
      hub: column(nodes, (node) => (node.hub ? 4 : 0)),
    },
  };
  for (let i = 0; i < n; i++) put(boxes, i, at.x[i] as number, at.y[i] as number, boxes.side[i] as number);
  return boxes;
}

/** Moves a node, with its name on a side. */
export function put(boxes: Boxes, i: number, x: number, y: number, side: number): void {
  const { half } = boxes;
  const w = half.w[i] as number;
  const h = half.h[i] as number;
  const nw = half.nameW[i] as number;
  const nh = half.nameH[i] as number;
  const hub = half.hub[i] as number;
  const badge = boxes.badge[i] as number;
  boxes.p.x[i] = x;
  boxes.p.y[i] = y;
  boxes.side[i] = side;
  const o = 4 * i;
  boxes.body[o] = x - w;
  boxes.body[o + 1] = y - h - badge * 9;
  boxes.body[o + 2] = x + w + badge * 17;
  boxes.body[o + 3] = y + h;
  if (side < 2) {
    const top = side === 0 ? y + h + GAP + hub : y - h - GAP - nh - hub;
    boxes.name[o] = x - nw / 2;
    boxes.name[o + 1] = top;
    boxes.name[o + 2] = x + nw / 2;
    boxes.name[o + 3] = top + nh;
  } else {
    const left = side === 2 ? x + w + SIDE_GAP : x - w - SIDE_GAP - nw;
    boxes.name[o] = left;
    boxes.name[o + 1] = y - nh / 2;
    boxes.name[o + 2] = left + nw;
    boxes.name[o + 3] = y + nh / 2;
  }
}

/** What an overlap of two boxes costs, with some air between them. */
export function overlap(a: Float64Array, i: number, b: Float64Array, j: number, air: number): number {
  const p = 4 * i;
  const q = 4 * j;
  const w = Math.min(a[p + 2] as number, b[q + 2] as number) - Math.max(a[p] as number, b[q] as number) + air;
  if (w <= 0) return 0;
  const h =
    Math.min(a[p + 3] as number, b[q + 3] as number) - Math.max(a[p + 1] as number, b[q + 1] as number) + air;
  return h <= 0 ? 0 : (w < h ? w : h) * 8 + w * h * 0.4;
}

/** Pairs of names, or name and foreign node, that truly overlap: what a settled layout must not have. */
export function collisions(boxes: Boxes): number {
  const n = boxes.side.length;
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      if (overlap(boxes.name, i, boxes.name, j, 0) > 0) count++;
      if (overlap(boxes.name, i, boxes.body, j, 0) > 0) count++;
      if (overlap(boxes.body, i, boxes.name, j, 0) > 0) count++;
    }
  }
  return count;
}

/** Pairs of an edge and a foreign node or name that it runs through. */
export function runsThrough(boxes: Boxes, from: Int32Array, to: Int32Array): number {
  const { x, y } = boxes.p;
  const hits = (box: Float64Array, i: number, a: number, b: number) =>
    clip(
      x[a] as number,
      y[a] as number,
      x[b] as number,
      y[b] as number,
      (box[4 * i] as number) + 2,
      (box[4 * i + 1] as number) + 2,
      (box[4 * i + 2] as number) - 2,
      (box[4 * i + 3] as number) - 2,
    ) > 0;
  let count = 0;
  for (let k = 0; k < from.length; k++) {
    const a = from[k] as number;
    const b = to[k] as number;
    for (let i = 0; i < boxes.side.length; i++) {
      if (i !== a && i !== b && (hits(boxes.name, i, a, b) || hits(boxes.body, i, a, b))) count++;
    }
  }
  return count;
}
