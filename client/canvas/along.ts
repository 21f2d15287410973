/** Geometry along a drawn edge, from Cytoscape's public calls. */
import type { EdgeSingular } from "cytoscape";

export interface OnEdge {
  x: number;
  y: number;
  /** Unit vector along the edge. */
  ux: number;
  uy: number;
}

/** The control point of the quadratic curve, null for a straight edge. */
function controlPoint(edge: EdgeSingular): { x: number; y: number } | null {
  const points = edge.controlPoints();
  return points?.[0] ?? null;
}

/** Point and direction at a fraction of an edge, from its tail (0) to its head (1). */
export function along(edge: EdgeSingular, f: number): OnEdge {
  const a = edge.sourceEndpoint();
  const b = edge.targetEndpoint();
  const c = controlPoint(edge) ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
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

export function edgeLength(edge: EdgeSingular): number {
  const a = edge.sourceEndpoint();
  const b = edge.targetEndpoint();
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
}
