/**
 * What the view of 500 entities is compared with: GraphQL Yoga out of the box, a resolver for each field that needs
 * the store, dataloader against the N+1 problem, and nothing kept between requests. It answers the same operation with
 * the same rows from the same store. Run by subgraph.ts with `--port N`.
 */
import { createServer } from "node:http";
import DataLoader from "dataloader";
import { createSchema, createYoga } from "graphql-yoga";
import { parseConfig } from "../../server/config.ts";
import { openHouse } from "../../server/main.ts";
import type { EntityRecord } from "../../server/model/records.ts";
import type { GraphStore } from "../../server/store/GraphStore.ts";
import type { Row } from "../../server/store/queries.gen.ts";

type Edge = Row<"relation.touching">;
interface Loaders {
  readonly entity: DataLoader<string, EntityRecord>;
  readonly relations: DataLoader<string, Edge[]>;
}
interface View {
  readonly ids: readonly string[];
  readonly distance: ReadonlyMap<string, number>;
}
interface NodeParent {
  readonly id: string;
  readonly view: View;
}

const SDL = `
  type Query { subgraph(case: ID!, input: SubgraphInput!): Subgraph! }
  input SubgraphInput { entities: [ID!]!, hops: Int!, limit: Int! }
  type Subgraph { nodes: [GraphNode!]! edges: [GraphEdge!]! omitted: Omitted! }
  type GraphNode { id: ID! kind: String! label: String! degree: Int! undrawn: Int! disputed: Boolean!
    sensitive: Boolean! distance: Int! }
  type GraphEdge { id: ID! from: ID! to: ID! predicate: String! phrase: String! inverse: String! certainty: String!
    stance: String! originCount: Int! disputed: Boolean! alleged: Boolean! validTime: String }
  type Omitted { nodes: Int! edges: Int! reason: String next: [ID!]! }
`;

const FILTER = {
  kinds: null,
  predicates: null,
  claims: null,
  entities: null,
  entityKinds: null,
  documents: null,
  speakers: null,
  withoutSpeakers: null,
  stances: null,
  certainties: null,
  minOrigins: null,
  maxOrigins: null,
  disputed: null,
  relations: null,
  validFrom: null,
  validTo: null,
  saidFrom: null,
  saidTo: null,
  knownBy: null,
  orUndated: false,
};

function loadersOf(store: GraphStore): Loaders {
  return {
    entity: new DataLoader(async (ids) => {
      const rows = await store.run("entity.byIds", { ids });
      const found = new Map<string, EntityRecord>(rows.map(({ record }) => [record.id, record]));
      return ids.map((id) => found.get(id) as EntityRecord);
    }),
    relations: new DataLoader(async (ids) => {
      const found = new Map<string, Edge[]>(ids.map((id) => [id, []]));
      for (const edge of await store.run("relation.touching", { ids, ...FILTER }))
        found.get(edge.at)?.push(edge);
      return ids.map((id) => found.get(id) ?? []);
    }),
  };
}

/** Most origins first, then firmest, then in the order of the case. */
function best(a: Edge, b: Edge): number {
  return b.originCount - a.originCount || a.firmness - b.firmness || a.position - b.position;
}

async function walk(
  input: { entities: string[]; hops: number; limit: number },
  loaders: Loaders,
): Promise<View> {
  const distance = new Map(input.entities.map((id) => [id, 0]));
  let frontier = [...distance.keys()];
  for (let hop = 1; hop <= input.hops && distance.size < input.limit; hop++) {
    const edges = (await Promise.all(frontier.map((id) => loaders.relations.load(id)))).flat();
    const ends = [...new Map(edges.map((edge) => [edge.id, edge])).values()].sort(best);
    const fresh = [...new Set(ends.flatMap((edge) => [edge.from, edge.to]))].filter(
      (id) => !distance.has(id),
    );
    frontier = fresh.slice(0, input.limit - distance.size);
    for (const id of frontier) distance.set(id, hop);
  }
  return { ids: [...distance.keys()], distance };
}

async function edgesOf({ ids }: View, { relations }: Loaders): Promise<Edge[]> {
  const all = (await Promise.all(ids.map((id) => relations.load(id)))).flat();
  return [...new Map(all.map((edge) => [edge.id, edge])).values()];
}

const within =
  ({ distance }: View) =>
  (edge: Edge) =>
    distance.has(edge.from) && distance.has(edge.to);

const resolvers = {
  Query: {
    subgraph: (_: unknown, { input }: { input: Parameters<typeof walk>[0] }, loaders: Loaders) =>
      walk(input, loaders),
  },
  Subgraph: {
    nodes: (view: View): NodeParent[] => view.ids.map((id) => ({ id, view })),
    edges: async (view: View, _: unknown, loaders: Loaders) =>
      (await edgesOf(view, loaders)).filter(within(view)).sort((a, b) => a.position - b.position),
    omitted: async (view: View, _: unknown, loaders: Loaders) => {
      const out = (await edgesOf(view, loaders)).filter((edge) => !within(view)(edge));
      const ends = out.sort(best).flatMap((edge) => [edge.from, edge.to]);
      const next = [...new Set(ends)].filter((id) => !view.distance.has(id));
      const reason = next.length === 0 ? null : "These are not part of the view yet.";
      return { nodes: next.length, edges: out.length, reason, next: next.slice(0, 10) };
    },
  },
  GraphNode: {
    kind: async ({ id }: NodeParent, _: unknown, { entity }: Loaders) => (await entity.load(id)).kind,
    label: async ({ id }: NodeParent, _: unknown, { entity }: Loaders) => (await entity.load(id)).name,
    sensitive: async ({ id }: NodeParent, _: unknown, { entity }: Loaders) =>
      (await entity.load(id)).sensitive,
    degree: async ({ id }: NodeParent, _: unknown, { relations }: Loaders) =>
      (await relations.load(id)).length,
    undrawn: async ({ id, view }: NodeParent, _: unknown, { relations }: Loaders) => {
      const edges = await relations.load(id);
      return edges.length - edges.filter(within(view)).length;
    },
    disputed: async ({ id, view }: NodeParent, _: unknown, { relations }: Loaders) =>
      (await relations.load(id)).filter(within(view)).some((edge) => edge.disputed),
    distance: ({ id, view }: NodeParent) => view.distance.get(id),
  },
  GraphEdge: {
    certainty: ({ certainty }: Edge) => certainty.toUpperCase(),
    stance: ({ stance }: Edge) => stance.toUpperCase(),
  },
};

const { store } = await openHouse(parseConfig(process.env));
const yoga = createYoga({
  schema: createSchema({ typeDefs: SDL, resolvers }),
  context: () => ({ ...loadersOf(store) }),
  graphiql: false,
  logging: false,
});
createServer(yoga).listen(Number(process.argv[process.argv.indexOf("--port") + 1]), "127.0.0.1");
process.on("SIGTERM", () => void store.close().then(() => process.exit(0)));
