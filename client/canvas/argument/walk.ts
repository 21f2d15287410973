/** Walking an argument map by arrow keys: right from premise to argument to conclusion, left back, up and down between neighbours. */
import type { MapLayout } from "../../layouts/argument/plan.ts";

export type Arrow = "up" | "down" | "left" | "right";

interface Stop {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly kind: "box" | "knot";
}

/** The key of the next box or knot, or null at an end. */
export function walk(
  layout: MapLayout,
  conclusions: ReadonlyMap<string, string>,
  from: string,
  arrow: Arrow,
): string | null {
  const stops = stopsOf(layout);
  const here = stops.find(({ key }) => key === from);
  if (!here) return layout.statements[0]?.key ?? null;
  if (arrow === "up" || arrow === "down") return besideOf(stops, here, arrow === "up" ? -1 : 1);
  if (here.kind === "knot") {
    const argument = layout.arguments.find(({ id }) => id === from);
    if (arrow === "right") return conclusions.get(from) ?? null;
    return nearest(stops, argument?.premises ?? [], here.y);
  }
  if (arrow === "left") {
    const into = layout.arguments.filter(({ id }) => conclusions.get(id) === from).map(({ id }) => id);
    return nearest(stops, into, here.y);
  }
  return usedBy(layout, from);
}

/** The argument that a box serves, as a premise or by undercutting it. */
function usedBy({ arguments: args }: MapLayout, key: string): string | null {
  const uses = args.find((a) => a.premises.includes(key) || a.undercuts.some((u) => u.key === key));
  return uses?.id ?? null;
}

function stopsOf({ statements, arguments: args }: MapLayout): Stop[] {
  return [
    ...statements.map(({ key, x, y }): Stop => ({ key, x, y, kind: "box" })),
    ...args.map(({ id, x, y }): Stop => ({ key: id, x, y, kind: "knot" })),
  ];
}

function nearest(stops: readonly Stop[], keys: readonly string[], y: number): string | null {
  const found = stops.filter(({ key }) => keys.includes(key));
  found.sort((a, b) => Math.abs(a.y - y) - Math.abs(b.y - y) || a.y - b.y);
  return found[0]?.key ?? null;
}

/** Neighbours in the same column: boxes among boxes, and knots with the exceptions that stand beside them. */
function besideOf(stops: readonly Stop[], here: Stop, step: 1 | -1): string | null {
  const near = stops.filter((stop) => stop.key !== here.key && Math.abs(stop.x - here.x) < 110);
  const ahead = near.filter((stop) => (stop.y - here.y) * step > 0);
  ahead.sort((a, b) => (a.y - b.y) * step);
  return ahead[0]?.key ?? null;
}
