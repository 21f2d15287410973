/** Edges that still run through a node or a foreign name are bent past it, least bend first. */
import type { Boxes } from "./boxes.ts";
import { clip, fromSegment } from "./geometry.ts";

const BENDS = [0.12, -0.12, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42];
const PIECES = 10;

function hits(boxes: Boxes, a: number, b: number, bend: number): number {
  const { x, y } = boxes.p;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const bx = x[b] as number;
  const by = y[b] as number;
  const mx = (ax + bx) / 2 - (by - ay) * bend;
  const my = (ay + by) / 2 + (bx - ax) * bend;
  let count = 0;
  let px = ax;
  let py = ay;
  for (let piece = 1; piece <= PIECES; piece++) {
    const t = piece / PIECES;
    const u = 1 - t;
    const qx = u * u * ax + 2 * u * t * mx + t * t * bx;
    const qy = u * u * ay + 2 * u * t * my + t * t * by;
    for (let i = 0; i < boxes.side.length; i++) {
      if (i === a || i === b) continue;
      const o = 4 * i;
      if (fromSegment(x[i] as number, y[i] as number, px, py, qx, qy) < (boxes.radius[i] as number) + 3)
        count += 3;
      if (
        clip(
          px,
          py,
          qx,
          qy,
          boxes.name[o] as number,
          boxes.name[o + 1] as number,
          boxes.name[o + 2] as number,
          boxes.name[o + 3] as number,
        ) > 0
      )
        count += 1;
    }
    px = qx;
    py = qy;
  }
  return count;
}

/** How far an edge bends, as a part of its length; 0 where it is free as a straight line. */
export function bendOf(boxes: Boxes, a: number, b: number): number {
  let least = hits(boxes, a, b, 0);
  let best = 0;
  for (const bend of BENDS) {
    if (least === 0) break;
    const count = hits(boxes, a, b, bend);
    if (count < least) {
      least = count;
      best = bend;
    }
  }
  return best;
}
