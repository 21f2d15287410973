import { AppError } from "../model/errors.ts";
import type { Seen } from "../model/lens.ts";
import type { CaseRecord, EntityRecord } from "../model/records.ts";
import type { Context } from "./context.ts";
import { type FilterParams, filterParams, narrowed } from "./filter.ts";
import type { Edge, KeptCase } from "./kept.ts";
import { layersOf } from "./layers.ts";
import { lensOf, standings } from "./lens.ts";
import type { GraphEdge, GraphNode, Omitted, SubgraphInput } from "./resolvers.gen.ts";

const MOST_NODES = 500;
const MOST_HOPS = 4;
const NEXT = 10;

/** What a canvas draws; what is computed from it waits until it is asked for. */
export interface DrawnGraph {
  readonly nodes: GraphNode[];
  readonly edges: GraphEdge[];
  readonly omitted: Omitted;
}

/**
 * The graph of a view: breadth first from what was asked for, most origins first, until the limit; then every relation
 * among what was reached, and a count of what the limit left out.
 */
export async function subgraph(
  whole: CaseRecord,
  input: SubgraphInput,
  context: Context,
): Promise<DrawnGraph> {
  checkInput(input);
  const params = await filterParams(input.filter, whole.id, context);
  const kept = context.keptCases.of(whole);
  const walk = new Walk(context, kept, narrowed(params, input.claims ? { claims: input.claims } : {}));
  const start = await walk.known([...(input.entities ?? []), ...(await endsOf(input.claims ?? [], context))]);
  walk.begin(start);
  const expand = new Set(input.expand ?? input.entities ?? []);
  await walk.grow(
    start.filter((id) => expand.has(id)),
    input.hops ?? 0,
    input.limit ?? 60,
  );
  const drawn = await walk.finish();
  if (!input.include?.length) return drawn;
  const more = await layersOf(whole, input.include, drawn, context);
  return { ...drawn, nodes: [...drawn.nodes, ...more.nodes], edges: [...drawn.edges, ...more.edges] };
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
      const leading = frontier.flatMap((id) => this.#edgesAt(id).filter((edge) => !this.#isDrawn(edge)));
      frontier = this.#beyond(leading).slice(0, limit - this.#distance.size);
      for (const id of frontier) this.#distance.set(id, hop);
    }
  }

  async finish() {
    const ids = [...this.#distance.keys()];
    await this.#touch(ids);
    const records = await this.#kept.entities(ids, this.#context.options);
    await this.#look(ids);
    // What follows, down to the last byte of the answer, is one stretch of work: one reader's a turn.
    await this.#context.turns.next();
    const drawn: Edge[] = [];
    const left: Edge[] = [];
    const nodes = records.map((record) => this.#node(record as EntityRecord, drawn, left));
    const next = this.#beyond(left);
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

  /** Under a day or without a voice, relations are drawn by what is left of those who state them. */
  async #look(ids: readonly string[]): Promise<void> {
    const lens = lensOf(this.#params);
    if (!lens) return;
    const seen = ids.flatMap((id) => this.#edgesAt(id).filter((edge) => this.#isDrawn(edge)));
    const under = await standings(seen, lens, this.#context);
    for (const id of ids)
      this.#at.set(
        id,
        this.#edgesAt(id).map((edge) => asSeen(edge, under.get(edge.id))),
      );
  }

  #edgesAt(id: string): readonly Edge[] {
    return this.#at.get(id) ?? [];
  }

  /** One end of every relation that was read is reached: whether the other is, decides. */
  #isDrawn({ at, from, to }: Edge): boolean {
    return this.#distance.has(at === from ? to : from);
  }

  /** What relations lead to that are not drawn: most origins first, then firmest, then by the case. */
  #beyond(leading: Edge[]): string[] {
    leading.sort((a, b) => a.rank - b.rank);
    return [...new Set(leading.map(({ at, from, to }) => (at === from ? to : from)))];
  }

  /** @param drawn takes the relations that are drawn, each at its subject; `left` those that lead out of the view */
  #node({ id, kind, name, sensitive }: EntityRecord, drawn: Edge[], left: Edge[]) {
    const edges = this.#edgesAt(id);
    let undrawn = 0;
    let disputed = false;
    for (const edge of edges) {
      if (!this.#isDrawn(edge)) {
        left.push(edge);
        undrawn += 1;
        continue;
      }
      disputed ||= edge.disputed;
      if (edge.at === edge.from) drawn.push(edge);
    }
    const distance = this.#distance.get(id) ?? 0;
    const layer = "ENTITIES" as const;
    return { id, layer, kind, label: name, degree: edges.length, undrawn, disputed, sensitive, distance };
  }
}

/** What a day and a voice leave only together stays as it is: each alone lets it through. */
function asSeen(edge: Edge, seen: Seen | undefined): Edge {
  if (!seen) return edge;
  const { certainty, stance, originCount, disputed } = seen;
  return { ...edge, certainty, stance, originCount, disputed };
}
