/** The map as a tree: what is met for the first time gets a box, what is met again a reference, so that nothing crosses. */
import { AGAIN_H, KNOT_R, type MapArgument, type MapLoop, type MapPlan, type Standing } from "./plan.ts";

/** One thing that takes room. Children come after their parent in the list, in the order in which they stand. */
export interface TreeNode {
  readonly kind: "statement" | "argument";
  /** Statement: its key. Argument: its id. */
  readonly key: string;
  readonly id: string;
  readonly as: Standing;
  readonly column: number;
  /** Room above and below its line. */
  readonly up: number;
  readonly down: number;
  /** Its siblings are close: premises of one argument. */
  readonly close: boolean;
  /** Counts for the place of its parent: premises and knots do, exceptions and rivals do not. */
  readonly counts: boolean;
  /** The argument that uses a statement; null for goals and arguments. */
  readonly of: string | null;
  readonly rivalOf: string | null;
  readonly children: number[];
}

interface Frame {
  readonly node: number;
  /** What is still to be made of it. */
  readonly todo: Child[];
}

interface Child {
  readonly what: "premise" | "undercutter" | "rival" | "argument";
  readonly id: string;
  /** The argument that uses it; of a rival, the position that it excludes. */
  readonly of: string;
  /** Its place among its siblings, from the top. It may be made before what stands above it. */
  readonly place: number;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly roots: readonly number[];
  readonly loops: readonly MapLoop[];
}

/** Room for the line that comes down on an arrow. */
const REACH = 26;

export function treeOf(plan: MapPlan): Tree {
  return new Growing(plan).grow();
}

class Growing {
  readonly #heights: ReadonlyMap<string, number>;
  readonly #folded: ReadonlySet<string>;
  readonly #concluding = new Map<string, MapArgument[]>();
  readonly #byId: ReadonlyMap<string, MapArgument>;
  readonly #issueOf = new Map<string, readonly string[]>();
  readonly #nodes: TreeNode[] = [];
  readonly #drawn = new Set<string>();
  readonly #path: string[] = [];
  readonly #onPath = new Set<string>();
  readonly #loops: MapLoop[] = [];
  readonly #goals: readonly string[];
  /** Goals and their rivals stand at the right, and nowhere else. */
  readonly #reserved: ReadonlySet<string>;
  /** In which node's children a statement has its box. */
  readonly #home = new Map<string, number>();
  readonly #places: number[] = [];

  constructor(plan: MapPlan) {
    this.#heights = new Map(plan.statements.map(({ id, h }) => [id, h]));
    this.#folded = new Set(plan.statements.filter(({ folded }) => folded).map(({ id }) => id));
    this.#byId = new Map(plan.arguments.map((argument) => [argument.id, argument]));
    this.#goals = plan.goals;
    for (const argument of plan.arguments) {
      const list = this.#concluding.get(argument.conclusion);
      if (list) list.push(argument);
      else this.#concluding.set(argument.conclusion, [argument]);
    }
    for (const issue of plan.issues) for (const id of issue) this.#issueOf.set(id, issue);
    this.#reserved = new Set(plan.goals.flatMap((goal) => [goal, ...(this.#issueOf.get(goal) ?? [])]));
  }

  grow(): Tree {
    const roots: number[] = [];
    for (const goal of this.#goals) {
      if (this.#drawn.has(goal)) continue;
      roots.push(this.#descend(this.#statement(goal, null, 0, null)));
      for (const rival of this.#rivalsOf(goal))
        roots.push(this.#descend(this.#statement(rival, null, 0, goal)));
    }
    return { nodes: this.#nodes, roots, loops: this.#loops };
  }

  /** Depth first with a stack of its own: a chain of thousands must not end the call stack. */
  #descend(root: number): number {
    const stack: Frame[] = [];
    const enter = (node: number) => {
      const { id, as, kind } = this.#nodes[node] as TreeNode;
      if (kind === "statement" && as === "box") {
        this.#path.push(id);
        this.#onPath.add(id);
      }
      stack.push({ node, todo: this.#childrenOf(node).reverse() });
    };
    enter(root);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const next = frame.todo.pop();
      if (next === undefined) {
        this.#leave(frame.node);
        stack.pop();
        continue;
      }
      const made = this.#make(next, frame.node);
      if (made === null) continue;
      this.#places[made] = next.place;
      (this.#nodes[frame.node] as TreeNode).children.push(made);
      enter(made);
    }
    return root;
  }

  #leave(node: number): void {
    const { id, as, kind, children } = this.#nodes[node] as TreeNode;
    if (kind !== "statement" || as !== "box") return;
    if (children.length > 1)
      children.sort((a, b) => (this.#places[a] as number) - (this.#places[b] as number));
    this.#path.pop();
    this.#onPath.delete(id);
  }

  /**
   * A statement has arguments with what undercuts them beside them; an argument has premises with their rivals. What
   * carries is made before what undercuts: of two uses of a statement the nearer to the position gets the box.
   */
  #childrenOf(node: number): Child[] {
    const { id, kind, as } = this.#nodes[node] as TreeNode;
    if (kind === "argument") return this.#premisesOf(id);
    if (as !== "box" || this.#folded.has(id)) return [];
    const carries: Child[] = [];
    const undercuts: Child[] = [];
    let place = 0;
    for (const argument of this.#concluding.get(id) ?? []) {
      const { undercutters } = argument;
      const half = Math.ceil(undercutters.length / 2);
      for (let u = 0; u < half; u++)
        undercuts.push({
          what: "undercutter",
          id: undercutters[u] as string,
          of: argument.id,
          place: place++,
        });
      carries.push({ what: "argument", id: argument.id, of: id, place: place++ });
      for (let u = half; u < undercutters.length; u++)
        undercuts.push({
          what: "undercutter",
          id: undercutters[u] as string,
          of: argument.id,
          place: place++,
        });
    }
    return undercuts.length === 0 ? carries : carries.concat(undercuts);
  }

  #premisesOf(argument: string): Child[] {
    const children: Child[] = [];
    for (const premise of (this.#byId.get(argument) as MapArgument).premises) {
      children.push({ what: "premise", id: premise, of: argument, place: children.length });
      if (!this.#issueOf.has(premise)) continue;
      for (const rival of this.#rivalsOf(premise))
        children.push({ what: "rival", id: rival, of: premise, place: children.length });
    }
    return children;
  }

  #rivalsOf(id: string): string[] {
    return (this.#issueOf.get(id) ?? []).filter((rival) => rival !== id && !this.#goals.includes(rival));
  }

  #make(child: Child, parent: number): number | null {
    const column = (this.#nodes[parent] as TreeNode).column + 1;
    if (child.what === "argument") return this.#argument(child.id, column);
    if (child.what !== "rival") return this.#statement(child.id, child, column, null, parent);
    if (this.#drawn.has(child.id) || this.#home.get(child.of) !== parent) return null;
    return this.#statement(child.id, child, column, child.of, parent);
  }

  #argument(id: string, column: number): number {
    const { undercutters, words } = this.#byId.get(id) as MapArgument;
    const reach = (count: number) => (count > 0 ? REACH : 0);
    return this.#add({
      kind: "argument",
      key: id,
      id,
      as: "box",
      column,
      up: KNOT_R + reach(Math.ceil(undercutters.length / 2)),
      down: KNOT_R + Math.max(words, reach(Math.floor(undercutters.length / 2))),
      close: false,
      counts: true,
      of: null,
      rivalOf: null,
      children: [],
    });
  }

  #statement(id: string, child: Child | null, column: number, rivalOf: string | null, parent = -1): number {
    const elsewhere = this.#drawn.has(id) || (child !== null && this.#reserved.has(id));
    const as: Standing = this.#onPath.has(id) ? "back" : elsewhere ? "again" : "box";
    if (as === "box") {
      this.#drawn.add(id);
      this.#home.set(id, parent);
    }
    const key = as === "box" ? id : `${child?.of} ${id}`;
    if (as === "back") this.#loop(id, key);
    const half = as === "box" ? (this.#heights.get(id) ?? 0) / 2 : AGAIN_H / 2;
    return this.#add({
      kind: "statement",
      key,
      id,
      as,
      column,
      up: half,
      down: half,
      close: child?.what === "premise",
      counts: child?.what === "premise",
      of: child?.of ?? null,
      rivalOf,
      children: [],
    });
  }

  #loop(id: string, key: string): void {
    const ids = this.#path.slice(this.#path.indexOf(id));
    this.#loops.push({ name: `Loop ${this.#loops.length + 1}`, ids, key });
  }

  #add(node: TreeNode): number {
    this.#nodes.push(node);
    return this.#nodes.length - 1;
  }
}
