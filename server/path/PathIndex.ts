/** The things of a case and the relations among them, as columns: row `i` of each column is the same thing or relation. */
export interface PathColumns {
  readonly things: {
    readonly id: readonly string[];
    readonly position: readonly number[];
    /** Whether a path may begin or end there and never pass through: a document ties together whatever it speaks of. */
    readonly container: readonly boolean[];
  };
  readonly relations: {
    /** The thing's position, of the subject and of the object. */
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** The claim's position in the case: what tells relations apart. */
    readonly position: readonly number[];
    readonly firmness: readonly number[];
    readonly origins: readonly number[];
    /** The places of claims that nobody asserts or reports: what is only denied or doubted is the weakest of all. */
    readonly unheld: readonly number[];
  };
}

/** A thing has this many relations for each that things have on average before it is called a hub, and ten at least. */
const HUB_RATIO = 5;
const LEAST_HUB = 10;
const MOST_ORIGINS = 255;
const FIRMNESSES = 10;
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
    this.ids = Array.from(order, (row) => things.id[row] as string);
    this.container = Uint8Array.from(order, (row) => (things.container[row] ? 1 : 0));
    this.#number = new Map(this.ids.map((id, n) => [id, n]));
    const numberAt = new Uint32Array(highest(things.position) + 1);
    for (const [n, row] of order.entries()) numberAt[things.position[row] as number] = n;

    const rows = inOrder(relations.position);
    const pick = (of: (row: number) => number) => rows.map(of);
    this.position = pick((row) => relations.position[row] as number);
    this.subject = pick((row) => numberAt[relations.from[row] as number] as number);
    const object = pick((row) => numberAt[relations.to[row] as number] as number);
    const unheld = new Set(relations.unheld);
    this.weakness = Uint16Array.from(rows, (row) => weaknessOf(relations, row, unheld));

    const sides = halves(this.subject, object, this.weakness, this.ids.length);
    this.offset = sides.offset;
    this.neighbour = sides.neighbour;
    this.relation = sides.relation;
    this.hubCost = Uint16Array.from(this.ids, (_, n) =>
      Math.round(Math.log2(1 + this.degree(n)) * COST_SCALE),
    );
    const tied = this.ids.reduce((sum, _, n) => sum + (this.degree(n) > 0 ? 1 : 0), 0);
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
  allowing(positions: readonly number[]): Uint8Array {
    const allowed = new Uint8Array(this.size);
    const wanted = new Uint8Array((this.position.at(-1) ?? 0) + 1);
    for (const position of positions) wanted[position] = 1;
    for (let r = 0; r < allowed.length; r++) allowed[r] = wanted[this.position[r] as number] as number;
    return allowed;
  }
}

function weaknessOf(
  { position, firmness, origins }: PathColumns["relations"],
  row: number,
  unheld: ReadonlySet<number>,
): number {
  const held = unheld.has(position[row] as number) ? FIRMNESSES : 0;
  return (
    (held + (firmness[row] as number)) * (MOST_ORIGINS + 1) +
    MOST_ORIGINS -
    Math.min(origins[row] as number, MOST_ORIGINS)
  );
}

function highest(values: readonly number[]): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}

/** The rows in the order of their positions, each of which stands once. */
function inOrder(positions: readonly number[]): Uint32Array {
  const rowAt = new Uint32Array(highest(positions) + 1);
  for (let row = 0; row < positions.length; row++) rowAt[positions[row] as number] = row + 1;
  return rowAt.filter((row) => row > 0).map((row) => row - 1);
}

/** Every relation at both of its ends, by end, then by who stands at the other, then the strongest first. */
function halves(subject: Uint32Array, object: Uint32Array, weakness: Uint16Array, things: number) {
  const relations = sorted(
    Uint32Array.from(subject, (_, r) => r),
    weakness,
    2 ** 16,
  );
  // A relation from a thing to itself is on no path.
  const leading = relations.filter((r) => subject[r] !== object[r]);
  const half = new Uint32Array(2 * leading.length);
  for (const [i, r] of leading.entries()) {
    half[2 * i] = 2 * r;
    half[2 * i + 1] = 2 * r + 1;
  }
  const at = (h: number) => (h & 1 ? object : subject)[h >>> 1] as number;
  const other = (h: number) => (h & 1 ? subject : object)[h >>> 1] as number;
  const byNeighbour = sortedBy(half, other, things);
  const all = sortedBy(byNeighbour, at, things);
  const offset = new Uint32Array(things + 1);
  for (const h of all) offset[at(h) + 1] = (offset[at(h) + 1] as number) + 1;
  for (let n = 0; n < things; n++) offset[n + 1] = (offset[n + 1] as number) + (offset[n] as number);
  return { offset, neighbour: all.map(other), relation: all.map((h) => h >>> 1) };
}

function sorted(items: Uint32Array, key: Uint16Array, keys: number): Uint32Array {
  return sortedBy(items, (item) => key[item] as number, keys);
}

/** Sorts by counting, in one pass over the items and one over the keys; what has the same key keeps its order. */
function sortedBy(items: Uint32Array, key: (item: number) => number, keys: number): Uint32Array {
  const next = new Uint32Array(keys + 1);
  for (const item of items) next[key(item) + 1] = (next[key(item) + 1] as number) + 1;
  for (let k = 0; k < keys; k++) next[k + 1] = (next[k + 1] as number) + (next[k] as number);
  const out = new Uint32Array(items.length);
  for (const item of items) {
    const k = key(item);
    out[next[k] as number] = item;
    next[k] = (next[k] as number) + 1;
  }
  return out;
}
