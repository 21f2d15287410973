/**
 * The tidy pass: the same annealing as `coarse.ts`, now with real boxes. A name may not lie on a name, a node, an edge
 * or its own edge's arrow head; a name may change its side. Fixed nodes never move. The costs were found by trying them
 * on the sample view, whose pictures are in `docs/`.
 */
import { type Boxes, overlap, put } from "./boxes.ts";
import { type Box, clip, cross, fromSegment, generator } from "./geometry.ts";

export interface TidyEdges {
  from: Int32Array;
  to: Int32Array;
  words: Float64Array;
  bars: Uint8Array;
}

export interface TidyScene {
  boxes: Boxes;
  edges: TidyEdges;
  incident: number[][];
  area: Box;
  tiers: readonly (number | null)[];
  home: { x: Float64Array; y: Float64Array };
  /** One box, reused for an edge's words. */
  spare: Float64Array;
}

const SIDE_COST = [0, 5, 9, 9];
const SIDE_COST_BADGE = [0, 60, 30, 9];

function lengthCost(scene: TidyScene, k: number, length: number): number {
  const words = scene.edges.words[k] as number;
  const bars = scene.edges.bars[k] as number;
  const least = words > 0 ? words + (bars ? 104 : 80) : bars ? 84 : 72;
  return Math.max(0, length - 165) * 0.3 + Math.max(0, least - length) * 1.4;
}

/**
 * An edge through a node, a foreign name, or its own end's name, which would hide the arrow head. Most nodes are far
 * from most edges: the first lines turn them away without geometry.
 */
function throughCost(scene: TidyScene, k: number, i: number): number {
  const { boxes, edges } = scene;
  const { x, y } = boxes.p;
  const a = edges.from[k] as number;
  const b = edges.to[k] as number;
  const ax = x[a] as number;
  const bx = x[b] as number;
  const reach = (boxes.radius[i] as number) + 7;
  const px = x[i] as number;
  const n = boxes.name;
  const o = 4 * i;
  const left = Math.min(px - reach, (n[o] as number) - 2);
  const right = Math.max(px + reach, (n[o + 2] as number) + 2);
  if ((ax < left && bx < left) || (ax > right && bx > right)) return 0;
  const ay = y[a] as number;
  const by = y[b] as number;
  const py = y[i] as number;
  const top = Math.min(py - reach, (n[o + 1] as number) - 1);
  const bottom = Math.max(py + reach, (n[o + 3] as number) + 1);
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return 0;
  const own = i === a || i === b;
  const d = own ? reach : fromSegment(px, py, ax, ay, bx, by);
  const cost = d < reach ? 24 + (reach - d) * 12 : 0;
  const s = clip(
    ax,
    ay,
    bx,
    by,
    (n[o] as number) - 2,
    (n[o + 1] as number) - 1,
    (n[o + 2] as number) + 2,
    (n[o + 3] as number) + 1,
  );
  return s > 0 ? cost + (own ? 14 + s * 1.1 : 16 + s * 1.3) : cost;
}

/** Puts the box of an edge's words, at its middle, into the spare box. */
function wordsBox(scene: TidyScene, k: number): boolean {
  const { boxes, edges, spare } = scene;
  const words = edges.words[k] as number;
  if (words === 0) return false;
  const a = edges.from[k] as number;
  const b = edges.to[k] as number;
  const mx = ((boxes.p.x[a] as number) + (boxes.p.x[b] as number)) / 2;
  const my = ((boxes.p.y[a] as number) + (boxes.p.y[b] as number)) / 2;
  spare[0] = mx - words / 2;
  spare[1] = my - 8;
  spare[2] = mx + words / 2;
  spare[3] = my + 8;
  return true;
}

/** Two edges at one node under less than 18 degrees. */
function angleCost(scene: TidyScene, shared: number, u: number, v: number): number {
  const { x, y } = scene.boxes.p;
  const sx = x[shared] as number;
  const sy = y[shared] as number;
  const ux = (x[u] as number) - sx;
  const uy = (y[u] as number) - sy;
  const vx = (x[v] as number) - sx;
  const vy = (y[v] as number) - sy;
  const dot = ux * vx + uy * vy;
  if (dot <= 0) return 0;
  const cosine = dot / (Math.sqrt((ux * ux + uy * uy) * (vx * vx + vy * vy)) || 1);
  return cosine > 0.95 ? (cosine - 0.95) * 500 : 0;
}

function pairCost(scene: TidyScene, k: number, f: number): number {
  const { from, to } = scene.edges;
  const a = from[k] as number;
  const b = to[k] as number;
  const c = from[f] as number;
  const d = to[f] as number;
  if (a === c) return angleCost(scene, a, b, d);
  if (a === d) return angleCost(scene, a, b, c);
  if (b === c) return angleCost(scene, b, a, d);
  if (b === d) return angleCost(scene, b, a, c);
  return cross(scene.boxes.p, a, b, c, d) ? 30 : 0;
}

function edgeCost(scene: TidyScene, k: number): number {
  const { boxes, edges, spare } = scene;
  const { x, y } = boxes.p;
  const a = edges.from[k] as number;
  const b = edges.to[k] as number;
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  let cost = lengthCost(scene, k, Math.sqrt(dx * dx + dy * dy));
  const n = boxes.side.length;
  for (let i = 0; i < n; i++) cost += throughCost(scene, k, i);
  const speaks = wordsBox(scene, k);
  if (speaks)
    for (let i = 0; i < n; i++)
      cost += overlap(spare, 0, boxes.name, i, 4) + overlap(spare, 0, boxes.body, i, 4);
  for (let f = 0; f < edges.from.length; f++) {
    if (f === k) continue;
    cost += pairCost(scene, k, f);
    if (!speaks) continue;
    const p = edges.from[f] as number;
    const q = edges.to[f] as number;
    const s = clip(
      x[p] as number,
      y[p] as number,
      x[q] as number,
      y[q] as number,
      spare[0] as number,
      spare[1] as number,
      spare[2] as number,
      spare[3] as number,
    );
    if (s > 0) cost += 7 + s * 0.5;
  }
  return cost;
}

function placeCost(scene: TidyScene, i: number): number {
  const { boxes, area, home } = scene;
  const { body, name, p } = boxes;
  const o = 4 * i;
  const low = Math.min(body[o] as number, name[o] as number);
  const high = Math.max(body[o + 2] as number, name[o + 2] as number);
  const top = Math.min(body[o + 1] as number, name[o + 1] as number);
  const bottom = Math.max(body[o + 3] as number, name[o + 3] as number);
  const out =
    Math.max(0, area.x1 + 10 - low) +
    Math.max(0, high - area.x2 + 10) +
    Math.max(0, area.y1 + 10 - top) +
    Math.max(0, bottom - area.y2 + 10);
  const hx = (p.x[i] as number) - (home.x[i] as number);
  const hy = (p.y[i] as number) - (home.y[i] as number);
  let cost = 25 * out + 0.0006 * (hx * hx + hy * hy);
  cost += ((boxes.badge[i] ? SIDE_COST_BADGE : SIDE_COST)[boxes.side[i] as number] as number) ?? 0;
  const tier = scene.tiers[i] ?? null;
  if (tier !== null) {
    const e = (p.y[i] as number) - (area.y1 + tier * (area.y2 - area.y1));
    cost += 0.0012 * e * e;
  }
  return cost;
}

function neighbourCost(scene: TidyScene, i: number): number {
  const { body, name, p } = scene.boxes;
  const n = scene.boxes.side.length;
  let cost = 0;
  for (let j = 0; j < n; j++) {
    if (j === i) continue;
    cost +=
      overlap(body, i, body, j, 16) +
      overlap(name, i, body, j, 7) +
      overlap(body, i, name, j, 7) +
      overlap(name, i, name, j, 7);
    const dx = (p.x[i] as number) - (p.x[j] as number);
    const dy = (p.y[i] as number) - (p.y[j] as number);
    const d2 = dx * dx + dy * dy;
    if (d2 < 84 * 84) cost += (84 - Math.sqrt(d2)) * 0.7;
  }
  return cost;
}

function nodeCost(scene: TidyScene, i: number): number {
  const { from, to } = scene.edges;
  let cost = placeCost(scene, i) + neighbourCost(scene, i);
  for (const k of scene.incident[i] as number[]) cost += edgeCost(scene, k);
  for (let k = 0; k < from.length; k++) {
    if (from[k] === i || to[k] === i) continue;
    cost += throughCost(scene, k, i);
    if (wordsBox(scene, k))
      cost +=
        overlap(scene.spare, 0, scene.boxes.name, i, 4) + overlap(scene.spare, 0, scene.boxes.body, i, 4);
  }
  return cost;
}

export function sceneOf(
  boxes: Boxes,
  edges: TidyEdges,
  area: Box,
  tiers: readonly (number | null)[],
): TidyScene {
  const incident: number[][] = Array.from({ length: boxes.side.length }, () => []);
  for (let k = 0; k < edges.from.length; k++) {
    incident[edges.from[k] as number]?.push(k);
    incident[edges.to[k] as number]?.push(k);
  }
  const home = { x: boxes.p.x.slice(), y: boxes.p.y.slice() };
  return { boxes, edges, incident, area, tiers, home, spare: new Float64Array(4) };
}

const SIDES_TRIED = [0, 0, 0, 1, 2, 3];

function trySwap(scene: TidyScene, i: number, j: number, give: number): void {
  const { boxes } = scene;
  const [ix, iy, is] = [boxes.p.x[i] as number, boxes.p.y[i] as number, boxes.side[i] as number];
  const [jx, jy, js] = [boxes.p.x[j] as number, boxes.p.y[j] as number, boxes.side[j] as number];
  const before = nodeCost(scene, i) + nodeCost(scene, j);
  put(boxes, i, jx, jy, is);
  put(boxes, j, ix, iy, js);
  if (nodeCost(scene, i) + nodeCost(scene, j) < before + give) return;
  put(boxes, i, ix, iy, is);
  put(boxes, j, jx, jy, js);
}

/** Anneals in place. */
export function tidy(
  scene: TidyScene,
  free: readonly number[],
  { seed, moves, heat = 28, reach = 60 }: { seed: number; moves: number; heat?: number; reach?: number },
): void {
  const random = generator(seed);
  const { boxes } = scene;
  const pick = () => free[Math.floor(random() * free.length)] as number;
  for (let move = 0; move < moves; move++) {
    const rest = 1 - move / moves;
    const i = pick();
    const kind = random();
    if (kind < 0.12 && free.length > 1) {
      const j = pick();
      if (j !== i) trySwap(scene, i, j, heat * rest * rest * random());
      continue;
    }
    const [x, y, side] = [boxes.p.x[i] as number, boxes.p.y[i] as number, boxes.side[i] as number];
    const before = nodeCost(scene, i);
    if (kind < 0.3) put(boxes, i, x, y, SIDES_TRIED[Math.floor(random() * 6)] as number);
    else {
      const far = 5 + reach * rest;
      put(
        boxes,
        i,
        Math.round(x + (random() - 0.5) * 2 * far),
        Math.round(y + (random() - 0.5) * 2 * far),
        side,
      );
    }
    if (nodeCost(scene, i) >= before + heat * rest * rest * random()) put(boxes, i, x, y, side);
  }
}

export function totalCost(scene: TidyScene): number {
  let cost = 0;
  for (let i = 0; i < scene.boxes.side.length; i++) cost += nodeCost(scene, i);
  return cost;
}
