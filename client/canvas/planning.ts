/** From what is drawn to what the layout is asked. */
import type { LayoutNode, LayoutPlan } from "../layouts/plan.ts";

import type { Place } from "../state/placecode.ts";
import type { Elements } from "./elements.ts";

/** Law likes to be above, what was done and suffered below. */
const TIERS: Readonly<Record<string, number>> = {
  spine: 0.08,
  tag: 0.1,
  rhomboid: 0.14,
  octagon: 0.9,
  "concave-hexagon": 0.88,
};

/** Up to so many relations the words of what was opened get room; a busier hub speaks only where there is some. */
const SPEAKS = 12;

/**
 * The layout sees the names as they stand at zoom 1 and the words of the relations of what was opened. It never sees
 * the selection: a view looks the same whatever is selected in it.
 */
export function planOf(
  elements: Elements,
  opened: ReadonlySet<string>,
  known: ReadonlyMap<string, Place>,
): LayoutPlan {
  const nodes = [...elements.nodes.values()].map((node): LayoutNode => {
    const place = known.get(node.id);
    return {
      id: node.id,
      w: node.w,
      h: node.h,
      lines: node.label.split("\n"),
      hub: node.hub === true,
      badge: node.more > 0,
      tier: TIERS[node.form] ?? null,
      ...(place ? { fixed: { x: place.x, y: place.y, side: place.side } } : {}),
    };
  });
  const speaks = (id: string) => opened.has(id) && (elements.nodes.get(id)?.rank ?? 0) <= SPEAKS;
  const edges = [...elements.edges.values()].map((edge) => ({
    id: edge.id,
    from: edge.source,
    to: edge.target,
    words: speaks(edge.source) || speaks(edge.target) ? edge.phrase : "",
    bars: edge.contested,
  }));
  return { nodes, edges };
}
