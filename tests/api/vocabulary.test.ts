import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => `${CASE}/${short}`;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

interface Use {
  readonly entities: number;
  readonly relations: number;
  readonly predicates: number;
  readonly kinds: {
    readonly entities: number;
    readonly relations: number;
    readonly kind: { name: string };
  }[];
  readonly triples: {
    readonly relations: number;
    readonly subject: { readonly name: string };
    readonly predicate: { readonly name: string };
    readonly object: { readonly name: string };
  }[];
}

const USE = `entities relations predicates kinds { entities relations kind { name } }
  triples { relations subject { name } predicate { name } object { name } }`;
const IN_CASE = `query ($filter: ClaimFilter) {
  vocabularyUse(case: "${CASE}", filter: $filter) { ${USE} }
  relations(case: "${CASE}", filter: $filter, first: 500) {
    totalCount nodes { predicate from { id kind } to { id kind } }
  }
}`;
const IN_VIEW = `query ($input: SubgraphInput!) {
  subgraph(case: "${CASE}", input: $input) { vocabularyUse { ${USE} } nodes { id layer kind } edges { id from to } }
}`;

interface Drawn {
  readonly predicate: string;
  readonly from: { readonly id: string; readonly kind: string };
  readonly to: { readonly id: string; readonly kind: string };
}

/** What the list of the same relations says, counted by hand. */
function counted(relations: readonly Drawn[]) {
  const triples = new Map<string, number>();
  const entities = new Map<string, string>();
  for (const { predicate, from, to } of relations) {
    const key = `${from.kind} ${predicate} ${to.kind}`;
    triples.set(key, (triples.get(key) ?? 0) + 1);
    entities.set(from.id, from.kind).set(to.id, to.kind);
  }
  return { triples, entities: entities.size };
}

describe("vocabularyUse", () => {
  test.each([
    {},
    { knownBy: "2024-12-01" },
    { withoutSpeakers: [id("ent:nis")], disputed: true },
    { entityKinds: ["Payment"], labels: ["ESTABLISHED"] },
    { text: "nothing says this" },
  ])("counts just the relations that the list gives under %o", async (filter) => {
    const found = await house.ask<{ vocabularyUse: Use; relations: { totalCount: number; nodes: Drawn[] } }>(
      IN_CASE,
      { filter },
    );
    const { vocabularyUse: use, relations } = found;
    expect(relations.nodes).toHaveLength(relations.totalCount);
    const { triples, entities } = counted(relations.nodes);
    expect(
      new Map(
        use.triples.map((t) => [`${t.subject.name} ${t.predicate.name} ${t.object.name}`, t.relations]),
      ),
    ).toEqual(triples);
    expect([use.entities, use.relations]).toEqual([entities, relations.totalCount]);
    expect(use.predicates).toBe(new Set(relations.nodes.map((r) => r.predicate)).size);
    expect(use.kinds.reduce((sum, kind) => sum + kind.entities, 0)).toBe(entities);
  });

  test("counts of a view what the view draws, and no other layer", async () => {
    const input = { entities: [id("ent:russia")], hops: 1, limit: 20, include: ["CLAIMS", "LAW"] };
    const { subgraph } = await house.ask<{
      subgraph: {
        vocabularyUse: Use;
        nodes: { id: string; layer: string; kind: string }[];
        edges: { from: string; to: string }[];
      };
    }>(IN_VIEW, { input });
    const drawn = new Set(subgraph.nodes.filter((n) => n.layer === "ENTITIES").map((n) => n.id));
    expect(subgraph.nodes.length).toBeGreaterThan(drawn.size);
    expect(subgraph.vocabularyUse.entities).toBe(drawn.size);
    const edges = subgraph.edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
    expect(subgraph.vocabularyUse.relations).toBe(edges.length);
  });
});
