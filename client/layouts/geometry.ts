/**
 * Plane geometry for the layout. Only + - * / and sqrt, whose results IEEE 754 fixes to the last bit: equal input gives
 * equal output in every engine. No Math.random, sin, exp, atan2 or hypot, no measured text.
 */

/** Positions by index, so that the hot loops touch flat memory. */
export interface Points {
  x: Float64Array;
  y: Float64Array;
}

/** An axis-parallel box, for obstacles and boundaries. */
export interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A 32-bit linear congruential generator (Numerical Recipes): numbers in [0, 1), the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** Distance from a point to a segment. */
export function fromSegment(px: number, py: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy || 1;
  let t = ((px - ax) * dx + (py - ay) * dy) / length;
  t = t < 0 ? 0 : t > 1 ? 1 : t;
  const ex = px - ax - t * dx;
  const ey = py - ay - t * dy;
  return Math.sqrt(ex * ex + ey * ey);
}

/** Whether two segments cross in their insides. */
export function cross(p: Points, a: number, b: number, c: number, d: number): boolean {
  const { x, y } = p;
  const ax = x[a] as number;
  const ay = y[a] as number;
  const bx = x[b] as number;
  const by = y[b] as number;
  const cx = x[c] as number;
  const cy = y[c] as number;
  const dx = x[d] as number;
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  const dy = y[d] as number;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const abx = bx - ax;
  const aby = by - ay;
  if ((abx * (cy - ay) - aby * (cx - ax)) * (abx * (dy - ay) - aby * (dx - ax)) >= 0) return false;
  const cdx = dx - cx;
  const cdy = dy - cy;
  return (cdx * (ay - cy) - cdy * (ax - cx)) * (cdx * (by - cy) - cdy * (bx - cx)) < 0;
}

/** How much of a segment lies in a box, in pixels (Liang and Barsky 1984). */
export function clip(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const aside = (ax < x1 && bx < x1) || (ax > x2 && bx > x2);
  if (aside || (ay < y1 && by < y1) || (ay > y2 && by > y2)) return 0;
  const dx = bx - ax;
  const dy = by - ay;
  let t0 = 0;
  let t1 = 1;
  if (dx !== 0) {
    const p = (x1 - ax) / dx;
    const q = (x2 - ax) / dx;
    t0 = Math.max(t0, Math.min(p, q));
    t1 = Math.min(t1, Math.max(p, q));
  }
  if (dy !== 0) {
    const p = (y1 - ay) / dy;
    const q = (y2 - ay) / dy;
    t0 = Math.max(t0, Math.min(p, q));
    t1 = Math.min(t1, Math.max(p, q));
  }
  return t0 < t1 ? (t1 - t0) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** How many pairs of edges cross. Edges that share an end do not. */
export function crossings(p: Points, from: Int32Array, to: Int32Array): number {
  let count = 0;
  for (let k = 0; k < from.length; k++) {
    const a = from[k] as number;
    const b = to[k] as number;
    for (let f = k + 1; f < from.length; f++) {
      const c = from[f] as number;
      const d = to[f] as number;
      if (a !== c && a !== d && b !== c && b !== d && cross(p, a, b, c, d)) count++;
    }
  }
  return count;
}
