/**
 * Coarse annealing: untangles a start by moving and swapping nodes while a falling threshold still lets some moves through
 * that make it worse (threshold accepting: Dueck, Scheuer 1990; as graph drawing: Davidson, Harel 1996). Names are not yet known here.
 */
import { type Box, cross, fromSegment, generator, type Points } from "./geometry.ts";

const CROSSING = 34;
const NEAR = 100;
const PASSING = 30;
const LONG = 150;

interface Scene {
  p: Points;
  from: Int32Array;
  to: Int32Array;
  incident: number[][];
  area: Box;
  tiers: readonly (number | null)[];
}

function placeCost(scene: Scene, i: number): number {
  const { p, area } = scene;
  const px = p.x[i] as number;
  const py = p.y[i] as number;
  const tier = scene.tiers[i] ?? null;
  let cost = 0;
  if (tier !== null) {
    const e = py - (area.y1 + tier * (area.y2 - area.y1));
    cost += 0.0008 * e * e;
  }
  for (let j = 0; j < p.x.length; j++) {
    if (j === i) continue;
    const dx = px - (p.x[j] as number);
    const dy = (py - (p.y[j] as number)) * 1.25;
    const d2 = dx * dx + dy * dy;
    if (d2 < NEAR * NEAR) cost += (NEAR - Math.sqrt(d2)) * 0.9;
  }
  const out =
    Math.max(0, area.x1 + 45 - px) +
    Math.max(0, px - area.x2 + 45) +
    Math.max(0, area.y1 + 25 - py) +
    Math.max(0, py - area.y2 + 45);
  return cost + 20 * out;
}

function edgeCost(scene: Scene, k: number): number {
  const { p, from, to } = scene;
  const a = from[k] as number;
  const b = to[k] as number;
  const ax = p.x[a] as number;
  const ay = p.y[a] as number;
  const bx = p.x[b] as number;
  const by = p.y[b] as number;
  const length = Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));
  const left = Math.min(ax, bx) - PASSING;
  const right = Math.max(ax, bx) + PASSING;
  const top = Math.min(ay, by) - PASSING;
  const bottom = Math.max(ay, by) + PASSING;
  let cost = Math.max(0, length - LONG) * 0.35;
  for (let j = 0; j < p.x.length; j++) {
    if (j === a || j === b) continue;
    const px = p.x[j] as number;
    const py = p.y[j] as number;
    if (px < left || px > right || py < top || py > bottom) continue;
    const d = fromSegment(px, py, ax, ay, bx, by);
    if (d < PASSING) cost += (PASSING - d) * 1.2;
  }
  for (let f = 0; f < from.length; f++) {
    const c = from[f] as number;
    const d = to[f] as number;
    if (a !== c && a !== d && b !== c && b !== d && cross(p, a, b, c, d)) cost += CROSSING;
  }
  return cost;
}

/** Whether a segment's box, with the room that a node asks for, misses a point. */
function misses(p: Points, a: number, b: number, px: number, py: number): boolean {
  const ax = p.x[a] as number;
  const bx = p.x[b] as number;
  if ((ax < px - PASSING && bx < px - PASSING) || (ax > px + PASSING && bx > px + PASSING)) return true;
  const ay = p.y[a] as number;
  const by = p.y[b] as number;
  return (ay < py - PASSING && by < py - PASSING) || (ay > py + PASSING && by > py + PASSING);
}

function nodeCost(scene: Scene, i: number): number {
  const { p, from, to } = scene;
  const px = p.x[i] as number;
  const py = p.y[i] as number;
  let cost = placeCost(scene, i);
  for (const k of scene.incident[i] as number[]) cost += edgeCost(scene, k);
  for (let k = 0; k < from.length; k++) {
    const a = from[k] as number;
    const b = to[k] as number;
    if (a === i || b === i || misses(p, a, b, px, py)) continue;
    const d = fromSegment(px, py, p.x[a] as number, p.y[a] as number, p.x[b] as number, p.y[b] as number);
    if (d < PASSING) cost += (PASSING - d) * 1.2;
  }
  return cost;
}

function swap(p: Points, i: number, j: number): void {
  const x = p.x[i] as number;
  const y = p.y[i] as number;
  p.x[i] = p.x[j] as number;
  p.y[i] = p.y[j] as number;
  p.x[j] = x;
  p.y[j] = y;
}

export interface CoarseOptions {
  seed: number;
  moves: number;
}

/** Untangled positions; nodes that are not in `free` stay. */
export function coarse(
  start: Points,
  edges: { from: Int32Array; to: Int32Array },
  free: readonly number[],
  area: Box,
  tiers: readonly (number | null)[],
  { seed, moves }: CoarseOptions,
): Points {
  const p = { x: start.x.slice(), y: start.y.slice() };
  const { from, to } = edges;
  const incident: number[][] = Array.from({ length: p.x.length }, () => []);
  for (let k = 0; k < from.length; k++) {
    incident[from[k] as number]?.push(k);
    incident[to[k] as number]?.push(k);
  }
  const scene: Scene = { p, from, to, incident, area, tiers };
  const random = generator(seed);
  const pick = () => free[Math.floor(random() * free.length)] as number;
  for (let move = 0; move < moves; move++) {
    const rest = 1 - move / moves;
    const heat = 80 * rest * rest;
    const i = pick();
    if (random() < 0.2) {
      const j = pick();
      if (j === i) continue;
      const before = nodeCost(scene, i) + nodeCost(scene, j);
      swap(p, i, j);
      if (nodeCost(scene, i) + nodeCost(scene, j) >= before + heat * random()) swap(p, i, j);
      continue;
    }
    const x = p.x[i] as number;
    const y = p.y[i] as number;
    const before = nodeCost(scene, i);
    const reach = 10 + 170 * rest;
    p.x[i] = Math.round(x + (random() - 0.5) * 2 * reach);
    p.y[i] = Math.round(y + (random() - 0.5) * 2 * reach);
    if (nodeCost(scene, i) >= before + heat * random()) {
      p.x[i] = x;
      p.y[i] = y;
    }
  }
  return p;
}
