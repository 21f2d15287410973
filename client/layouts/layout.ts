/**
 * The layout of a view: stress, untangle, tidy with real boxes, bend. Deterministic (see `geometry.ts`): the same view
 * looks the same on every machine. Nodes that are placed already never move; new ones find room around them.
 */
import { bendOf } from "./bend.ts";
import { type Boxes, boxesOf, collisions, runsThrough, sideOf } from "./boxes.ts";
import { coarse } from "./coarse.ts";
import { type Box, crossings, type Points } from "./geometry.ts";
import { areaOf, type LayoutPlan, type LayoutResult, pairsOf } from "./plan.ts";
import { stress, turned } from "./stress.ts";
import { sceneOf, tidy, totalCost } from "./tidy.ts";

/** Up to so many entities an edge bends past what it would run through; among more, curves only tangle the eye. */
const BENT = 120;
/** Above this many entities the passes are fewer and shorter. */
export const LARGE = 300;

interface Effort {
  coarseSeeds: number;
  coarseMoves: number;
  tidySeeds: number;
  tidyMoves: number;
}

/** A move costs about n + edges, twice for each edge of the moved node: bound the work, not only the moves. */
function effort(n: number, free: number, pairs: number): Effort {
  const part = Math.max(0.15, Math.min(1, free / 38));
  const weight = (n + pairs) / 90;
  const slow = Math.max(1, weight * weight * 0.35);
  return {
    coarseSeeds: n > 120 ? 1 : 4,
    coarseMoves: Math.round((40_000 * part) / slow),
    tidySeeds: n > 120 ? 1 : 4,
    tidyMoves: Math.round((24_000 * part) / slow),
  };
}

interface Prepared {
  plan: LayoutPlan;
  pairs: ReturnType<typeof pairsOf>;
  area: Box;
  free: number[];
  tiers: (number | null)[];
  start: Points;
}

function prepare(plan: LayoutPlan): Prepared {
  const pairs = pairsOf(plan);
  const area = areaOf(plan.nodes);
  const free = plan.nodes.flatMap((node, i) => (node.fixed ? [] : [i]));
  // What is added to a picture goes where there is room beside its neighbours; law above counts in a new picture only.
  const fresh = free.length === plan.nodes.length;
  const tiers = plan.nodes.map((node) => (fresh ? node.tier : null));
  const raw = stress(
    plan.nodes.map((node) => node.fixed),
    pairs.from,
    pairs.to,
  );
  const start = fresh ? turned(raw, area, tiers) : raw;
  for (const i of free) {
    start.x[i] = Math.round(start.x[i] as number);
    start.y[i] = Math.round(start.y[i] as number);
  }
  return { plan, pairs, area, free, tiers, start };
}

/** Fewest crossings of a few seeds; stops where there is nothing left to gain. */
function untangle(prepared: Prepared, work: Effort): Points {
  const { start, pairs, free, area, tiers } = prepared;
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  let idle = 0;
  for (let seed = 1; seed <= work.coarseSeeds && least > 0 && idle < 2; seed++) {
    const p = coarse(start, pairs, free, area, tiers, { seed, moves: work.coarseMoves });
    const count = crossings(p, pairs.from, pairs.to);
    idle = count < least ? 0 : idle + 1;
    if (count < least) {
      least = count;
      best = p;
    }
  }
  return best;
}

/** Best of a few seeds: first no name on a name, then no edge through a name or node, then cost and crossings. */
function settle(prepared: Prepared, at: Points, work: Effort): Boxes {
  const { plan, pairs, area, tiers, free } = prepared;
  let best: Boxes | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= work.tidySeeds; seed++) {
    const scene = sceneOf(boxesOf(plan.nodes, at), pairs, area, tiers);
    tidy(scene, free, { seed, moves: work.tidyMoves });
    const hits = collisions(scene.boxes);
    const through = runsThrough(scene.boxes, pairs.from, pairs.to);
    const crossed = crossings(scene.boxes.p, pairs.from, pairs.to);
    const cost = hits * 10_000 + through * 400 + totalCost(scene) + 60 * crossed;
    if (cost < least) {
      least = cost;
      best = scene.boxes;
    }
    if (hits === 0 && through === 0) break;
  }
  return best ?? boxesOf(plan.nodes, at);
}

function resultOf(plan: LayoutPlan, boxes: Boxes, bent: boolean): LayoutResult {
  const index = new Map(plan.nodes.map((node, i) => [node.id, i]));
  const bends: Record<string, number> = {};
  if (bent) {
    for (const edge of plan.edges) {
      const a = index.get(edge.from);
      const b = index.get(edge.to);
      const bend = a === undefined || b === undefined || a === b ? 0 : bendOf(boxes, a, b);
      if (bend !== 0) bends[edge.id] = bend;
    }
  }
  const places = plan.nodes.map((node, i) => ({
    id: node.id,
    x: boxes.p.x[i] as number,
    y: boxes.p.y[i] as number,
    side: sideOf(boxes.side[i] as number),
  }));
  return { places, bends };
}

/**
 * Lays a view out in two strokes: `onStart` gets the positions by stress within milliseconds, to draw at once; what is
 * returned is settled.
 */
export function layOut(plan: LayoutPlan, onStart?: (result: LayoutResult) => void): LayoutResult {
  const prepared = prepare(plan);
  const first = resultOf(plan, boxesOf(plan.nodes, prepared.start), false);
  onStart?.(first);
  if (prepared.free.length === 0)
    return resultOf(plan, boxesOf(plan.nodes, prepared.start), plan.nodes.length <= BENT);
  const work = effort(plan.nodes.length, prepared.free.length, prepared.pairs.from.length);
  const untangled = plan.nodes.length > LARGE ? prepared.start : untangle(prepared, work);
  return resultOf(plan, settle(prepared, untangled, work), plan.nodes.length <= BENT);
}
