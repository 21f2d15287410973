/**
 * Words at any zoom: names and phrases keep their size on the screen, names that would meet a better one are muted,
 * phrases and bars slide along their edge to a free place.
 */
import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from "cytoscape";
import { type Box, clip } from "../../layouts/geometry.ts";
import { textWidth, WORD_SIZE } from "../../layouts/plan.ts";
import { common, placeWords, type WordsToPlace } from "../../layouts/words.ts";
import { along, type Curve, curveOf, lengthOf, type Point } from "../along.ts";
import { bodyOf, nameOf, textScale } from "./boxes.ts";

/** From this zoom on every relation speaks. */
export const SPEAK_FROM = 1.45;

/** Best first: selected, hubs, then by number of relations; ids decide a tie, so that the picture is always the same. */
function ranked(cy: Core): NodeSingular[] {
  const score = (node: NodeSingular) =>
    (node.hasClass("sel") ? 1000 : 0) + (node.data("hub") ? 500 : 0) + (node.data("rank") as number);
  return (cy.nodes().toArray() as NodeSingular[]).sort(
    (a, b) => score(b) - score(a) || (a.id() < b.id() ? -1 : 1),
  );
}

/** Mutes names that meet a better name or another node. Gives back the boxes of those that stay. */
function thinOut(cy: Core, k: number, scaled: boolean): Box[] {
  const bodies = cy
    .nodes()
    .toArray()
    .map((node) => ({ id: node.id(), box: bodyOf(node as NodeSingular) }));
  const kept: Box[] = [];
  for (const node of ranked(cy)) {
    const box = nameOf(node, k);
    const onName = kept.some((other) => common(box, other) > 4);
    const onBody = scaled && bodies.some((other) => other.id !== node.id() && common(box, other.box) > 30);
    const mute = (onName || onBody) && !node.hasClass("sel");
    node.toggleClass("mute", mute);
    if (!mute) kept.push(box);
  }
  return kept;
}

/** How many straight pieces stand for a curve. */
const PIECES = 5;

/** The line of an edge as points, from tail to head. */
function lineOf(curve: Curve): readonly Point[] {
  if (curve.straight) return [curve.a, curve.b];
  return Array.from({ length: PIECES + 1 }, (_, i) => along(curve, i / PIECES));
}

type Line = ReturnType<typeof lineOf>;

/** An edge with its geometry, read once before anything is written: a write makes every edge's drawing stale. */
interface Drawn {
  readonly edge: EdgeSingular;
  readonly id: string;
  readonly curve: Curve;
  readonly middle: Point;
}

function drawnEdges(cy: Core): Drawn[] {
  return (cy.edges().toArray() as EdgeSingular[]).map((edge) => ({
    edge,
    id: edge.id(),
    curve: curveOf(edge),
    middle: edge.midpoint(),
  }));
}

/** How much of all other edges a box would cover, or be covered by. Two rails are wider than a line. */
function crossedBy(lines: ReadonlyMap<string, Line>, own: string): (box: Box) => number {
  return ({ x1, y1, x2, y2 }) => {
    let sum = 0;
    for (const [id, line] of lines) {
      if (id === own) continue;
      for (let i = 1; i < line.length; i++) {
        const [a, b] = [line[i - 1], line[i]];
        if (a && b) sum += clip(a.x, a.y, b.x, b.y, x1 - 2, y1 - 2, x2 + 2, y2 + 2);
      }
    }
    return sum;
  };
}

function slide(all: readonly Drawn[], k: number, obstacles: readonly Box[]): void {
  const speaking = all.filter(({ edge }) => edge.hasClass("say") || edge.hasClass("sel"));
  speaking.sort(
    (a, b) =>
      Number(b.edge.hasClass("sel")) - Number(a.edge.hasClass("sel")) ||
      lengthOf(a.curve) - lengthOf(b.curve),
  );
  const lines = new Map(all.map(({ id, curve }) => [id, lineOf(curve)]));
  const list = speaking.map(
    ({ edge, id, curve }): WordsToPlace => ({
      id,
      w: textWidth(edge.data("phrase") as string, WORD_SIZE) * k,
      h: 15 * k,
      at: (fraction) => along(curve, fraction),
      crossed: crossedBy(lines, id),
      must: edge.hasClass("sel"),
    }),
  );
  const placed = placeWords(list, obstacles);
  for (const { edge, id, curve, middle } of speaking) {
    const at = placed.get(id);
    edge.toggleClass("hush", !at);
    if (!at) continue;
    const p = along(curve, at.fraction);
    const [lx, ly] = [Math.round((p.x - middle.x) * 10) / 10, Math.round((p.y - middle.y) * 10) / 10];
    // An edge between two nodes in one place has no middle yet.
    if (Number.isFinite(lx) && Number.isFinite(ly)) edge.data({ lx, ly });
  }
  const words = new Map([...placed].map(([id, { box }]) => [id, box]));
  for (const { edge, curve } of all)
    if (edge.data("contested")) edge.data("barAt", barPlace(curve, words, obstacles));
}

const BAR_PLACES = [0.5, 0.58, 0.42, 0.66, 0.34, 0.72, 0.28, 0.78, 0.22];

/** Beside the words, and well off the arrow's head. */
function barPlace(curve: Curve, words: ReadonlyMap<string, Box>, obstacles: readonly Box[]): number {
  const length = lengthOf(curve) || 1;
  let best = 0.5;
  let least = Number.POSITIVE_INFINITY;
  for (const f of BAR_PLACES) {
    const p = along(curve, f);
    const box = { x1: p.x - 9, y1: p.y - 9, x2: p.x + 9, y2: p.y + 9 };
    let cost = Math.abs(f - 0.5) * 30 + ((1 - f) * length < 22 ? 200 : 0);
    for (const other of words.values()) cost += common(box, other);
    for (const other of obstacles) cost += common(box, other) * 3;
    if (cost < least) {
      least = cost;
      best = f;
    }
  }
  return best;
}

/** Gives texts their size. What has it already is left alone: a written style costs, whether it says anything new or not. */
function resize(elements: CollectionReturnValue, size: number): void {
  const others = elements.filter((element) => element.scratch("size") !== size);
  others.style({ "font-size": size });
  others.scratch("size", size);
}

/** Brings all words into order for the zoom that is now. */
export function orderWords(cy: Core): void {
  const k = textScale(cy.zoom());
  const edges = drawnEdges(cy);
  cy.batch(() => {
    resize(cy.elements("node"), 12 * k);
    resize(cy.elements("edge"), 11 * k);
    const names = thinOut(cy, k, k > 1.05);
    const bodies = cy
      .nodes()
      .toArray()
      .map((node) => bodyOf(node as NodeSingular));
    slide(edges, k, [...bodies, ...names]);
  });
}
