/** Geometry along a drawn edge, from Cytoscape's public calls. */
import type { EdgeSingular } from "cytoscape";

export interface OnEdge {
  x: number;
  y: number;
  /** Unit vector along the edge. */
  ux: number;
  uy: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The quadratic curve of a drawn edge, from tail to head; the middle of a straight one lies between its ends. */
export interface Curve {
  readonly a: Point;
  readonly b: Point;
  readonly c: Point;
  readonly straight: boolean;
}

/** Each of Cytoscape's calls brings the edge's drawing up to date: whoever needs many points asks once. */
export function curveOf(edge: EdgeSingular): Curve {
  const a = edge.sourceEndpoint();
  const b = edge.targetEndpoint();
  const [control] = edge.controlPoints() ?? [];
  const c = control ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  return { a, b, c, straight: control === undefined };
}

/** Point and direction at a fraction of an edge, from its tail (0) to its head (1). */
export function along({ a, b, c }: Curve, f: number): OnEdge {
  const u = 1 - f;
  const dx = 2 * u * (c.x - a.x) + 2 * f * (b.x - c.x);
  const dy = 2 * u * (c.y - a.y) + 2 * f * (b.y - c.y);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return {
    x: u * u * a.x + 2 * u * f * c.x + f * f * b.x,
    y: u * u * a.y + 2 * u * f * c.y + f * f * b.y,
    ux: dx / length,
    uy: dy / length,
  };
}

/** From tail to head as the crow flies. */
export function lengthOf({ a, b }: Curve): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}
