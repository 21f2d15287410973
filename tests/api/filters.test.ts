import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../../server/graphql/server.ts";
import { openShippedApi } from "../helpers/shippedApi.ts";
import { stores } from "../helpers/stores.ts";

const CASE = "dprk-soldiers";
const FOLDER = fileURLToPath(new URL(`../../cases/${CASE}`, import.meta.url));
const LISTS = [
  ...["kinds", "entityKinds", "predicates", "documents", "speakers", "silenced", "certainties", "stances"],
  ...["origins", "disputes", "labels", "years", "saidYears", "knownBy"],
] as const;

type Filter = Readonly<Record<string, unknown>>;
interface Count {
  readonly value: string;
  readonly count: number;
}
type Facets = { readonly claims: number; readonly relations: number } & Readonly<
  Record<string, readonly Count[]>
>;

/** The filter in which a list's own part says just one value; that of `silenced` is told apart below. */
const CHOOSING: Readonly<Record<string, (filter: Filter, value: string) => Filter>> = {
  kinds: (filter, value) => ({ ...filter, kinds: [value] }),
  entityKinds: (filter, value) => ({ ...filter, entityKinds: [value] }),
  predicates: (filter, value) => ({ ...filter, predicates: [value] }),
  documents: (filter, value) => ({ ...filter, documents: [value] }),
  speakers: (filter, value) => ({ ...filter, speakers: [value] }),
  silenced: (filter, value) => ({ ...filter, withoutSpeakers: [value] }),
  certainties: (filter, value) => ({ ...filter, certainties: [value] }),
  stances: (filter, value) => ({ ...filter, stances: [value] }),
  origins: (filter, value) => ({ ...filter, minOrigins: Number(value), maxOrigins: Number(value) }),
  disputes: (filter, value) => ({ ...filter, disputed: value === "true" }),
  labels: (filter, value) => ({ ...filter, labels: [value] }),
  years: (filter, value) => ({ ...filter, validDuring: value }),
  saidYears: (filter, value) => ({ ...filter, saidDuring: value }),
  knownBy: (filter, value) => ({ ...filter, knownBy: value }),
};

describe.each(stores())("$name: a filter", ({ name, open }) => {
  // Neo4j plans each new mix of parameters, which takes a second: few mixes there, many on the embedded store.
  const runs = (many: number) => ({ numRuns: name === "embedded" ? many : Math.ceil(many / 15) });
  let api: Api;
  let close: () => Promise<void>;
  let all: Facets;

  const ask = async <T>(query: string, variables: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await api.run({ query, variables: { case: CASE, ...variables } });
    expect(errors).toBeUndefined();
    return data as T;
  };
  const facets = async (filter: Filter): Promise<Facets> => {
    const lists = LISTS.map((list) => `${list} { value count }`).join(" ");
    const query = `query($case: ID!, $filter: ClaimFilter) { facets(case: $case, filter: $filter) { claims relations ${lists} } }`;
    return (await ask<{ facets: Facets }>(query, { filter })).facets;
  };
  const total = async (filter: Filter): Promise<number> => {
    const query =
      "query($case: ID!, $filter: ClaimFilter) { claims(case: $case, filter: $filter, first: 0) { totalCount } }";
    return (await ask<{ claims: { totalCount: number } }>(query, { filter })).claims.totalCount;
  };

  beforeAll(async () => {
    ({ api, close } = await openShippedApi({ open }, [FOLDER]));
    all = await facets({});
  }, 180_000);
  afterAll(() => close?.());

  /** Any filter of values that the case has, each field there or not. */
  function anyFilter() {
    const some = (list: string) => {
      const values = (all[list] ?? []).map(({ value }) => value);
      return fc.subarray(values, { minLength: 1, maxLength: Math.min(4, values.length) });
    };
    const origins = fc.integer({ min: 1, max: 4 });
    const day = fc.constantFrom("2024", "2024-10/2025-03", "../2024-12-01", "2024-06/..", "2023");
    const unit = { minLength: 1, maxLength: 3 };
    const few = (list: string) => fc.array(fc.constantFrom(...(all[list] ?? []).map((c) => c.value)), unit);
    return fc
      .record(
        {
          text: fc.constantFrom("soldiers", "Russia", "of"),
          kinds: some("kinds"),
          entityKinds: some("entityKinds"),
          predicates: some("predicates"),
          documents: some("documents"),
          speakers: some("speakers"),
          withoutSpeakers: few("silenced"),
          stances: some("stances"),
          certainties: some("certainties"),
          minOrigins: origins,
          maxOrigins: origins,
          disputed: fc.boolean(),
          relations: fc.boolean(),
          labels: some("labels"),
          profile: fc.constantFrom("graded", "article-66"),
          validDuring: day,
          saidDuring: day,
          knownBy: fc.constantFrom("2024-12-01", "2025", "2023-06"),
          orUndated: fc.boolean(),
        },
        { requiredKeys: [] },
      )
      .map((whole) => {
        // Three of the fields at most, else hardly a claim is left.
        const keys = Object.keys(whole);
        return { whole, keys };
      })
      .chain(({ whole, keys }) =>
        fc.subarray(keys, { maxLength: Math.min(3, keys.length) }).map((kept) => {
          const entries = Object.entries(whole).filter(([key]) => kept.includes(key) || key === "orUndated");
          return Object.fromEntries(entries) as Filter;
        }),
      );
  }

  test("counts as many claims and relations in facets as in lists", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(), async (filter) => {
        const counted = await facets(filter);
        expect(counted.claims).toBe(await total(filter));
        const { relations } = await ask<{ relations: { totalCount: number } }>(
          "query($case: ID!, $filter: ClaimFilter) { relations(case: $case, filter: $filter, first: 0) { totalCount } }",
          { filter },
        );
        expect(counted.relations).toBe(relations.totalCount);
      }),
      runs(60),
    );
  }, 180_000);

  test("says beside each choice how many claims choosing just that would leave", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(), fc.constantFrom(...LISTS), fc.nat(), async (filter, list, n) => {
        const counts = (await facets(filter))[list] ?? [];
        const undated = counts.find(({ value }) => value === "undated")?.count ?? 0;
        const chosen = counts[n % Math.max(1, counts.length)];
        if (!chosen || chosen.value === "undated") return;
        const left = await total((CHOOSING[list] as (typeof CHOOSING)[string])(filter, chosen.value));
        if (list === "silenced") {
          const { withoutSpeakers: _, ...others } = filter;
          expect((await total(others)) - chosen.count).toBe(left);
        } else if (list === "knownBy" && filter.orUndated === true) {
          expect(chosen.count).toBeLessThanOrEqual(left);
        } else {
          const times = list === "years" || list === "saidYears";
          expect(chosen.count + (times && filter.orUndated === true ? undated : 0)).toBe(left);
        }
      }),
      runs(80),
    );
  }, 180_000);

  test("means the same at an entity, in a view and for paths", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter(), fc.nat(), async (filter, n) => {
        type Ends = { id: string; from: { id: string }; to: { id: string } };
        const query =
          "query($case: ID!, $filter: ClaimFilter) { relations(case: $case, filter: $filter, first: 500) { nodes { id from { id } to { id } } } }";
        const { nodes } = (await ask<{ relations: { nodes: Ends[] } }>(query, { filter })).relations;
        const one = nodes[n % Math.max(1, nodes.length)];
        if (!one || one.from.id === one.to.id || nodes.length === 500) return;
        const [from, to] = [one.from.id, one.to.id];
        const touching = nodes.filter((node) => node.from.id === from || node.to.id === from);
        const both = touching.filter((node) => node.from.id === to || node.to.id === to);
        const { node, subgraph, paths } = await ask<{
          node: { neighbours: { totalCount: number }; neighbourCounts: { count: number }[] };
          subgraph: { edges: { id: string }[] };
          paths: { paths: { length: number; steps: { alternatives: number }[] }[] };
        }>(
          `query($case: ID!, $filter: ClaimFilter, $from: ID!, $to: ID!) {
            node(id: $from) { ... on Entity { neighbours(filter: $filter) { totalCount } neighbourCounts(filter: $filter) { count } } }
            subgraph(case: $case, input: { entities: [$from, $to], filter: $filter }) { edges { id } }
            paths(case: $case, from: $from, to: $to, filter: $filter, limit: 1) { paths { length steps { alternatives } } } }`,
          { filter, from, to },
        );
        const ends = touching.filter((edge) => edge.from.id !== edge.to.id).length;
        const loops = touching.length - ends;
        expect(node.neighbourCounts.reduce((sum, { count }) => sum + count, 0)).toBe(ends + 2 * loops);
        expect(node.neighbours.totalCount).toBe(ends + 2 * loops);
        expect(subgraph.edges.map((edge) => edge.id)).toEqual(
          nodes
            .filter((edge) => [from, to].includes(edge.from.id) && [from, to].includes(edge.to.id))
            .map((edge) => edge.id),
        );
        expect(paths.paths).toEqual([{ length: 1, steps: [{ alternatives: both.length - 1 }] }]);
      }),
      runs(40),
    );
  }, 180_000);

  test("by label keeps what the argument map establishes under the profile, and nothing beside the map", async () => {
    for (const profile of ["graded", "carneades-2009"]) {
      const { evaluation, claims } = await ask<{
        evaluation: { labels: { id: string; label: string; mapped: boolean; claim: object | null }[] };
        claims: { nodes: { id: string }[] };
      }>(
        `query($case: ID!, $profile: String) {
          evaluation(case: $case, profile: $profile) { labels { id label mapped claim { id } } }
          claims(case: $case, filter: { labels: [ESTABLISHED], profile: $profile }, first: 500) { nodes { id } } }`,
        { profile },
      );
      const established = evaluation.labels.filter(
        ({ label, mapped, claim }) => label === "ESTABLISHED" && claim !== null && !mapped,
      );
      expect(new Set(claims.nodes.map(({ id }) => id))).toEqual(new Set(established.map(({ id }) => id)));
    }
  });

  test("refuses a profile that is none, wherever it is given", async () => {
    const said = "profile: “vibes” is none of ";
    for (const field of [
      "claims(case: $case, filter: $filter) { totalCount }",
      "facets(case: $case, filter: $filter) { claims }",
    ]) {
      const { errors } = await api.run({
        query: `query($case: ID!, $filter: ClaimFilter) { ${field} }`,
        variables: { case: CASE, filter: { labels: ["OPEN"], profile: "vibes" } },
      });
      expect(errors?.map((error) => [error.extensions.code, error.message.slice(0, said.length)])).toEqual([
        ["BAD_USER_INPUT", said],
      ]);
    }
  });

  const STANDING = "certainty stance originCount disputed";

  test("takes nothing off a claim that all who state it have stated by the day", async () => {
    const { claims } = await ask<{ claims: { nodes: ({ standing: object } & object)[] } }>(
      `query($case: ID!) { claims(case: $case, first: 500) { nodes {
        ${STANDING} standing(filter: { knownBy: "2100", orUndated: true }) { ${STANDING} } } } }`,
      {},
    );
    expect(claims.nodes.map(({ standing }) => standing)).toEqual(
      claims.nodes.map(({ standing: _, ...own }) => own),
    );
    expect(claims.nodes.length).toBeGreaterThan(350);
  });

  test.each([
    ["on the day of the second voice", { knownBy: "2025-02-20" }, 2, ["1", "2"], true],
    ["on the day before it", { knownBy: "2025-02-19" }, 1, ["1"], true],
    ["without the first voice", { withoutSpeakers: [`${CASE}/ent:prisoner-1`] }, 1, ["2"], true],
    ["without those who contradict it", { withoutSpeakers: [`${CASE}/ent:defectors`] }, 2, ["1", "2"], false],
  ])(
    "%s, what two prisoners say has the voices that are left",
    async (_, filter, originCount, left, disputed) => {
      const claim = `${CASE}/clm:r-pow-training-abroad`;
      const { node, subgraph } = await ask<{ node: { standing: object }; subgraph: { edges: object[] } }>(
        `query($case: ID!, $id: ID!, $filter: ClaimFilter) {
        node(id: $id) { ... on Claim { standing(filter: $filter) { ${STANDING} assertions { id } } } }
        subgraph(case: $case, input: { claims: [$id], filter: $filter }) { edges { id ${STANDING} } } }`,
        { id: claim, filter },
      );
      const stood = { certainty: "REPORTED", stance: "REPORTS", originCount, disputed };
      const assertions = left.map((n) => ({ id: `${CASE}/ast:r-pow-training-abroad/${n}` }));
      expect(node.standing).toEqual({ ...stood, assertions });
      expect(subgraph.edges).toEqual([{ id: claim, ...stood }]);
    },
  );

  test("on a day, a relation is not disputed yet by what was said later, and neither are its ends", async () => {
    const view = async (knownBy: string) => {
      const { subgraph } = await ask<{ subgraph: { nodes: object[]; edges: object[] } }>(
        `query($case: ID!, $id: ID!, $day: Edtf) { subgraph(case: $case, input: { claims: [$id], filter: { knownBy: $day } }) {
          nodes { disputed } edges { disputed originCount } } }`,
        { id: `${CASE}/clm:a-c02`, day: knownBy },
      );
      return subgraph;
    };
    const [calm, disputed] = [{ disputed: false }, { disputed: true }];
    expect(await view("2024-12-09")).toEqual({ nodes: [calm, calm], edges: [{ ...calm, originCount: 1 }] });
    expect(await view("2024-12-10")).toEqual({
      nodes: [disputed, disputed],
      edges: [{ ...disputed, originCount: 1 }],
    });
  });

  test("that leaves nobody of a claim says so with null", async () => {
    const { node } = await ask<{ node: { standing: object | null } }>(
      `query($id: ID!) { node(id: $id) { ... on Claim { standing(filter: { knownBy: "2020" }) { certainty } } } }`,
      { id: `${CASE}/clm:a-c02` },
    );
    expect(node.standing).toBeNull();
  });
});
