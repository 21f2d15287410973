import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (short: string) => `${CASE}/${short}`;

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

interface Span {
  readonly edtf: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
interface Entry {
  readonly claim: { readonly id: string };
  readonly valid: Span | null;
  readonly said: Span | null;
}
interface Timeline {
  readonly totalCount: number;
  readonly nodes: Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly undated: { readonly valid: number; readonly said: number; readonly both: number };
  readonly months: { readonly month: string; readonly claims: number }[];
}

const SPAN = "edtf from to approximate uncertain";
const TIMELINE = `query ($filter: ClaimFilter, $clock: Clock!, $first: Int!, $after: String) {
  timeline(case: "${CASE}", filter: $filter, clock: $clock, first: $first, after: $after) {
    totalCount undated { valid said both } months(clock: $clock) { month claims }
    pageInfo { hasNextPage endCursor }
    nodes { claim { id } valid { ${SPAN} } said { ${SPAN} } }
  }
}`;

async function page(over: object = {}): Promise<Timeline> {
  const variables = { filter: null, clock: "VALID", first: 500, after: null, ...over };
  return (await house.ask<{ timeline: Timeline }>(TIMELINE, variables)).timeline;
}

const FILTERS = [
  {},
  { knownBy: "2024-12-01" },
  { validDuring: "2024-10/2025-03" },
  { saidDuring: "2025", withoutSpeakers: [id("ent:nis")], orUndated: true },
  { documents: [id("doc:b")], relations: true },
];

describe("timeline", () => {
  test.each(["VALID", "SAID"])("page by page gives every claim once, in one order (%s)", async (clock) => {
    const whole = await page({ clock });
    const walked: Entry[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const next: Timeline = await page({ clock, first: 90, after });
      walked.push(...next.nodes);
      ({ hasNextPage: more, endCursor: after } = next.pageInfo);
    }
    expect(walked).toEqual(whole.nodes);
    expect(new Set(walked.map((entry) => entry.claim.id)).size).toBe(whole.totalCount);
    const times = walked.map((entry) => (clock === "VALID" ? entry.valid : entry.said));
    const keys = times.map((time) => (time ? (time.from ?? "0000") : "9999-99"));
    expect(keys).toEqual([...keys].sort());
  });

  test.each(FILTERS)("counts what `claims` counts, and what lacks a time, under %o", async (filter) => {
    const { claims } = await house.ask<{ claims: { totalCount: number } }>(
      `query ($filter: ClaimFilter) { claims(case: "${CASE}", filter: $filter) { totalCount } }`,
      { filter },
    );
    const found = await page({ filter });
    expect(found.totalCount).toBe(claims.totalCount);
    expect(found.undated).toEqual({
      valid: found.nodes.filter((entry) => !entry.valid).length,
      said: found.nodes.filter((entry) => !entry.said).length,
      both: found.nodes.filter((entry) => !entry.valid && !entry.said).length,
    });
  });

  test("counts months whatever times the filter asks for, but not whatever else it asks for", async () => {
    const all = (await page()).months;
    expect((await page({ filter: { knownBy: "2024-12-01", validDuring: "2024" } })).months).toEqual(all);
    const b = await page({ filter: { documents: [id("doc:b")] } });
    const dated = b.nodes.filter((entry) => entry.valid).length;
    expect(b.months.reduce((sum, month) => sum + month.claims, 0)).toBe(dated);
  });

  test("says how a time is written, where it is open and how sure it is", async () => {
    const { nodes } = await page({ filter: { documents: [id("doc:b")] } });
    expect(nodes.find((entry) => entry.claim.id === id("clm:b-c25"))?.said).toEqual({
      edtf: "2025-08-15/..",
      from: "2025-08-15",
      to: null,
      approximate: false,
      uncertain: false,
    });
    const about = nodes.find((entry) => entry.valid?.edtf === "2024-10~/..");
    expect(about?.valid).toEqual({
      edtf: "2024-10~/..",
      from: "2024-10-01",
      to: null,
      approximate: true,
      uncertain: false,
    });
  });
});

interface EntityClaims {
  readonly entity: { readonly id: string; readonly place: object | null };
  readonly claims: number;
  readonly relations: number;
}
interface Places {
  readonly claims: number;
  readonly claimsWithoutPlace: number;
  readonly placed: EntityClaims[];
  readonly placedCount: number;
  readonly unplaced: EntityClaims[];
  readonly unplacedCount: number;
  readonly unplacedKinds: { readonly count: number }[];
}

const COUNTED = "entity { id place { lat lon } } claims relations";
const PLACES = `query ($filter: ClaimFilter) { places(case: "${CASE}", filter: $filter) {
  claims claimsWithoutPlace placedCount unplacedCount unplacedKinds { count }
  placed { ${COUNTED} } unplaced(first: 500) { ${COUNTED} } } }`;

async function placesUnder(filter: object): Promise<Places> {
  return (await house.ask<{ places: Places }>(PLACES, { filter })).places;
}

describe("places", () => {
  test.each(FILTERS)("counts every end once, placed or not, under %o", async (filter) => {
    const found = await placesUnder(filter);
    expect(found.placed.every(({ entity }) => entity.place !== null)).toBe(true);
    expect(found.unplaced.every(({ entity }) => entity.place === null)).toBe(true);
    expect([found.placedCount, found.unplacedCount]).toEqual([found.placed.length, found.unplaced.length]);
    expect(found.unplacedKinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(found.unplacedCount);
    const entities = found.placed.map(({ entity }) => entity.id);
    const { claims } = await house.ask<{ claims: { totalCount: number } }>(
      `query ($filter: ClaimFilter) { claims(case: "${CASE}", filter: $filter) { totalCount } }`,
      { filter: { ...filter, entities } },
    );
    expect(found.claims - found.claimsWithoutPlace).toBe(claims.totalCount);
  });

  test("an entity's claims are those that `claims` gives of it", async () => {
    const { placed } = await placesUnder({});
    const [first] = placed;
    const { all, edges } = await house.ask<Record<string, { totalCount: number }>>(
      `query ($ids: [ID!]) {
        all: claims(case: "${CASE}", filter: { entities: $ids }) { totalCount }
        edges: claims(case: "${CASE}", filter: { entities: $ids, relations: true }) { totalCount } }`,
      { ids: [first?.entity.id] },
    );
    expect([first?.claims, first?.relations]).toEqual([all?.totalCount, edges?.totalCount]);
  });
});
