import { type Label, labelsOf } from "../../layouts/labels.ts";
import type { Frame, Mark } from "../../layouts/timeplot.ts";
import type { Plotted } from "./TimePlot.tsx";

/** The words beside marks that have room for them, by the first claim of each: what several say first, then many origins. */
export function markLabels(
  marks: readonly Mark[],
  byId: ReadonlyMap<string, Plotted>,
  frame: Frame,
): ReadonlyMap<string, Label> {
  const worded = marks.flatMap((mark) => {
    const thing = byId.get(mark.ids[0] ?? "");
    if (!thing) return [];
    const { x1, x2, y, ids } = mark;
    // A count stands over the beginning, the sign for "at some time after" above it.
    const top = ids.length > 1 || mark.saidLater ? y - 15 : y - 6;
    const reach = ids.length > 1 ? 22 : 7;
    const box = { x1: x1 - 7, y1: top, x2: Math.max(x2 + 7, x1 + reach), y2: y + 6 };
    return [{ id: thing.id, box, text: thing.text, rank: ids.length * 100 + thing.drawn.originCount }];
  });
  worded.sort((a, b) => b.rank - a.rank);
  return labelsOf(worded, {
    frame,
    sides: ["right", "left"],
    letter: 5.9,
    line: 12,
    least: 14,
    most: 44,
    taken: cornersOf(frame),
  });
}

/** Where the plot says what lies on either side of its diagonal. */
function cornersOf({ width, height }: Frame) {
  return [
    { x1: 0, y1: 0, x2: 130, y2: 20 },
    { x1: width - 140, y1: height - 22, x2: width, y2: height },
  ];
}
