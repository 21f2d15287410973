/**
 * A tidy tree with boxes of any height (Reingold and Tilford 1981; van der Ploeg 2014 for the heights): subtrees are
 * pushed together until their outlines touch. Each outline is kept once and grows by what is shorter, so all of it is
 * linear.
 */
import type { Tree, TreeNode } from "./tree.ts";

/** Between premises of one argument, between neighbours of different parents. */
const CLOSE = 10;
const APART = 26;

/** How far a subtree reaches up and down in each column, the deepest first. All is meant `shift` lower than written. */
interface Outline {
  readonly top: number[];
  readonly bottom: number[];
  shift: number;
}

/** The line of every node of the tree, measured from the top. */
export function linesOf({ nodes, roots }: Tree): Float64Array {
  const offset = new Float64Array(nodes.length);
  const outlines: (Outline | undefined)[] = new Array(nodes.length);
  // Children stand after their parent, so from the end every child is done before it is needed.
  for (let n = nodes.length - 1; n >= 0; n--) {
    const node = nodes[n] as TreeNode;
    const outline = stack(node.children, nodes, outlines, offset) ?? { top: [], bottom: [], shift: 0 };
    const own = middleOf(node, nodes, offset);
    for (const child of node.children) offset[child] = (offset[child] as number) - own;
    outline.shift -= own;
    outline.top.push(-node.up - outline.shift);
    outline.bottom.push(node.down - outline.shift);
    outlines[n] = outline;
  }
  stack(roots, nodes, outlines, offset);
  const line = new Float64Array(nodes.length);
  for (const root of roots) line[root] = offset[root] as number;
  for (let n = 0; n < nodes.length; n++)
    for (const child of (nodes[n] as TreeNode).children)
      line[child] = (line[n] as number) + (offset[child] as number);
  return line;
}

/** Puts siblings one under the other; their offsets are from the first. Gives back their common outline. */
function stack(
  children: readonly number[],
  nodes: readonly TreeNode[],
  outlines: (Outline | undefined)[],
  offset: Float64Array,
): Outline | undefined {
  let all: Outline | undefined;
  let before: TreeNode | undefined;
  for (const child of children) {
    const node = nodes[child] as TreeNode;
    const own = outlines[child] as Outline;
    outlines[child] = undefined;
    if (all && before) {
      const down = distance(all, own, node.close && before.close ? CLOSE : APART);
      offset[child] = down;
      own.shift += down;
      all = joined(all, own);
    } else all = own;
    before = node;
  }
  return all;
}

/** How far down the lower one must go to clear the upper one in every column that both reach. */
function distance(upper: Outline, lower: Outline, gap: number): number {
  const [m, n] = [upper.bottom.length, lower.top.length];
  let least = Number.NEGATIVE_INFINITY;
  for (let i = 1; i <= Math.min(m, n); i++) {
    const air = i === 1 ? gap : APART;
    const ends = (upper.bottom[m - i] as number) + upper.shift;
    const begins = (lower.top[n - i] as number) + lower.shift;
    least = Math.max(least, ends + air - begins);
  }
  return least;
}

function joined(upper: Outline, lower: Outline): Outline {
  const [m, n] = [upper.top.length, lower.top.length];
  const [long, short] = m >= n ? [upper, lower] : [lower, upper];
  const [source, target] = long === upper ? [short.bottom, long.bottom] : [short.top, long.top];
  const [from, to] = [source.length, target.length];
  for (let i = 1; i <= Math.min(m, n); i++)
    target[to - i] = (source[from - i] as number) + short.shift - long.shift;
  return long;
}

/** Between the first and the last of what it rests on; between all its children where nothing counts. */
function middleOf(node: TreeNode, nodes: readonly TreeNode[], offset: Float64Array): number {
  const counts = (child: number) => (nodes[child] as TreeNode).counts;
  const [first, last] = [node.children.find(counts), node.children.findLast(counts)];
  if (first === undefined || last === undefined) return 0;
  return ((offset[first] as number) + (offset[last] as number)) / 2;
}
