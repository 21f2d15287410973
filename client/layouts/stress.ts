/**
 * The start of a layout: stress majorization (Gansner, Koren, North: "Graph drawing by stress majorization", 2004) with
 * localized updates, from a golden-angle spiral in the order given. Deterministic: see `geometry.ts`.
 */
import type { Box, Points } from "./geometry.ts";

const EDGE = 100;
const ROUNDS = 120;
/** Parts of the graph that no edge joins are kept this many steps apart. */
const APART = 4;
/** Cosine and sine of the golden angle, as constants: sin and cos differ by engine. */
const COS = -0.7373688780783197;
const SIN = 0.6754902942615238;

function neighbours(n: number, from: Int32Array, to: Int32Array): number[][] {
  const out: number[][] = Array.from({ length: n }, () => []);
  for (let k = 0; k < from.length; k++) {
    out[from[k] as number]?.push(to[k] as number);
    out[to[k] as number]?.push(from[k] as number);
  }
  return out;
}

/** Steps between all pairs, breadth first. */
function distances(n: number, adjacent: number[][]): Float64Array {
  const d = new Float64Array(n * n).fill(-1);
  for (let source = 0; source < n; source++) {
    const queue = [source];
    d[source * n + source] = 0;
    for (let head = 0; head < queue.length; head++) {
      const u = queue[head] as number;
      for (const v of adjacent[u] as number[]) {
        if (d[source * n + v] !== -1) continue;
        d[source * n + v] = (d[source * n + u] as number) + 1;
        queue.push(v);
      }
    }
  }
  for (let i = 0; i < d.length; i++) if (d[i] === -1) d[i] = APART;
  return d;
}

function spiral(n: number): Points {
  const p = { x: new Float64Array(n), y: new Float64Array(n) };
  let cx = 1;
  let cy = 0;
  for (let i = 0; i < n; i++) {
    const r = 26 * Math.sqrt(i + 0.5);
    p.x[i] = cx * r;
    p.y[i] = cy * r;
    const next = cx * COS - cy * SIN;
    cy = cx * SIN + cy * COS;
    cx = next;
  }
  return p;
}

/** New nodes begin beside the placed neighbour they hang on, fanned out by the golden angle. */
function besidePlaced(
  p: Points,
  fixed: readonly ({ x: number; y: number } | undefined)[],
  adjacent: number[][],
): void {
  const placed = fixed.filter((f) => f !== undefined);
  const cx = placed.reduce((sum, f) => sum + f.x, 0) / placed.length;
  const cy = placed.reduce((sum, f) => sum + f.y, 0) / placed.length;
  let dx = 1;
  let dy = 0;
  fixed.forEach((at, i) => {
    if (at) {
      p.x[i] = at.x;
      p.y[i] = at.y;
      return;
    }
    const near = (adjacent[i] as number[]).flatMap((j) => fixed[j] ?? []);
    const ax = near.length > 0 ? near.reduce((s, f) => s + f.x, 0) / near.length : cx;
    const ay = near.length > 0 ? near.reduce((s, f) => s + f.y, 0) / near.length : cy;
    const out = Math.sqrt((ax - cx) * (ax - cx) + (ay - cy) * (ay - cy)) || 1;
    p.x[i] = ax + ((ax - cx) / out) * 70 + dx * 60;
    p.y[i] = ay + ((ay - cy) / out) * 70 + dy * 60;
    const next = dx * COS - dy * SIN;
    dy = dx * SIN + dy * COS;
    dx = next;
  });
}

function majorize(p: Points, d: Float64Array, free: readonly number[], rounds: number): void {
  const n = p.x.length;
  for (let round = 0; round < rounds; round++) {
    for (const i of free) {
      const px = p.x[i] as number;
      const py = p.y[i] as number;
      let sx = 0;
      let sy = 0;
      let sw = 0;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const t = (d[i * n + j] as number) * EDGE;
        const w = 1 / (t * t);
        const dx = px - (p.x[j] as number);
        const dy = py - (p.y[j] as number);
        const length = Math.sqrt(dx * dx + dy * dy) || 1e-6;
        sx += w * ((p.x[j] as number) + (t * dx) / length);
        sy += w * ((p.y[j] as number) + (t * dy) / length);
        sw += w;
      }
      p.x[i] = sx / sw;
      p.y[i] = sy / sw;
    }
  }
}

/** Positions by stress; what is fixed keeps its place. */
export function stress(
  fixed: readonly ({ x: number; y: number } | undefined)[],
  from: Int32Array,
  to: Int32Array,
): Points {
  const n = fixed.length;
  const adjacent = neighbours(n, from, to);
  const p = spiral(n);
  const free = fixed.flatMap((at, i) => (at ? [] : [i]));
  if (free.length < n) besidePlaced(p, fixed, adjacent);
  if (n > 1) majorize(p, distances(n, adjacent), free, ROUNDS);
  return p;
}

/** Stretches positions over an area, in one of eight turns and mirrors. */
function fitted(p: Points, area: Box, turn: number): Points {
  const n = p.x.length;
  const q = { x: new Float64Array(n), y: new Float64Array(n) };
  const low = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  const high = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  for (let i = 0; i < n; i++) {
    const a = (turn & 4 ? p.y[i] : p.x[i]) as number;
    const b = (turn & 4 ? p.x[i] : p.y[i]) as number;
    const x = turn & 1 ? -a : a;
    const y = turn & 2 ? -b : b;
    q.x[i] = x;
    q.y[i] = y;
    low.x = Math.min(low.x, x);
    high.x = Math.max(high.x, x);
    low.y = Math.min(low.y, y);
    high.y = Math.max(high.y, y);
  }
  const w = area.x2 - area.x1 - 120;
  const h = area.y2 - area.y1 - 90;
  for (let i = 0; i < n; i++) {
    q.x[i] = Math.round(area.x1 + 60 + (((q.x[i] as number) - low.x) / (high.x - low.x || 1)) * w);
    q.y[i] = Math.round(area.y1 + 40 + (((q.y[i] as number) - low.y) / (high.y - low.y || 1)) * h);
  }
  return q;
}

/** Of eight turns and mirrors the one that puts law up and practices down; the first where none is better. */
export function turned(p: Points, area: Box, tiers: readonly (number | null)[]): Points {
  let best = fitted(p, area, 0);
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 8; turn++) {
    const q = fitted(p, area, turn);
    let off = 0;
    tiers.forEach((tier, i) => {
      if (tier === null) return;
      const e = ((q.y[i] as number) - area.y1) / (area.y2 - area.y1) - tier;
      off += e * e;
    });
    if (off < least - 1e-9) {
      least = off;
      best = q;
    }
  }
  return best;
}
