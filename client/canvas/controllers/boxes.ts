/**
 * Where nodes and their names stand, from what they were given and never from how they are drawn: Cytoscape works out every
 * style and measures every text before it can answer, which is a third of the first picture.
 */
import type { Core, NodeSingular } from "cytoscape";
import type { Box } from "../../layouts/geometry.ts";
import { nameBox } from "../../layouts/plan.ts";

/** How much larger than its screen size a text is drawn in the model at a zoom. */
export function textScale(zoom: number): number {
  return zoom >= 1 ? 1.1 / Math.max(zoom, 1.1) : Math.min(Math.max(1, 0.92 / zoom), 2.2);
}

/** The box of a node's shape, in the model. */
export function bodyOf(node: NodeSingular): Box {
  const p = node.position();
  const w = (node.data("w") as number) / 2;
  const h = (node.data("h") as number) / 2;
  return { x1: p.x - w, y1: p.y - h, x2: p.x + w, y2: p.y + h };
}

/** The box of a node's name where the text is drawn `k` times its size. */
export function nameOf(node: NodeSingular, k: number): Box {
  const { x1, y1, x2, y2 } = bodyOf(node);
  const strong = Boolean(node.data("hub")) || node.hasClass("sel");
  const size = nameBox((node.data("label") as string).split("\n"), strong);
  const [w, h] = [size.w * k, size.h * k];
  const gap = node.data("hub") || node.hasClass("sel") ? 7 : 3;
  const { x, y } = node.position();
  switch (node.data("side")) {
    case "t":
      return { x1: x - w / 2, y1: y1 - gap - h, x2: x + w / 2, y2: y1 - gap };
    case "r":
      return { x1: x2 + 10, y1: y - h / 2, x2: x2 + 10 + w, y2: y + h / 2 };
    case "l":
      return { x1: x1 - 10 - w, y1: y - h / 2, x2: x1 - 10, y2: y + h / 2 };
    default:
      return { x1: x - w / 2, y1: y2 + gap, x2: x + w / 2, y2: y2 + gap + h };
  }
}

/** All nodes with the names that are shown. What bends out between them is within the air around a fitted picture. */
export function boundsOf(cy: Core): Box {
  const k = textScale(cy.zoom());
  const box = {
    x1: Number.POSITIVE_INFINITY,
    y1: Number.POSITIVE_INFINITY,
    x2: Number.NEGATIVE_INFINITY,
    y2: Number.NEGATIVE_INFINITY,
  };
  for (const node of cy.nodes().toArray() as NodeSingular[]) {
    const parts = node.hasClass("mute") ? [bodyOf(node)] : [bodyOf(node), nameOf(node, k)];
    for (const part of parts) {
      box.x1 = Math.min(box.x1, part.x1);
      box.y1 = Math.min(box.y1, part.y1);
      box.x2 = Math.max(box.x2, part.x2);
      box.y2 = Math.max(box.y2, part.y2);
    }
  }
  return box;
}
