import { beforeAll, describe, expect, test } from "vitest";
import { measure } from "../../server/metric/metrics.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => `${CASE}/${short}`;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

const METRICS = `query ($input: SubgraphInput!) {
  subgraph(case: "${CASE}", input: $input) {
    nodes { id layer } edges { from to }
    metrics {
      caveat modularity
      nodes { id degree neighbours betweenness community }
      communities { number members inside outside }
    }
  }
}`;

interface Answer {
  readonly subgraph: {
    readonly nodes: { readonly id: string; readonly layer: string }[];
    readonly edges: { readonly from: string; readonly to: string }[];
    readonly metrics: ReturnType<typeof measure> & { readonly caveat: string };
  };
}

async function ask(input: object) {
  return (await house.ask<Answer>(METRICS, { input })).subgraph;
}

describe("Subgraph.metrics", () => {
  test("measures the drawn entities and the relations among them, and says what that is not", async () => {
    const { nodes, edges, metrics } = await ask({ entities: [id("ent:russia")], hops: 2, limit: 60 });
    const { caveat, ...measured } = metrics;
    expect(measured).toEqual(
      measure(
        nodes.map((node) => node.id),
        edges,
      ),
    );
    expect(caveat).toMatch(/^These numbers describe what is drawn here: .* no measure of /);
  });

  test("other layers count for nothing", async () => {
    const input = { entities: [id("ent:russia")], hops: 1, limit: 20 };
    const plain = await ask(input);
    const layered = await ask({ ...input, include: ["CLAIMS", "DOCUMENTS", "LAW"] });
    expect(layered.nodes.length).toBeGreaterThan(plain.nodes.length);
    expect(layered.metrics).toEqual(plain.metrics);
  });
});
