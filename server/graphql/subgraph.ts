import { AppError } from "../model/errors.ts";
import type { CaseRecord, EntityRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { type FilterParams, filterParams } from "./filter.ts";
import type { Edge, KeptCase } from "./kept.ts";
import type { GraphEdge, SubgraphInput } from "./resolvers.gen.ts";

const MOST_NODES = 500;
const MOST_HOPS = 4;
const NEXT = 10;

/**
 * The graph of a view: breadth first from what was asked for, most origins first, until the limit; then every relation
 * among what was reached, and a count of what the limit left out.
 */
export async function subgraph(whole: CaseRecord, input: SubgraphInput, context: Context) {
  checkInput(input);
  const params = await filterParams(input.filter, whole.id, context);
  const kept = context.keptCases.of(whole);
  const walk = new Walk(context, kept, { ...params, ...(input.claims ? { claims: input.claims } : {}) });
  const start = await walk.known([...(input.entities ?? []), ...(await endsOf(input.claims ?? [], context))]);
  walk.begin(start);
  const expand = new Set(input.expand ?? input.entities ?? []);
  await walk.grow(
    start.filter((id) => expand.has(id)),
    input.hops ?? 0,
    input.limit ?? 60,
  );
  return walk.finish();
}

function checkInput({ hops, limit }: SubgraphInput): void {
  if ((hops ?? 0) < 0 || (hops ?? 0) > MOST_HOPS)
    throw new AppError("BAD_USER_INPUT", `input.hops: ${hops} is out of range. Ask for 0 to ${MOST_HOPS}.`);
  if ((limit ?? 60) < 1 || (limit ?? 60) > MOST_NODES)
    throw new AppError(
      "BAD_USER_INPUT",
      `input.limit: ${limit} is out of range. Ask for 1 to ${MOST_NODES}.`,
    );
}

async function endsOf(claims: readonly string[], { loaders }: Context): Promise<string[]> {
  const records = await Promise.all(claims.map((id) => loaders.claim.load(id)));
  return records.flatMap((claim) => [claim?.subject, claim?.object]).filter((id) => id !== undefined);
}

/** One walk through the graph. Relations are read once for each entity reached. */
class Walk {
  readonly #context: Context;
  readonly #kept: KeptCase;
  readonly #params: FilterParams;
  readonly #distance = new Map<string, number>();
  /** The relations at each entity whose relations were read. */
  readonly #at = new Map<string, readonly Edge[]>();

  constructor(context: Context, kept: KeptCase, params: FilterParams) {
    this.#context = context;
    this.#kept = kept;
    this.#params = params;
  }

  /** Those of the ids that this case knows, each once, in order: a link from an older text may name others. */
  async known(ids: readonly string[]): Promise<string[]> {
    const unique = [...new Set(ids)];
    const records = await this.#kept.entities(unique, this.#context.options);
    return unique.filter((_, i) => records[i]);
  }

  begin(ids: readonly string[]): void {
    for (const id of ids) this.#distance.set(id, 0);
  }

  async grow(from: readonly string[], hops: number, limit: number): Promise<void> {
    let frontier = from;
    for (let hop = 1; hop <= hops && frontier.length > 0 && this.#distance.size < limit; hop += 1) {
      await this.#touch(frontier);
      const room = limit - this.#distance.size;
      frontier = this.#beyond(this.#touching(frontier)).slice(0, room);
      for (const id of frontier) this.#distance.set(id, hop);
    }
  }

  async finish() {
    const ids = [...this.#distance.keys()];
    await this.#touch(ids);
    // What follows, down to the last byte of the answer, is one stretch of work: one reader's a turn.
    await this.#context.turns.next();
    const drawn: Edge[] = [];
    const left: Edge[] = [];
    for (const edge of this.#touching(ids)) (this.#isDrawn(edge) ? drawn : left).push(edge);
    const next = this.#beyond(left);
    const nodes = await this.#nodes(ids);
    const reason = next.length === 0 ? null : "These are not part of the view yet.";
    const omitted = { nodes: next.length, edges: left.length, reason, next: next.slice(0, NEXT) };
    // An edge is answered as it was read: what it holds beside the fields of the API is never asked for.
    const edges = drawn.sort((a, b) => a.position - b.position) as (Edge & GraphEdge)[];
    return { nodes, edges, omitted };
  }

  async #touch(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#at.has(id));
    if (fresh.length === 0) return;
    const read = await this.#kept.edges(fresh, this.#params, this.#context.options);
    for (const [id, edges] of read) this.#at.set(id, edges);
  }

  /** The relations at these entities, each once. */
  #touching(ids: readonly string[]): Edge[] {
    const seen = new Map<string, Edge>();
    for (const id of ids) for (const edge of this.#at.get(id) ?? []) seen.set(edge.id, edge);
    return [...seen.values()];
  }

  #isDrawn({ from, to }: Edge): boolean {
    return this.#distance.has(from) && this.#distance.has(to);
  }

  /** What relations lead to and is not reached: most origins first, then firmest, then by the case. */
  #beyond(edges: readonly Edge[]): string[] {
    const leading = edges.filter((edge) => !this.#isDrawn(edge));
    leading.sort((a, b) => a.rank - b.rank);
    const ends = leading.flatMap((edge) => [edge.from, edge.to]);
    return [...new Set(ends)].filter((id) => !this.#distance.has(id));
  }

  async #nodes(ids: readonly string[]) {
    const records = await this.#kept.entities(ids, this.#context.options);
    return records.map((record) => this.#node(record as EntityRecord));
  }

  #node({ id, kind, name, sensitive }: EntityRecord) {
    const edges = this.#at.get(id) ?? [];
    const drawn = edges.filter((edge) => this.#isDrawn(edge));
    const disputed = drawn.some((edge) => edge.disputed);
    const distance = this.#distance.get(id) ?? 0;
    const undrawn = edges.length - drawn.length;
    return { id, kind, label: name, degree: edges.length, undrawn, disputed, sensitive, distance };
  }
}
