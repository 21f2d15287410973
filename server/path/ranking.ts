/** A path as numbers of the index. */
export interface FoundPath {
  /** From the first end to the last. */
  readonly things: readonly number[];
  /** One relation between each two of them. */
  readonly relations: readonly number[];
  /** Of the weakest relation; the higher, the weaker. */
  readonly weakness: number;
  /** What passing through the things inside costs. */
  readonly hubCost: number;
}

/** Negative where `a` is the better one of two of the same length. */
export function compare(a: FoundPath, b: FoundPath): number {
  if (a.weakness !== b.weakness) return a.weakness - b.weakness;
  if (a.hubCost !== b.hubCost) return a.hubCost - b.hubCost;
  for (const [i, relation] of a.relations.entries())
    if (relation !== b.relations[i]) return relation - (b.relations[i] as number);
  return 0;
}

/** Keeps the best so many of what it is offered. */
export class Best {
  readonly #most: number;
  readonly #kept: FoundPath[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether a path that is this weak and costs this much already can no longer be among the best. */
  isHopeless(weakness: number, hubCost: number): boolean {
    if (this.#kept.length < this.#most) return false;
    const last = this.#kept.at(-1) as FoundPath;
    return weakness > last.weakness || (weakness === last.weakness && hubCost > last.hubCost);
  }

  offer(things: readonly number[], relations: readonly number[], weakness: number, hubCost: number): void {
    const path = { things, relations, weakness, hubCost };
    let at = this.#kept.length;
    while (at > 0 && compare(path, this.#kept[at - 1] as FoundPath) < 0) at -= 1;
    this.#kept.splice(at, 0, path);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  inOrder(): FoundPath[] {
    return [...this.#kept];
  }
}
