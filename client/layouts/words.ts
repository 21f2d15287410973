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

/** A fraction for each text, with the box it takes; earlier texts have the better choice. */
export function placeWords(
  list: readonly WordsToPlace[],
  obstacles: readonly Box[],
): Map<string, { fraction: number; box: Box }> {
  const taken: Box[] = [];
  const out = new Map<string, { fraction: number; box: Box }>();
  for (const words of list) {
    let best = 0.5;
    let least = Number.POSITIVE_INFINITY;
    for (const fraction of FRACTIONS) {
      const box = around(words.at(fraction), words.w, words.h);
      let cost = Math.abs(fraction - 0.5) * 40 + (words.crossed(box) > 0 ? 12 : 0);
      for (const other of obstacles) cost += common(box, other) * 3;
      for (const other of taken) cost += common(box, other) * 3;
      if (cost < least) {
        least = cost;
        best = fraction;
      }
    }
    const box = around(words.at(best), words.w, words.h);
    taken.push(box);
    out.set(words.id, { fraction: best, box });
  }
  return out;
}
