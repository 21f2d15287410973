import { beforeAll, describe, expect, test } from "vitest";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const CASE = "dprk-soldiers";
const id = (slug: string) => `${CASE}/ent:${slug}`;
const kim = id("kim-jong-un");

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

interface Answer {
  readonly text: string;
  readonly complete: boolean;
  readonly searchedUpTo: number;
  readonly more: boolean;
  readonly withinReach: number | null;
  readonly leftOut: { name: string }[];
  readonly paths: {
    length: number;
    text: string;
    weakest: { number: number };
    steps: { from: { id: string; kind: string }; to: { id: string; kind: string }; claim: { id: string } }[];
  }[];
}

const FIELDS = `text complete searchedUpTo more withinReach leftOut { name }
  paths { length text weakest { number } steps { from { id kind } to { id kind } claim { id } } }`;

const ARGUMENTS = `$case: ID!, $from: ID!, $to: ID!, $orTo: [ID!], $filter: ClaimFilter, $containers: Boolean,
  $maxLength: Int, $limit: Int, $hubs: Boolean, $without: [ID!]`;
const QUERY = `query (${ARGUMENTS}) { paths(case: $case, from: $from, to: $to, orTo: $orTo, filter: $filter,
  containers: $containers, maxLength: $maxLength, limit: $limit, hubs: $hubs, without: $without) { ${FIELDS} } }`;

async function paths(from: string, to: string, more: object = {}): Promise<Answer> {
  return (await house.ask<{ paths: Answer }>(QUERY, { case: CASE, from, to, ...more })).paths;
}

async function refused(from: string, to: string, more: object = {}) {
  const { errors } = await house.answer(QUERY, { case: CASE, from, to, ...more });
  return errors?.map((error) => [error.extensions.code, error.message]);
}

describe("paths", () => {
  test("read as sentences in walking direction, the weakest named", async () => {
    const { paths: found, text } = await paths(kim, id("monthly-payment"), { limit: 1 });
    expect(found[0]?.text).toBe(
      "1. Kim Jong-un leads Kim Jong-un regime (so Kim Eun-ju, flat, undated). " +
        "2. Kim Jong-un regime receives Monthly payment per soldier (so Kim Eun-ju, estimate, disputed, undated). " +
        "Weakest: 2 (estimate, one origin).",
    );
    expect(text).toBe(
      "One path from Kim Jong-un to Monthly payment per soldier, of 2 relations. There are more.",
    );
  });

  test("read backwards the same way: the inverse phrase is taken", async () => {
    const { paths: found } = await paths(id("monthly-payment"), kim, { limit: 1 });
    expect(found[0]?.text).toMatch(
      /^1\. Monthly payment per soldier is received by Kim Jong-un regime \(.*is led by Kim/,
    );
  });

  test("are simple, no longer than asked, best first, and say when there are more", async () => {
    const { paths: found, more, complete } = await paths(kim, id("monthly-payment"), { maxLength: 6 });
    expect({ more, complete, count: found.length }).toEqual({ more: true, complete: true, count: 20 });
    const lengths = found.map((path) => path.length);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    for (const { steps, length } of found) {
      expect(length).toBeLessThanOrEqual(6);
      const things = [steps[0]?.from.id, ...steps.map((step) => step.to.id)];
      expect(new Set(things).size).toBe(things.length);
    }
  });

  test("do not pass through documents and instruments unless asked to, and say so", async () => {
    const kinds = (answer: Answer) =>
      answer.paths.flatMap(({ steps }) => steps.slice(1).map((s) => s.from.kind));
    const apart = await paths(id("kim-eun-ju"), kim);
    expect(apart.leftOut.map((kind) => kind.name)).toEqual(["Object", "Instrument"]);
    expect(kinds(apart)).not.toContain("Object");
    expect(kinds(apart)).not.toContain("Instrument");
    const through = await paths(id("ukraine"), id("russia"), {
      containers: true,
      filter: { predicates: ["JOINED"] },
    });
    expect(through.leftOut).toEqual([]);
    const without = await paths(id("ukraine"), id("russia"), { filter: { predicates: ["JOINED"] } });
    expect(without.paths).toEqual([]);
    expect(kinds(through).every((kind) => kind === "Instrument" || kind === "State")).toBe(true);
  });

  test("lead from Kim Jong-un to the rule on fingers, the weakest step named", async () => {
    const { paths: found } = await paths(kim, id("both-fingers-rule"), { limit: 1 });
    expect(found.map((path) => path.text)).toEqual([
      "1. Kim Jong-un ordered Deployment of North Korean soldiers (so Central Military Commission, flat, until April 2025). " +
        "2. Deployment of North Korean soldiers is avoided through self-harm by Young men avoiding service (so Kim Eun-ju, flat, undated). " +
        "3. Young men avoiding service experience Surge in severed index fingers (so Unnamed reports on self-mutilation, reported, undated). " +
        "4. Surge in severed index fingers is caused by Change of the exemption rule (so Unnamed reports on self-mutilation, reported, undated). " +
        "5. Change of the exemption rule introduced Exemption only without both index fingers (so Kim Eun-ju, flat, undated). " +
        "Weakest: 3 (reported, one origin).",
    ]);
  });

  test("are read as their relations stood on the day, by the voices of that day", async () => {
    const read = async (filter: object) => {
      const { paths: found } = await paths(id("kim-jong-un-regime"), id("prisoners-of-war"), {
        filter: { predicates: ["DECEIVE"], ...filter },
        maxLength: 1,
      });
      return found.map(({ text }) => text);
    };
    const told = "1. Kim Jong-un regime deceives Two North Korean prisoners of war";
    const when = "disputed, one end is our reading, October 2024 to December 2024";
    const both = "Prisoner P-1 (the elder) and Prisoner P-2 (the younger)";
    expect(await read({})).toEqual([
      `${told} (so ${both}, reported, ${when}). Weakest: 1 (reported, 2 origins).`,
    ]);
    expect(await read({ knownBy: "2025-02-19" })).toEqual([
      `${told} (so Prisoner P-1 (the elder), reported, ${when}). Weakest: 1 (reported, one origin).`,
    ]);
  });

  test("take only relations that pass the filter", async () => {
    const filter = { certainties: ["FLAT"], withoutSpeakers: [id("kim-eun-ju")] };
    const { paths: found } = await paths(kim, id("russia"), { filter });
    const { claims } = await house.ask<{ claims: { nodes: { id: string }[] } }>(
      "query ($case: ID!, $filter: ClaimFilter) { claims(case: $case, filter: $filter, first: 500) { nodes { id } } }",
      { case: CASE, filter },
    );
    const allowed = new Set(claims.nodes.map((claim) => claim.id));
    expect(found.length).toBeGreaterThan(0);
    for (const { steps } of found) for (const { claim } of steps) expect(allowed).toContain(claim.id);
  });

  test("pass no hub where hubs are left out, and say how many there are", async () => {
    const ask =
      "query ($case: ID!, $from: ID!, $to: ID!, $hubs: Boolean) { paths(case: $case, from: $from, to: $to, hubs: $hubs) { hubsLeftOut hubsDamped { id } paths { steps { from { id } } } } }";
    const asked = async (hubs: boolean) =>
      (
        await house.ask<{
          paths: {
            hubsLeftOut: number;
            hubsDamped: { id: string }[];
            paths: { steps: { from: { id: string } }[] }[];
          };
        }>(ask, { case: CASE, from: kim, to: id("vladimir-putin"), hubs })
      ).paths;
    const [through, apart] = [await asked(true), await asked(false)];
    expect(through.hubsLeftOut).toBe(0);
    expect(apart.hubsLeftOut).toBeGreaterThanOrEqual(through.hubsDamped.length);
    expect(apart.hubsDamped).toEqual([]);
    const hubs = new Set(through.hubsDamped.map((hub) => hub.id));
    expect(hubs.size).toBeGreaterThan(0);
    for (const { steps } of apart.paths)
      for (const step of steps.slice(1)) expect(hubs).not.toContain(step.from.id);
  });

  test("take no claim and meet no thing that is left out", async () => {
    const all = await paths(kim, id("monthly-payment"), { maxLength: 4 });
    const claim = all.paths[0]?.steps[1]?.claim.id as string;
    const claims = (answer: Answer) =>
      answer.paths.flatMap(({ steps }) => steps.map((step) => step.claim.id));
    expect(claims(all)).toContain(claim);
    const less = await paths(kim, id("monthly-payment"), { maxLength: 4, without: [claim] });
    expect(less.paths.length).toBeGreaterThan(0);
    expect(claims(less)).not.toContain(claim);
    const none = await paths(kim, id("monthly-payment"), {
      maxLength: 2,
      without: [id("kim-jong-un-regime")],
    });
    expect(none.text).toMatch(
      /^No path (of any length|within 2 relations) leads from Kim Jong-un to .* without what is left out\./,
    );
  });

  test("end at the first of several ends that they meet", async () => {
    const ends = [id("russia"), id("vladimir-putin")];
    const { paths: found } = await paths(kim, ends[0] as string, { orTo: [ends[1]] });
    for (const { steps } of found) {
      expect(ends).toContain(steps.at(-1)?.to.id);
      for (const step of steps.slice(0, -1)) expect(ends).not.toContain(step.to.id);
    }
  });
});

describe("where there is no path, words say why:", () => {
  test("a thing and itself", async () => {
    const { text, paths: found } = await paths(kim, kim);
    expect(found).toEqual([]);
    expect(text).toBe(
      "Kim Jong-un is both where paths would begin and where they would end. Choose two different things.",
    );
  });

  test("a filter that removes an end", async () => {
    const { text } = await paths(kim, id("russia"), { filter: { predicates: ["PAYS"] } });
    expect(text).toBe("The filter leaves no relation at Kim Jong-un, which has 7 without it.");
    const other = await paths(id("russia"), kim, { filter: { predicates: ["PAYS"] } });
    expect(other.text).toBe(text);
  });

  test("different components", async () => {
    const { text, withinReach, complete } = await paths(kim, id("three-generation-rule"));
    expect({ withinReach, complete }).toEqual({ withinReach: null, complete: true });
    expect(text).toMatch(
      /^No path of any length leads from Kim Jong-un to Three-generation rule. .* hangs? together with /,
    );
  });

  test("too few relations, with what more would give", async () => {
    const { text, withinReach } = await paths(kim, id("russia"), { maxLength: 1 });
    expect(withinReach).toBe(2);
    expect(text).toBe(
      "No path within 1 relation leads from Kim Jong-un to Russia. The shortest has 2: allow 2 relations.",
    );
  });

  test("a filter in the way, with what there is without it", async () => {
    const { text } = await paths(kim, id("russia"), {
      filter: { predicates: ["LEADS", "ORDERED"] },
      maxLength: 3,
    });
    expect(text).toMatch(
      /^No path .* under this filter\..* Without the filter there is one of 2 relations\.$/,
    );
  });
});

describe("what is refused", () => {
  test("ids that are none of this case", async () => {
    expect(await refused(kim, id("nobody"))).toEqual([
      ["NOT_FOUND", `No entity of this case is called “${id("nobody")}”. Search finds entities by name.`],
    ]);
    expect((await refused(`${CASE}/clm:b-c27`, kim))?.[0]?.[0]).toBe("NOT_FOUND");
    expect((await refused("kellogg-briand/ent:france", kim))?.[0]?.[0]).toBe("NOT_FOUND");
  });

  test.each([
    ["maxLength", 0],
    ["maxLength", 13],
    ["limit", 0],
    ["limit", 21],
    ["without", [kim]],
    ["without", Array(21).fill(id("ukraine"))],
  ])("%s: %s", async (name, value) => {
    expect((await refused(kim, id("russia"), { [name]: value }))?.[0]?.[0]).toBe("BAD_USER_INPUT");
  });

  test("a question whose answer would be too large", async () => {
    const deep = "claim { assertions { speakers { claims(first: 50) { nodes { id } } } } }";
    const query = `{ paths(case: "${CASE}", from: "${kim}", to: "${id("russia")}") { paths { steps { ${deep} } } } }`;
    expect((await house.answer(query)).errors?.[0]?.extensions.code).toBe("QUERY_TOO_COMPLEX");
  });
});
