/** Whole numbers, in whatever kind of list. */
type Numbers = ArrayLike<number>;

/** The things of a case and the relations among them, as columns: row `i` of each column is the same thing or relation. */
export interface PathColumns {
  readonly things: {
    readonly id: readonly string[];
    readonly position: Numbers;
    /** Whether a path may begin or end there and never pass through: a document ties together whatever it speaks of. */
    readonly container: readonly boolean[];
  };
  readonly relations: {
    /** The thing's position, of the subject and of the object. */
    readonly from: Numbers;
    readonly to: Numbers;
    /** The claim's position in the case: what tells relations apart. */
    readonly position: Numbers;
    /** See `weaknessOf`. */
    readonly weakness: Numbers;
  };
}

/** A thing has this many relations for each that things have on average before it is called a hub, and ten at least. */
const HUB_RATIO = 5;
const LEAST_HUB = 10;
const COST_SCALE = 16;

/**
 * Who is tied to whom in one case, in memory: a few numbers a relation. Things and relations have numbers from 0, both in
 * the order of the case, whatever the order in which a store told them. At each thing stand its neighbours in order, and
 * where several relations tie the same two, the strongest first, so that the first allowed one speaks for all.
 */
export class PathIndex {
  readonly ids: readonly string[];
  readonly container: Uint8Array;
  /** `slots[offset[n] .. offset[n + 1]]` is what stands at thing `n`. */
  readonly offset: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly relation: Uint32Array;
  /** Of each relation: its claim's position, its subject, and how weak it is; 0 is the strongest there is. */
  readonly position: Uint32Array;
  readonly subject: Uint32Array;
  readonly weakness: Uint16Array;
  /** What passing through a thing costs: grows with the logarithm of its relations. */
  readonly hubCost: Uint16Array;
  /** From how many relations on a thing is called a hub. */
  readonly hubFrom: number;
  readonly #number: ReadonlyMap<string, number>;

  constructor({ things, relations }: PathColumns) {
    const order = inOrder(things.position);
    const ids = new Array<string>(order.length);
    this.container = new Uint8Array(order.length);
    const numberAt = new Uint32Array(highest(things.position) + 1);
    for (let n = 0; n < order.length; n++) {
      const row = order[n] as number;
      ids[n] = things.id[row] as string;
      this.container[n] = things.container[row] ? 1 : 0;
      numberAt[things.position[row] as number] = n;
    }
    this.ids = ids;
    this.#number = numbered(ids);

    const rows = inOrder(relations.position);
    this.position = new Uint32Array(rows.length);
    this.subject = new Uint32Array(rows.length);
    this.weakness = new Uint16Array(rows.length);
    const object = new Uint32Array(rows.length);
    for (let r = 0; r < rows.length; r++) {
      const row = rows[r] as number;
      this.position[r] = relations.position[row] as number;
      this.subject[r] = numberAt[relations.from[row] as number] as number;
      object[r] = numberAt[relations.to[row] as number] as number;
      this.weakness[r] = relations.weakness[row] as number;
    }

    const sides = standing(this.subject, object, this.weakness, ids.length);
    this.offset = sides.offset;
    this.neighbour = sides.neighbour;
    this.relation = sides.relation;
    this.hubCost = new Uint16Array(ids.length);
    let tied = 0;
    for (let n = 0; n < ids.length; n++) {
      this.hubCost[n] = Math.round(Math.log2(1 + this.degree(n)) * COST_SCALE);
      if (this.degree(n) > 0) tied += 1;
    }
    this.hubFrom = Math.max(LEAST_HUB, Math.ceil((HUB_RATIO * this.relation.length) / Math.max(1, tied)));
  }

  /** How many relations there are. */
  get size(): number {
    return this.position.length;
  }

  /** The thing's number, or undefined for what is no thing of this case. */
  numberOf(id: string): number | undefined {
    return this.#number.get(id);
  }

  /** How many relations lead from or to a thing, whatever a filter says. */
  degree(thing: number): number {
    return (this.offset[thing + 1] as number) - (this.offset[thing] as number);
  }

  /** Whether a relation that is allowed leads on from a thing. */
  touches(thing: number, allowed: Uint8Array | undefined): boolean {
    if (!allowed) return this.degree(thing) > 0;
    const at = this.relation.subarray(this.offset[thing], this.offset[thing + 1]);
    return at.some((relation) => allowed[relation] === 1);
  }

  /** How many hubs there are. */
  get hubs(): number {
    let count = 0;
    for (let n = 0; n < this.ids.length; n++) if (this.degree(n) >= this.hubFrom) count += 1;
    return count;
  }

  /** The same marks without these relations, and without all that lead to or from these things. */
  allBut(
    allowed: Uint8Array | undefined,
    relations: readonly number[],
    things: readonly number[],
  ): Uint8Array {
    const left = allowed ? allowed.slice() : new Uint8Array(this.size).fill(1);
    for (const relation of relations) left[relation] = 0;
    for (const thing of things)
      for (let slot = this.offset[thing] as number; slot < (this.offset[thing + 1] as number); slot++)
        left[this.relation[slot] as number] = 0;
    return left;
  }

  /** How many allowed relations tie these two: looked for at the one that has fewer. */
  between(one: number, other: number, allowed: Uint8Array | undefined): number {
    const [at, to] = this.degree(one) <= this.degree(other) ? [one, other] : [other, one];
    let count = 0;
    for (let slot = this.offset[at] as number; slot < (this.offset[at + 1] as number); slot++)
      if (this.neighbour[slot] === to && (!allowed || allowed[this.relation[slot] as number] === 1))
        count += 1;
    return count;
  }

  /** The marks by which a search knows which relations it may take. */
  allowing(positions: Numbers): Uint8Array {
    const allowed = new Uint8Array(this.size);
    const at = this.#at();
    for (let i = 0; i < positions.length; i++) {
      const relation = at[positions[i] as number] ?? 0;
      if (relation > 0) allowed[relation - 1] = 1;
    }
    return allowed;
  }

  /** Texts that stand at these places in the case, by relation. */
  byRelation(positions: Numbers, texts: readonly string[]): readonly string[] {
    const at = this.#at();
    const found = new Array<string>(this.size).fill("");
    for (let i = 0; i < positions.length; i++) {
      const relation = at[positions[i] as number] ?? 0;
      if (relation > 0) found[relation - 1] = texts[i] as string;
    }
    return found;
  }

  /** One more than the relation's number, by its place in the case; 0 where no relation is. */
  #at(): Uint32Array {
    const at = new Uint32Array((this.position.at(-1) ?? 0) + 1);
    for (let r = 0; r < this.size; r++) at[this.position[r] as number] = r + 1;
    return at;
  }
}

function numbered(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (let n = 0; n < ids.length; n++) numbers.set(ids[n] as string, n);
  return numbers;
}

function highest(values: Numbers): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] as number);
  return most;
}

/** The rows in the order of their positions, each of which stands once. */
function inOrder(positions: Numbers): Uint32Array {
  const rowAt = new Uint32Array(highest(positions) + 1);
  for (let row = 0; row < positions.length; row++) rowAt[positions[row] as number] = row + 1;
  const order = new Uint32Array(positions.length);
  let next = 0;
  for (let position = 0; position < rowAt.length; position++) {
    const row = rowAt[position] as number;
    if (row > 0) order[next++] = row - 1;
  }
  return order.subarray(0, next);
}

/** What stands at each thing: `neighbour` and `relation` of the slots `offset[n] .. offset[n + 1]`. */
interface Standing {
  readonly offset: Uint32Array;
  readonly neighbour: Uint32Array;
  readonly relation: Uint32Array;
}

/**
 * Every relation at both of its ends, by end, then by who stands at the other, then the strongest first. Put down in the
 * order of their strength, and then once more from each thing to its neighbours, which puts these into order, since who
 * stands at me has me standing there. Plain loops, since this is done for hundreds of thousands while others wait.
 */
function standing(
  subject: Uint32Array,
  object: Uint32Array,
  weakness: Uint16Array,
  things: number,
): Standing {
  const order = byWeakness(weakness);
  const offset = new Uint32Array(things + 1);
  for (let r = 0; r < subject.length; r++) {
    const [one, other] = [subject[r] as number, object[r] as number];
    // A relation from a thing to itself is on no path.
    if (one === other) continue;
    offset[one + 1] = (offset[one + 1] as number) + 1;
    offset[other + 1] = (offset[other + 1] as number) + 1;
  }
  for (let n = 0; n < things; n++) offset[n + 1] = (offset[n + 1] as number) + (offset[n] as number);
  const strongest = empty(offset);
  for (let next = offset.slice(), i = 0; i < order.length; i++) {
    const r = order[i] as number;
    const [one, other] = [subject[r] as number, object[r] as number];
    if (one === other) continue;
    put(strongest, next, one, other, r);
    put(strongest, next, other, one, r);
  }
  const sorted = empty(offset);
  for (let next = offset.slice(), n = 0; n < things; n++)
    for (let slot = offset[n] as number; slot < (offset[n + 1] as number); slot++)
      put(sorted, next, strongest.neighbour[slot] as number, n, strongest.relation[slot] as number);
  return sorted;
}

function empty(offset: Uint32Array): Standing {
  const slots = offset.at(-1) ?? 0;
  return { offset, neighbour: new Uint32Array(slots), relation: new Uint32Array(slots) };
}

/** @param next of each thing the slot that is filled next */
function put(
  { neighbour, relation }: Standing,
  next: Uint32Array,
  at: number,
  other: number,
  r: number,
): void {
  const slot = next[at] as number;
  neighbour[slot] = other;
  relation[slot] = r;
  next[at] = slot + 1;
}

/** The relations, the strongest first; of equal ones, in the order of the case. Sorted by counting. */
function byWeakness(weakness: Uint16Array): Uint32Array {
  const next = new Uint32Array(2 ** 16 + 1);
  for (let r = 0; r < weakness.length; r++) {
    const key = (weakness[r] as number) + 1;
    next[key] = (next[key] as number) + 1;
  }
  for (let key = 0; key < 2 ** 16; key++) next[key + 1] = (next[key + 1] as number) + (next[key] as number);
  const order = new Uint32Array(weakness.length);
  for (let r = 0; r < weakness.length; r++) {
    const key = weakness[r] as number;
    const place = next[key] as number;
    order[place] = r;
    next[key] = place + 1;
  }
  return order;
}
