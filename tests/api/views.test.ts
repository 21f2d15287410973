import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => `${CASE}/${short}`;

interface View {
  nodes: { id: string; degree: number; undrawn: number; distance: number }[];
  edges: {
    id: string;
    from: string;
    to: string;
    certainty: string;
    originCount: number;
    disputed: boolean;
  }[];
  omitted: { nodes: number; edges: number; reason: string | null; next: string[] };
}

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

async function view(input: Record<string, unknown>): Promise<View> {
  const { subgraph } = await house.ask<{ subgraph: View }>(
    `query($c: ID!, $i: SubgraphInput!) { subgraph(case: $c, input: $i) {
      nodes { id degree undrawn distance } edges { id from to certainty originCount disputed }
      omitted { nodes edges reason next } } }`,
    { c: CASE, i: input },
  );
  return subgraph;
}

const regime = id("ent:kim-jong-un-regime");

describe("a view", () => {
  test("draws what was asked for with every relation among it, and counts the rest", async () => {
    const { nodes, edges, omitted } = await view({ entities: [regime, id("ent:russia")] });
    const [first, second] = nodes;
    expect(nodes.map((node) => node.id)).toEqual([regime, id("ent:russia")]);
    expect(
      edges.every((edge) => [edge.from, edge.to].sort().join() === [regime, id("ent:russia")].sort().join()),
    ).toBe(true);
    expect(edges.map((edge) => edge.id)).toContain(id("clm:b-r15"));
    expect([first?.undrawn, second?.undrawn]).toEqual([
      (first?.degree ?? 0) - edges.length,
      (second?.degree ?? 0) - edges.length,
    ]);
    expect(omitted.edges).toBe((first?.undrawn ?? 0) + (second?.undrawn ?? 0));
  });

  test("grows to the limit and says what it left out and what to ask for next", async () => {
    const { nodes, omitted } = await view({ entities: [regime], hops: 2, limit: 12 });
    expect(nodes.length).toBe(12);
    expect(omitted.nodes).toBeGreaterThan(0);
    expect(omitted.reason).toBe("These are not part of the view yet.");
    const more = await view({ entities: [...nodes.map((node) => node.id), ...omitted.next] });
    expect(more.nodes.length).toBe(12 + omitted.next.length);
  });

  test("the whole case leaves nothing out", async () => {
    const { entities } = await house.ask<{ entities: { nodes: { id: string }[] } }>(
      `{ entities(case: "${CASE}", first: 500) { nodes { id } } }`,
    );
    const { relations } = await house.ask<{ relations: { nodes: { id: string }[] } }>(
      `{ relations(case: "${CASE}", first: 500) { nodes { id } } }`,
    );
    const whole = await view({ entities: entities.nodes.map((node) => node.id), limit: 500 });
    expect(whole.omitted).toEqual({ nodes: 0, edges: 0, reason: null, next: [] });
    expect(whole.edges.map((edge) => edge.id)).toEqual(relations.nodes.map((node) => node.id));
    expect(whole.nodes.filter((node) => node.undrawn !== 0)).toEqual([]);
  });

  test("of claims draws just their edges", async () => {
    const { nodes, edges } = await view({ claims: [id("clm:b-c27")] });
    expect(edges.map((edge) => edge.id)).toEqual([id("clm:b-c27")]);
    expect(nodes.map((node) => node.id)).toEqual([regime, id("ent:monthly-payment")]);
  });

  test.each([
    [{ entities: [], hops: 5 }, "input.hops: 5 is out of range. Ask for 0 to 4."],
    [{ entities: [], limit: 0 }, "input.limit: 0 is out of range. Ask for 1 to 500."],
    [
      { entities: Array(501).fill("x") },
      "“entities” is 501. Ask for 0 to 500 at a time and page on with “after”.",
    ],
  ])("refuses what is out of range", async (input, message) => {
    const { errors } = await house.answer(
      `query($c: ID!, $i: SubgraphInput!) { subgraph(case: $c, input: $i) { nodes { id } } }`,
      { c: CASE, i: input },
    );
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ["BAD_USER_INPUT", message],
    ]);
  });
});

describe("a filter", () => {
  /** What a filter should keep, said once more in plain code over every claim. */
  interface Plain {
    id: string;
    kind: string;
    certainty: string;
    stance: string;
    originCount: number;
    disputed: boolean;
    predicate: string | null;
    validTime: string | null;
    assertions: { stance: string; speakers: { id: string }[]; passage: { document: { id: string } } }[];
    subject: { id: string; kind: string } | null;
    object: { id: string; kind: string } | null;
  }
  let all: Plain[] = [];
  beforeAll(async () => {
    const { claims } = await house.ask<{ claims: { nodes: Plain[] } }>(
      `{ claims(case: "${CASE}", first: 500) { nodes { id kind certainty stance originCount disputed predicate validTime
        assertions { stance speakers { id } passage { document { id } } } subject { id kind } object { id kind } } } }`,
    );
    all = claims.nodes;
  });

  const un = id("ent:un-report-2023");
  const cases: [string, Record<string, unknown>, (claim: Plain) => boolean][] = [
    ["kinds", { kinds: ["LAW", "CALL"] }, (c) => ["LAW", "CALL"].includes(c.kind)],
    [
      "predicates",
      { predicates: ["PAYS", "RECEIVES"] },
      (c) => ["PAYS", "RECEIVES"].includes(c.predicate ?? ""),
    ],
    ["entities", { entities: [regime] }, (c) => [c.subject?.id, c.object?.id].includes(regime)],
    [
      "entityKinds",
      { entityKinds: ["Payment"] },
      (c) => [c.subject?.kind, c.object?.kind].includes("Payment"),
    ],
    [
      "documents",
      { documents: [id("doc:a")] },
      (c) => c.assertions.some((a) => a.passage.document.id === id("doc:a")),
    ],
    ["speakers", { speakers: [un] }, (c) => c.assertions.some((a) => a.speakers.some((s) => s.id === un))],
    [
      "withoutSpeakers",
      { withoutSpeakers: [un] },
      (c) => c.assertions.some((a) => a.speakers.every((s) => s.id !== un)),
    ],
    ["stances", { stances: ["REPORTS"] }, (c) => c.stance === "REPORTS"],
    [
      "certainties",
      { certainties: ["ESTIMATE", "POSSIBLE"] },
      (c) => ["ESTIMATE", "POSSIBLE"].includes(c.certainty),
    ],
    ["minOrigins", { minOrigins: 2 }, (c) => c.originCount >= 2],
    ["maxOrigins", { maxOrigins: 1 }, (c) => c.originCount <= 1],
    ["disputed", { disputed: true }, (c) => c.disputed],
    ["relations", { relations: false }, (c) => c.predicate === null],
    ["two at once", { kinds: ["FACT"], disputed: false }, (c) => c.kind === "FACT" && !c.disputed],
    ["nothing", {}, () => true],
  ];

  test.each(cases)("by %s keeps just what it says", async (_, filter, keeps) => {
    const { claims, facets } = await house.ask<{
      claims: { nodes: { id: string }[]; totalCount: number };
      facets: { claims: number };
    }>(
      "query($c: ID!, $f: ClaimFilter) { claims(case: $c, filter: $f, first: 500) { totalCount nodes { id } } facets(case: $c, filter: $f) { claims } }",
      { c: CASE, f: filter },
    );
    const expected = all.filter(keeps).map((claim) => claim.id);
    expect(claims.nodes.map((node) => node.id)).toEqual(expected);
    expect([claims.totalCount, facets.claims]).toEqual([expected.length, expected.length]);
  });

  test("by time leaves out what is undated, unless it is asked to stay", async () => {
    const during = { validDuring: "2024-11/2024-12" };
    const count = async (f: Record<string, unknown>) =>
      (
        await house.ask<{ claims: { totalCount: number } }>(
          "query($c: ID!, $f: ClaimFilter) { claims(case: $c, filter: $f) { totalCount } }",
          { c: CASE, f },
        )
      ).claims.totalCount;
    const undated = all.filter((claim) => claim.validTime === null).length;
    expect(await count({ ...during, orUndated: true })).toBe((await count(during)) + undated);
    expect(await count({ validDuring: "1950", predicates: ["DEPLOYED_TO"] })).toBe(0);
    expect(await count({ validDuring: "2024-11-15", predicates: ["DEPLOYED_TO"] })).toBe(2);
  });

  test("by words means what search means", async () => {
    const { claims } = await house.ask<{ claims: { nodes: { text: string }[] } }>(
      `{ claims(case: "${CASE}", filter: { text: "forced labour" }, first: 500) { nodes { text } } }`,
    );
    expect(claims.nodes.length).toBeGreaterThan(3);
    expect(
      claims.nodes.filter((claim) => !/forced/i.test(claim.text) || !/labour/i.test(claim.text)),
    ).toEqual([]);
  });

  test("with a broken date says which field and how to write it", async () => {
    const { errors } = await house.answer(
      `{ claims(case: "${CASE}", filter: { knownBy: "last week" }) { totalCount } }`,
    );
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      [
        "BAD_USER_INPUT",
        "filter.knownBy: “last week” is no date. Write EDTF, such as 2024-10/2025-03, 2024~ or ../2025-01.",
      ],
    ]);
  });

  test("holds for neighbours, their counts and the view alike", async () => {
    const filter = { certainties: ["FLAT"] };
    const { node } = await house.ask<{
      node: { neighbourCounts: { count: number }[]; neighbours: { totalCount: number } };
    }>(
      "query($id: ID!, $f: ClaimFilter) { node(id: $id) { ... on Entity { neighbourCounts(filter: $f) { count } neighbours(filter: $f) { totalCount } } } }",
      { id: regime, f: filter },
    );
    const counted = node.neighbourCounts.reduce((sum, row) => sum + row.count, 0);
    const drawn = await view({ entities: [regime], hops: 1, limit: 500, filter });
    expect([counted, drawn.nodes[0]?.degree]).toEqual([
      node.neighbours.totalCount,
      node.neighbours.totalCount,
    ]);
  });
});

describe("the layers of a view", () => {
  interface Layered {
    nodes: { id: string; layer: string; evaluation: string | null }[];
    edges: { from: string; to: string; predicate: string; alleged: boolean }[];
  }

  async function layered(include?: readonly string[]): Promise<Layered> {
    const { subgraph } = await house.ask<{ subgraph: Layered }>(
      `query($c: ID!, $i: SubgraphInput!) { subgraph(case: $c, input: $i) {
        nodes { id layer evaluation } edges { from to predicate alleged } } }`,
      { c: CASE, i: { entities: [id("ent:kim-jong-un"), regime, id("ent:north-korea")], include } },
    );
    return subgraph;
  }

  test("are entities alone unless others are asked for", async () => {
    const { nodes } = await layered();
    expect([...new Set(nodes.map(({ layer }) => layer))]).toEqual(["ENTITIES"]);
    expect(await layered(["ENTITIES"])).toEqual(await layered());
  });

  test("tie an accusation to whom it is held against and to its provision, always as alleged", async () => {
    const { nodes, edges } = await layered(["ARGUMENTS", "LAW"]);
    const aggression = nodes.find((node) => node.id === id("acc:aggression"));
    expect(aggression).toEqual({ id: id("acc:aggression"), layer: "ARGUMENTS", evaluation: "OPEN" });
    expect(edges.filter(({ from }) => from === id("acc:aggression"))).toEqual([
      { from: id("acc:aggression"), to: id("ent:kim-jong-un"), predicate: "AGAINST", alleged: true },
      { from: id("acc:aggression"), to: "prov:rome-statute/8bis", predicate: "UNDER", alleged: true },
    ]);
  });

  test("show to which of the drawn instruments a State is a party", async () => {
    const { edges } = await layered(["LAW"]);
    const joined = edges.filter(
      (edge) => edge.predicate === "PARTY_TO" && edge.from === id("ent:north-korea"),
    );
    expect(joined.map(({ to }) => to)).toContain("ins:un-charter");
    expect(joined.map(({ to }) => to)).not.toContain("ins:rome-statute");
  });

  test("no edge of any layer leads to what is not drawn", async () => {
    const { nodes, edges } = await layered(["CLAIMS", "DOCUMENTS", "ARGUMENTS", "LAW"]);
    const drawn = new Set(nodes.map((node) => node.id));
    expect(edges.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
    expect(new Set(nodes.map(({ layer }) => layer))).toEqual(
      new Set(["ENTITIES", "CLAIMS", "DOCUMENTS", "ARGUMENTS", "LAW"]),
    );
  });
});
