/**
 * The layout of an argument map: positions at the right, premises to their left, a knot for each argument between
 * them. Own code, because a general layered layout knows neither knots nor what stands on an arrow, and is far slower.
 */
import {
  BOX_W,
  type MapLayout,
  type MapPlan,
  type PlacedArgument,
  type PlacedStatement,
  type PlacedUndercut,
  STEP,
} from "./plan.ts";
import { linesOf } from "./tidy.ts";
import { type Tree, type TreeNode, treeOf } from "./tree.ts";

/** The knot stands left of the middle of its column, so that there is arrow enough to undercut. */
const KNOT_X = -46;
/** Where linked premises meet, from the edge of their column. */
const JOIN = 26;
/** Where the nearest undercutter meets the arrow, from the middle of the column. */
const UNDERCUT_X = 44;
/** The further an undercutter stands from its arrow, the more to the right: its line passes the nearer ones. */
const STAIR = 16;
const STAIRS = 48;
/** From the end of a box to the line that leaves it. */
const INSET = 8;
/** How close arrows into one box may end. */
const LANDING = 24;

export function layOutMap(plan: MapPlan): MapLayout {
  const tree = treeOf(plan);
  const lines = linesOf(tree);
  const linked = new Set(plan.arguments.filter((a) => a.linked).map(({ id }) => id));
  const placing: Placing = {
    tree,
    linked,
    left: new Map(),
    x: (n) => -(tree.nodes[n] as TreeNode).column * STEP,
    y: (n) => Math.round(lines[n] as number),
  };
  const placed = tree.nodes.flatMap((node, n) => (node.kind === "statement" ? argumentsOf(placing, n) : []));
  const statements = tree.nodes.flatMap((node, n) =>
    node.kind === "statement" ? statementOf(placing, node, n) : [],
  );
  return { statements, arguments: placed, loops: tree.loops, box: boundsOf(tree, placing) };
}

interface Placing {
  readonly tree: Tree;
  readonly linked: ReadonlySet<string>;
  /** Boxes that stand further to the left than their column. */
  readonly left: Map<string, number>;
  readonly x: (node: number) => number;
  readonly y: (node: number) => number;
}

function statementOf({ x, y, left }: Placing, node: TreeNode, n: number): PlacedStatement {
  const { key, id, as, up, down, column, rivalOf } = node;
  return { key, id, as, x: x(n) - (left.get(key) ?? 0), y: y(n), h: up + down, column, rivalOf };
}

/** The arguments of one statement; what undercuts them stands among its children too, next to its knot. */
function argumentsOf(placing: Placing, statement: number): PlacedArgument[] {
  const { tree, linked, x, y } = placing;
  const { children, up, down } = tree.nodes[statement] as TreeNode;
  const knots = children.filter((child) => tree.nodes[child]?.kind === "argument");
  const apart = Math.min(LANDING, (up + down) / (knots.length + 1));
  return knots.map((knot, i): PlacedArgument => {
    const { id, children: below } = tree.nodes[knot] as TreeNode;
    const premises = below.flatMap((child) => {
      const node = tree.nodes[child];
      return node?.rivalOf === null ? node.key : [];
    });
    const [middle, line] = [x(knot), y(knot)];
    return {
      id,
      x: middle + KNOT_X,
      y: line,
      join: linked.has(id) && premises.length > 1 ? { x: middle - STEP + BOX_W / 2 + JOIN, y: line } : null,
      exit: { x: middle + BOX_W / 2, y: line },
      lands: Math.round((i - (knots.length - 1) / 2) * apart),
      premises,
      undercuts: undercutsOf(placing, children, knot),
    };
  });
}

function undercutsOf(placing: Placing, siblings: readonly number[], knot: number): PlacedUndercut[] {
  const { nodes } = placing.tree;
  const of = (nodes[knot] as TreeNode).id;
  const from = siblings.indexOf(knot);
  const side = (step: 1 | -1): PlacedUndercut[] => {
    const near: TreeNode[] = [];
    for (let i = from + step; nodes[siblings[i] ?? -1]?.of === of; i += step)
      near.push(nodes[siblings[i] ?? -1] as TreeNode);
    const stair = Math.min(STAIR, STAIRS / Math.max(1, near.length - 1));
    return near.map(({ key }, k) => {
      const left = Math.round((near.length - 1 - k) * stair);
      placing.left.set(key, left);
      const x = k === 0 ? UNDERCUT_X - left : BOX_W / 2 - left - INSET;
      return { key, x: placing.x(knot) + x, y: placing.y(knot), above: step < 0 };
    });
  };
  return [...side(-1), ...side(1)];
}

function boundsOf({ nodes }: Tree, { x, y }: Placing): MapLayout["box"] {
  const box = { x1: 0, y1: 0, x2: 0, y2: 0 };
  nodes.forEach(({ up, down }, n) => {
    box.x1 = Math.min(box.x1, x(n) - BOX_W / 2);
    box.x2 = Math.max(box.x2, x(n) + BOX_W / 2);
    box.y1 = Math.min(box.y1, y(n) - up);
    box.y2 = Math.max(box.y2, y(n) + down);
  });
  return box;
}
