/**
 * Strongly connected components after Tarjan (“Depth-first search and linear graph algorithms”, SIAM Journal on
 * Computing 1, 1972), with a stack of its own so that long chains do not end the program's. A component comes after
 * those that it leads to.
 */
export function components(successors: readonly (readonly number[])[]): number[][] {
  return new Tarjan(successors).finish();
}

class Tarjan {
  readonly #successors: readonly (readonly number[])[];
  readonly #index: Int32Array;
  readonly #low: Int32Array;
  readonly #onStack: Uint8Array;
  readonly #stack: number[] = [];
  readonly #found: number[][] = [];
  #count = 0;

  constructor(successors: readonly (readonly number[])[]) {
    this.#successors = successors;
    this.#index = new Int32Array(successors.length).fill(-1);
    this.#low = new Int32Array(successors.length);
    this.#onStack = new Uint8Array(successors.length);
  }

  finish(): number[][] {
    for (let v = 0; v < this.#index.length; v++) if (this.#index[v] === -1) this.#visit(v);
    return this.#found;
  }

  #visit(root: number): void {
    const way = [{ v: root, next: 0 }];
    this.#open(root);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const w = this.#successors[step.v]?.[step.next];
      step.next += 1;
      if (w === undefined) {
        way.pop();
        this.#close(step.v, way.at(-1)?.v);
      } else if (this.#index[w] === -1) {
        this.#open(w);
        way.push({ v: w, next: 0 });
      } else if (this.#onStack[w] === 1) this.#reach(step.v, this.#index[w] as number);
    }
  }

  #open(v: number): void {
    this.#index[v] = this.#count;
    this.#low[v] = this.#count;
    this.#count += 1;
    this.#stack.push(v);
    this.#onStack[v] = 1;
  }

  #reach(v: number, index: number): void {
    this.#low[v] = Math.min(this.#low[v] as number, index);
  }

  #close(v: number, parent: number | undefined): void {
    if (this.#low[v] === this.#index[v]) {
      const from = this.#stack.lastIndexOf(v);
      const component = this.#stack.splice(from);
      for (const w of component) this.#onStack[w] = 0;
      this.#found.push(component);
    }
    if (parent !== undefined) this.#reach(parent, this.#low[v] as number);
  }
}
