/** Where along its edge a text stands: the first place that is free of everything else. */
import type { Box } from "./geometry.ts";

export interface WordsToPlace {
  id: string;
  w: number;
  h: number;
  /** The point at a fraction of the edge. */
  at(fraction: number): { x: number; y: number };
  /** How far a box is crossed by other edges, in pixels. */
  crossed(box: Box): number;
  /** Stands in any case; others stay silent where there is no room. */
  must: boolean;
}

const FRACTIONS = [0.5, 0.45, 0.55, 0.4, 0.6, 0.34, 0.66, 0.28, 0.72, 0.22, 0.78];

export function common(a: Box, b: Box): number {
  const w = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
  const h = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
  return w > 0 && h > 0 ? w * h : 0;
}

function around(p: { x: number; y: number }, w: number, h: number): Box {
  return { x1: p.x - w / 2 - 2, y1: p.y - h / 2, x2: p.x + w / 2 + 2, y2: p.y + h / 2 };
}

/** How much of a text may lie on something else before it is left out. */
const BEARABLE = 0.1;
/** How much of other lines a text may cover. */
const COVERED = 46;

interface Found {
  fraction: number;
  cost: number;
  clash: number;
}

/** The best place on one edge, and how much it meets there. */
function bestOn(words: WordsToPlace, taken: readonly Box[]): Found {
  let found: Found = { fraction: 0.5, cost: Number.POSITIVE_INFINITY, clash: 0 };
  for (const fraction of FRACTIONS) {
    const box = around(words.at(fraction), words.w, words.h);
    const crossed = words.crossed(box);
    const met = taken.reduce((sum, other) => sum + common(box, other), 0);
    const cost = Math.abs(fraction - 0.5) * 40 + crossed * 0.8 + met * 3;
    const clash = crossed > COVERED ? Number.POSITIVE_INFINITY : met;
    if (cost < found.cost) found = { fraction, cost, clash };
  }
  return found;
}

/** A fraction for each text that finds room, with the box it takes; earlier texts have the better choice. */
export function placeWords(
  list: readonly WordsToPlace[],
  obstacles: readonly Box[],
): Map<string, { fraction: number; box: Box }> {
  const taken: Box[] = [...obstacles];
  const out = new Map<string, { fraction: number; box: Box }>();
  for (const words of list) {
    const { fraction, clash } = bestOn(words, taken);
    if (!words.must && clash > words.w * words.h * BEARABLE) continue;
    const box = around(words.at(fraction), words.w, words.h);
    taken.push(box);
    out.set(words.id, { fraction, box });
  }
  return out;
}
