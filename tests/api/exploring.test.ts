import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => `${CASE}/${short}`;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

describe("node", () => {
  test("gives every kind of thing by its id alone", async () => {
    const ids = ["ent:russia", "clm:b-c27", "doc:b", "doc:b/p9", "ast:b-c27/1", "note:t-12"].map(id);
    const { nodes } = await house.ask<{ nodes: unknown[] }>(
      "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
      {
        ids: [CASE, ...ids, "nobody", id("ent:nobody"), "DROP ALL"],
      },
    );
    expect(nodes).toEqual([
      { __typename: "Case", id: CASE },
      { __typename: "Entity", id: id("ent:russia") },
      { __typename: "Claim", id: id("clm:b-c27") },
      { __typename: "Document", id: id("doc:b") },
      { __typename: "Passage", id: id("doc:b/p9") },
      { __typename: "Assertion", id: id("ast:b-c27/1") },
      { __typename: "Note", id: id("note:t-12") },
      null,
      null,
      null,
    ]);
  });

  test("refuses more ids than a page holds", async () => {
    const { errors } = await house.answer("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", {
      ids: Array(501).fill("x"),
    });
    expect(errors?.map((error) => error.extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a claim", () => {
  test("opens on its sentence, its speakers, both clocks and what stands beside it", async () => {
    const { node } = await house.ask<{ node: unknown }>(
      `query($id: ID!) { node(id: $id) { ... on Claim {
        text certainty stance originCount disputed alleged predicate
        subject { id } object { id } relation { id phrase inverse from { id } to { id } }
        quantity { bound value unit per text } validTime
        assertions { quote stance certainty hedge unsourced saidAt speakers { id } origin { id }
          passage { id place document { letter wording } } }
        origins { name } } } }`,
      { id: id("clm:b-c27") },
    );
    expect(node).toEqual({
      text: "The regime receives about 2,000 US dollars a month for every soldier.",
      certainty: "ESTIMATE",
      stance: "ASSERTS",
      originCount: 1,
      disputed: true,
      alleged: false,
      predicate: "RECEIVES",
      subject: { id: id("ent:kim-jong-un-regime") },
      object: { id: id("ent:monthly-payment") },
      relation: {
        id: id("clm:b-c27"),
        phrase: "receives",
        inverse: "is received by",
        from: { id: id("ent:kim-jong-un-regime") },
        to: { id: id("ent:monthly-payment") },
      },
      quantity: {
        bound: "about",
        value: 2000,
        unit: "USD",
        per: "soldier and month",
        text: "about 2,000 USD per soldier and month",
      },
      validTime: null,
      assertions: [
        {
          quote: "For every soldier the government takes in some 2,000 US dollars a month.",
          stance: "ASSERTS",
          certainty: "ESTIMATE",
          hedge: "some",
          unsourced: true,
          saidAt: "2025-08-15/..",
          speakers: [{ id: id("ent:article-b") }],
          origin: { id: id("ent:kim-eun-ju") },
          passage: { id: id("doc:b/p9"), place: "¶9", document: { letter: "B", wording: "DIGEST" } },
        },
      ],
      origins: [{ name: "Kim Eun-ju" }],
    });
  });

  test("every assertion's stretch is what stands at its offsets", async () => {
    const { claims } = await house.ask<{
      claims: {
        nodes: { assertions: { quote: string; start: number; end: number; passage: { text: string } }[] }[];
      };
    }>(
      "query($c: ID!) { claims(case: $c, first: 500) { nodes { assertions { quote start end passage { text } } } } }",
      { c: CASE },
    );
    const all = claims.nodes.flatMap((claim) => claim.assertions);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((a) => a.passage.text.slice(a.start, a.end) !== a.quote)).toEqual([]);
  });

  test("what contradicts it is told from both ends", async () => {
    const ask = async (claim: string) =>
      (
        await house.ask<{ node: { contradicts: { id: string }[] } }>(
          "query($id: ID!) { node(id: $id) { ... on Claim { contradicts { id } } } }",
          { id: id(claim) },
        )
      ).node.contradicts.map((c) => c.id);
    expect(await ask("clm:a-c03")).toContain(id("clm:b-c02"));
    expect(await ask("clm:b-c02")).toContain(id("clm:a-c03"));
  });
});

describe("search", () => {
  const search = async (text: string) =>
    (
      await house.ask<{ search: { nodes: { node: { id: string }; matched: string; fragment: string }[] } }>(
        "query($c: ID!, $t: String!) { search(case: $c, text: $t, first: 3) { nodes { node { id } matched fragment } } }",
        { c: CASE, t: text },
      )
    ).search.nodes;

  test.each([
    ["DPRK", "ent:north-korea", "alias"],
    ["the North", "ent:north-korea", "name"],
    ["Kim regime", "ent:kim-jong-un-regime", "name"],
    ["regmie kim", "ent:kim-jong-un-regime", "name"],
    ["북한", "ent:north-korea", "alias"],
  ])("“%s” finds %s by its %s", async (text, found, matched) => {
    const [first] = await search(text);
    expect([first?.node.id, first?.matched]).toEqual([id(found), matched]);
  });

  test("who pays for the soldiers is answered by the claim that says so", async () => {
    const found = await search("who pays for the soldiers?");
    const ids = ["clm:b-r16", "clm:m-price", "clm:r-nis-2000-usd"].map(id);
    expect(found.map((result) => result.node.id)).toEqual(ids);
  });
});

describe("pages", () => {
  test.each(["CASE_ORDER", "VALID_TIME", "SAID_AT", "ORIGINS", "USED_IN"])(
    "claims by %s come without gap or repeat",
    async (order) => {
      const seen: string[] = [];
      let after: string | null = null;
      let total = -1;
      do {
        const page: {
          claims: {
            totalCount: number;
            nodes: { id: string }[];
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        } = await house.ask(
          "query($c: ID!, $o: ClaimOrder, $a: String) { claims(case: $c, orderBy: $o, first: 17, after: $a) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }",
          { c: CASE, o: order, a: after },
        );
        seen.push(...page.claims.nodes.map((node) => node.id));
        total = page.claims.totalCount;
        after = page.claims.pageInfo.hasNextPage ? page.claims.pageInfo.endCursor : null;
      } while (after);
      expect(seen.length).toBe(total);
      expect(new Set(seen).size).toBe(total);
    },
  );

  test("claims by USED_IN begin with those of which most arguments make use", async () => {
    const { claims } = await house.ask<{ claims: { nodes: { usedIn: unknown[] }[] } }>(
      "query($c: ID!) { claims(case: $c, orderBy: USED_IN, first: 100) { nodes { usedIn { id } } } }",
      { c: CASE },
    );
    const counts = claims.nodes.map(({ usedIn }) => usedIn.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBeGreaterThan(2);
  });

  test.each(["NAME", "DEGREE", "KIND"])("entities by %s come without gap or repeat", async (order) => {
    const seen: string[] = [];
    let after: string | null = null;
    let total = -1;
    do {
      const page: {
        entities: {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await house.ask(
        "query($c: ID!, $o: EntityOrder, $a: String) { entities(case: $c, orderBy: $o, first: 13, after: $a) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }",
        { c: CASE, o: order, a: after },
      );
      seen.push(...page.entities.nodes.map((node) => node.id));
      total = page.entities.totalCount;
      after = page.entities.pageInfo.hasNextPage ? page.entities.pageInfo.endCursor : null;
    } while (after);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });

  test("claims at an entity under a filter by entity are those between the two", async () => {
    const ends = (a: string, b: string) => [id(a), id(b)].sort();
    const { node, claims } = await house.ask<{
      node: { claims: { totalCount: number; nodes: { id: string }[] } };
      claims: { nodes: { id: string; subject: { id: string } | null; object: { id: string } | null }[] };
    }>(
      `query($c: ID!, $a: ID!, $b: [ID!]) {
        node(id: $a) { ... on Entity { claims(filter: { entities: $b }, first: 500) { totalCount nodes { id } } } }
        claims(case: $c, filter: { entities: $b }, first: 500) { nodes { id subject { id } object { id } } }
      }`,
      { c: CASE, a: id("ent:kim-jong-un-regime"), b: [id("ent:russia")] },
    );
    const between = claims.nodes.filter(
      ({ subject, object }) =>
        JSON.stringify([subject?.id, object?.id].sort()) ===
        JSON.stringify(ends("ent:kim-jong-un-regime", "ent:russia")),
    );
    expect(between.length).toBeGreaterThan(0);
    expect(node.claims.nodes.map((claim) => claim.id)).toEqual(between.map((claim) => claim.id));
    expect(node.claims.totalCount).toBe(between.length);
  });

  test("a cursor of another list is refused with what to do", async () => {
    const { errors } = await house.answer(`{ claims(case: "${CASE}", after: "WzFd") { totalCount } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ["BAD_USER_INPUT", "after: “WzFd” is no cursor of this list. Take endCursor of its last page."],
    ]);
  });
});

describe("cases", () => {
  test("live side by side and never mix", async () => {
    const { cases } = await house.ask<{ cases: { id: string }[] }>("{ cases { id } }");
    expect(cases.map((one) => one.id)).toEqual([CASE, "kellogg-briand"]);
    const { entities } = await house.ask<{ entities: { nodes: { id: string }[] } }>(
      '{ entities(case: "kellogg-briand", first: 500) { nodes { id } } }',
    );
    expect(entities.nodes.filter((node) => !node.id.startsWith("kellogg-briand/"))).toEqual([]);
  });

  test("a view of one case leaves out ids of another, and ids that nobody has", async () => {
    const { subgraph } = await house.ask<{ subgraph: { nodes: unknown[] } }>(
      `{ subgraph(case: "kellogg-briand", input: { entities: ["${id("ent:russia")}", "kellogg-briand/ent:nobody"] }) { nodes { id } } }`,
    );
    expect(subgraph.nodes).toEqual([]);
  });

  test("an unknown case is said to be unknown", async () => {
    const { errors } = await house.answer('{ facets(case: "nowhere") { claims } }');
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ["NOT_FOUND", "No case is called “nowhere”. Query { cases { id } } lists them."],
    ]);
  });
});

describe("documents", () => {
  test("selectors find a passage again in the document's text", async () => {
    type Passages = {
      nodes: { text: string; selectors: ({ exact: string } | { start: number; end: number })[] }[];
    };
    const { node } = await house.ask<{ node: { passages: Passages } }>(
      `query($id: ID!) { node(id: $id) { ... on Document { passages(first: 500) { nodes { text selectors { ... on TextQuoteSelector { exact } ... on TextPositionSelector { start end } } } } } } }`,
      { id: id("doc:a") },
    );
    const whole = node.passages.nodes.map((passage) => passage.text).join("\n");
    for (const { text, selectors } of node.passages.nodes) {
      const [quote, position] = selectors as [{ exact: string }, { start: number; end: number }];
      expect(quote.exact).toBe(text);
      expect(whole.slice(position.start, position.end)).toBe(text);
    }
  });
});
