import type { Certainty, Stance } from "../model/case.ts";
import { AppError } from "../model/errors.ts";
import type { EntityRecord } from "../model/records.ts";
import type { Row } from "../store/queries.gen.ts";
import type { Context } from "./context.ts";
import { type FilterParams, filterParams } from "./filter.ts";
import type { SubgraphInput } from "./resolvers.gen.ts";

type Edge = Row<"relation.touching">;

const MOST_NODES = 500;
const MOST_HOPS = 4;
const NEXT = 10;

/**
 * The graph of a view: breadth first from what was asked for, most origins first, until the limit; then every relation
 * among what was reached, and a count of what the limit left out.
 */
export async function subgraph(caseId: string, input: SubgraphInput, context: Context) {
  checkInput(input);
  const params = await filterParams(input.filter, caseId, context);
  const walk = new Walk(context, { ...params, ...(input.claims ? { claims: input.claims } : {}) });
  const start = await walk.known(caseId, [
    ...(input.entities ?? []),
    ...(await endsOf(input.claims ?? [], context)),
  ]);
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
  readonly #params: FilterParams;
  readonly #distance = new Map<string, number>();
  readonly #edges = new Map<string, Edge>();
  readonly #degree = new Map<string, number>();
  readonly #read = new Set<string>();

  constructor(context: Context, params: FilterParams) {
    this.#context = context;
    this.#params = params;
  }

  /** Those of the ids that this case knows, each once, in order: a link from an older text may name others. */
  async known(caseId: string, ids: readonly string[]): Promise<string[]> {
    const unique = [...new Set(ids)];
    const records = await Promise.all(unique.map((id) => this.#context.loaders.entity.load(id)));
    return unique.filter((_, i) => records[i]?.case === caseId);
  }

  begin(ids: readonly string[]): void {
    for (const id of ids) this.#distance.set(id, 0);
  }

  async grow(from: readonly string[], hops: number, limit: number): Promise<void> {
    let frontier = from;
    for (let hop = 1; hop <= hops && frontier.length > 0 && this.#distance.size < limit; hop += 1) {
      await this.#touch(frontier);
      const room = limit - this.#distance.size;
      frontier = this.#outside(new Set(frontier)).slice(0, room);
      for (const id of frontier) this.#distance.set(id, hop);
    }
  }

  async finish() {
    await this.#touch([...this.#distance.keys()]);
    const drawn = [...this.#edges.values()].filter(
      (e) => this.#distance.has(e.from) && this.#distance.has(e.to),
    );
    const left = [...this.#edges.values()].filter(
      (e) => !this.#distance.has(e.from) || !this.#distance.has(e.to),
    );
    const next = this.#outside();
    const nodes = await this.#nodes(drawn);
    const reason = next.length === 0 ? null : "These are not part of the view yet.";
    const omitted = { nodes: next.length, edges: left.length, reason, next: next.slice(0, NEXT) };
    return { nodes, edges: drawn.sort((a, b) => a.position - b.position).map(toEdge), omitted };
  }

  async #touch(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#read.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) this.#read.add(id);
    const { store, options } = this.#context;
    for (const edge of await store.run("relation.touching", { ids: fresh, ...this.#params }, options)) {
      this.#edges.set(edge.id, edge);
      this.#degree.set(edge.at, (this.#degree.get(edge.at) ?? 0) + 1);
    }
  }

  /** What the relations read so far lead to and is not reached: most origins first, then firmest, then by the case. */
  #outside(from?: ReadonlySet<string>): string[] {
    const leading = [...this.#edges.values()]
      .filter((edge) => !from || from.has(edge.from) || from.has(edge.to))
      .sort((a, b) => b.originCount - a.originCount || a.firmness - b.firmness || a.position - b.position);
    const ends = leading.flatMap((edge) => [edge.from, edge.to]);
    return [...new Set(ends)].filter((id) => !this.#distance.has(id));
  }

  async #nodes(drawn: readonly Edge[]) {
    const ids = [...this.#distance.keys()];
    const records = await Promise.all(ids.map((id) => this.#context.loaders.entity.load(id)));
    const at = new Map<string, Edge[]>(ids.map((id) => [id, []]));
    for (const edge of drawn) for (const end of new Set([edge.from, edge.to])) at.get(end)?.push(edge);
    return records.map((record) => this.#node(record as EntityRecord, at));
  }

  #node({ id, kind, name, sensitive }: EntityRecord, at: ReadonlyMap<string, Edge[]>) {
    const edges = at.get(id) ?? [];
    const degree = this.#degree.get(id) ?? 0;
    const disputed = edges.some((edge) => edge.disputed);
    const distance = this.#distance.get(id) ?? 0;
    return { id, kind, label: name, degree, undrawn: degree - edges.length, disputed, sensitive, distance };
  }
}

function toEdge({ at: _, position: _p, firmness: _f, certainty, stance, ...edge }: Edge) {
  return { ...edge, certainty: certainty as Certainty, stance: stance as Stance };
}
