/** What the layout is given and what it gives back. Plain data, so that it crosses to the worker and into tests alike. */
import type { Box } from "./geometry.ts";

export type Side = "b" | "t" | "r" | "l";

export interface LayoutNode {
  id: string;
  w: number;
  h: number;
  /** The name's lines, wrapped already. */
  lines: readonly string[];
  hub: boolean;
  badge: boolean;
  /** Where it likes to be from top (0) to bottom (1): law above, practices below. */
  tier: number | null;
  /** Placed before or by hand: never moves. */
  fixed?: { x: number; y: number; side?: Side };
}

export interface LayoutEdge {
  id: string;
  from: string;
  to: string;
  /** The words that will stand on it when the view opens, or an empty text. */
  words: string;
  bars: boolean;
}

export interface LayoutPlan {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
}

export interface Placed {
  id: string;
  x: number;
  y: number;
  side: Side;
}

export interface LayoutResult {
  places: Placed[];
  /** Edges that must bend to pass a foreign node or name: how far, as a part of their length. */
  bends: Record<string, number>;
}

export const NAME_SIZE = 12;
export const WORD_SIZE = 11;
const LINE = 1.12;

/** Width of a text without measuring it: the bundled font's mean advance. A measured width would differ by machine. */
export function textWidth(text: string, size: number): number {
  return Math.round(text.length * size * 0.55 + 6);
}

/** A hub's name is semibold, hence wider. */
export function nameBox(lines: readonly string[], strong = false): { w: number; h: number } {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  return {
    w: Math.round(longest * NAME_SIZE * (strong ? 0.6 : 0.55) + 6),
    h: Math.round(lines.length * NAME_SIZE * LINE + 3),
  };
}

/**
 * Breaks a name into lines of about equal length, three at most; what is longer ends in an ellipsis (the outline and
 * the inspector have it whole).
 * @example wrapName("Families of the fallen soldiers") // ["Families of the", "fallen soldiers"]
 */
export function wrapName(name: string, widest = 20): string[] {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const count = Math.min(3, Math.max(1, Math.ceil(name.length / widest)));
  const aim = Math.max(Math.ceil(name.length / count), 8);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const joined = last === undefined ? word : `${last} ${word}`;
    const room = lines.length < count ? aim + 3 : widest + 4;
    if (last !== undefined && (joined.length <= room || lines.length === count))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const most = widest + 6;
  return lines.map((line) => ([...line].length > most ? `${[...line].slice(0, most - 1).join("")}…` : line));
}

/** The area a view fills: as wide and high as its number of entities asks for, around what is placed already. */
export function areaOf(nodes: readonly LayoutNode[]): Box {
  const scale = Math.max(0.55, Math.sqrt(nodes.length / 34));
  const w = Math.round(740 * scale);
  const h = Math.round(626 * scale);
  const fixed = nodes.flatMap((node) => (node.fixed ? [node.fixed] : []));
  if (fixed.length === 0) return { x1: 0, y1: 0, x2: w, y2: h };
  const xs = fixed.map((p) => p.x);
  const ys = fixed.map((p) => p.y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = { w: Math.max(w, x2 - x1 + 240) / 2, h: Math.max(h, y2 - y1 + 220) / 2 };
  const [cx, cy] = [(x1 + x2) / 2, (y1 + y2) / 2];
  return {
    x1: Math.round(cx - half.w),
    y1: Math.round(cy - half.h),
    x2: Math.round(cx + half.w),
    y2: Math.round(cy + half.h),
  };
}

/** Edges by index, each pair of entities once and no loops: parallel claims share one line in the layout. */
export function pairsOf(plan: LayoutPlan): {
  from: Int32Array;
  to: Int32Array;
  words: Float64Array;
  bars: Uint8Array;
} {
  const index = new Map(plan.nodes.map((node, i) => [node.id, i]));
  const pairs = new Map<string, { from: number; to: number; words: number; bars: boolean }>();
  for (const edge of plan.edges) {
    const from = index.get(edge.from);
    const to = index.get(edge.to);
    if (from === undefined || to === undefined || from === to) continue;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const words = edge.words === "" ? 0 : textWidth(edge.words, WORD_SIZE);
    const before = pairs.get(key);
    if (before) {
      before.words = Math.max(before.words, words);
      before.bars ||= edge.bars;
    } else pairs.set(key, { from, to, words, bars: edge.bars });
  }
  const list = [...pairs.values()];
  return {
    from: Int32Array.from(list, (p) => p.from),
    to: Int32Array.from(list, (p) => p.to),
    words: Float64Array.from(list, (p) => p.words),
    bars: Uint8Array.from(list, (p) => (p.bars ? 1 : 0)),
  };
}
