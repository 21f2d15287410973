/** Where the reader looks: fit, zoom by steps, bring something into view. */
import type { CollectionReturnValue, Core, NodeSingular } from "cytoscape";
import { boundsOf } from "./boxes.ts";

const PADDING = 28;
/** Smaller than this a whole network cannot be read: then its middle is shown instead. */
const LEAST_FIT = 0.6;
const MOST_FIT = 1.15;

export const motionMs = (ms: number) => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : ms);

/** Shows everything; on a small stage, what is around `middle`, large enough to read. */
export function fitStage(cy: Core, middle: string | null, whole: boolean): void {
  if (cy.nodes().empty() || cy.width() === 0) return;
  const box = boundsOf(cy);
  const [w, h] = [cy.width() - 2 * PADDING, cy.height() - 2 * PADDING];
  const level = Math.min(MOST_FIT, w / (box.x2 - box.x1), h / (box.y2 - box.y1));
  if (level >= LEAST_FIT || whole || middle === null) {
    const zoom = Math.max(cy.minZoom(), level);
    cy.viewport({
      zoom,
      pan: {
        x: cy.width() / 2 - (zoom * (box.x1 + box.x2)) / 2,
        y: cy.height() / 2 - (zoom * (box.y1 + box.y2)) / 2,
      },
    });
    return;
  }
  const at = cy.getElementById(middle);
  const centre = at.empty() ? box : at.boundingBox({ includeLabels: false });
  const zoom = 0.85;
  cy.viewport({
    zoom,
    pan: {
      x: cy.width() / 2 - (zoom * (centre.x1 + centre.x2)) / 2,
      y: cy.height() / 2 - (zoom * (centre.y1 + centre.y2)) / 2,
    },
  });
}

export function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

/** Whether everything is on the stage. */
export function allInView(cy: Core): boolean {
  const box = boundsOf(cy);
  const seen = cy.extent();
  return box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
}

/** Moves the stage just so far that an element is on it. */
export function bringIntoView(cy: Core, id: string, ms: number): void {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox({ includeLabels: false });
  const air = 30;
  const dx = box.x1 < air ? air - box.x1 : box.x2 > cy.width() - air ? cy.width() - air - box.x2 : 0;
  const dy = box.y1 < air ? air - box.y1 : box.y2 > cy.height() - air ? cy.height() - air - box.y2 : 0;
  if (dx === 0 && dy === 0) return;
  if (ms === 0) cy.panBy({ x: dx, y: dy });
  else cy.animate({ panBy: { x: dx, y: dy }, duration: ms });
}

function middleOf(element: CollectionReturnValue): { x: number; y: number } {
  const box = element.boundingBox({ includeLabels: false });
  return { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 };
}

export type Arrow = "up" | "down" | "left" | "right";

/** How far ahead in a direction, and how far aside of it. */
function seenFrom(dx: number, dy: number, arrow: Arrow): { ahead: number; aside: number } {
  switch (arrow) {
    case "up":
      return { ahead: -dy, aside: Math.abs(dx) };
    case "down":
      return { ahead: dy, aside: Math.abs(dx) };
    case "left":
      return { ahead: -dx, aside: Math.abs(dy) };
    case "right":
      return { ahead: dx, aside: Math.abs(dy) };
  }
}

/** The node that lies best in a direction from another: near, and not far to the side. */
export function towards(cy: Core, from: string, arrow: Arrow): string | null {
  const start = cy.getElementById(from);
  const origin = start.empty() ? { x: 0, y: 0 } : middleOf(start);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of cy.nodes().toArray()) {
    const p = (node as NodeSingular).position();
    const { ahead, aside } = seenFrom(p.x - origin.x, p.y - origin.y, arrow);
    const cost = ahead + aside * 2;
    if (node.id() !== from && ahead > 4 && cost < least) {
      least = cost;
      best = node.id();
    }
  }
  return best;
}
