import { beforeAll, describe, expect, test } from "vitest";
import { readCases } from "../../server/ingest/folders.ts";
import { loadLaw } from "../../server/ingest/loadLaw.ts";
import { shippedLaw, shippedVocabulary } from "../../server/main.ts";
import { type TestHouse, testHouse } from "../helpers/house.ts";

const cases = await readCases(["cases/dprk-soldiers"], await shippedVocabulary(), await shippedLaw());

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});

const refused = async (query: string) => {
  const { errors = [] } = await house.answer(query);
  return errors.map((error) => [error.extensions.code, error.message]);
};

describe("the law over the API", () => {
  test("knows since when Ukraine is a party to the Rome Statute", async () => {
    const asked = (day: string) =>
      house.ask<{ partyStatus: { party: string; status: { since: string } }[] }>(
        `{ partyStatus(day: "${day}", instruments: ["ins:rome-statute"], states: ["state:UKR"]) { party status { since } } }`,
      );
    expect((await asked("2024-12-31")).partyStatus).toEqual([
      { party: "NO", status: { since: "2025-01-01" } },
    ]);
    expect((await asked("2025-01-01")).partyStatus).toEqual([
      { party: "YES", status: { since: "2025-01-01" } },
    ]);
  });

  test("answers for the territory of Ukraine by the day of the conduct", async () => {
    const asked = async (conduct: string) => {
      const { inquiry } = await house.ask<{
        inquiry: { id: string; questions: { id: string; answer: string }[] }[];
      }>(
        `{ inquiry(input: { provision: "prov:rome-statute/7/1/c", conduct: "${conduct}", places: [{ state: "state:UKR" }], on: "2026-01-01" }) { id questions { id answer } } }`,
      );
      const icc = inquiry.find((forum) => forum.id === "icc");
      return icc?.questions.find((question) => question.id === "icc/12-2-a")?.answer;
    };
    expect(await Promise.all(["2024-11", "2024-12/2025-02", "2025-02"].map(asked))).toEqual([
      "NO",
      "OPEN",
      "YES",
    ]);
  });

  test("asks of an accusation what it asks of the same inquiry without one", async () => {
    const accusation = cases[0]?.mapping.accusations.find(({ id }) => id === "acc:enslavement");
    const { inquiry, provision, period: conduct } = accusation ?? {};
    const input = { ...inquiry, provision, conduct, on: "2026-01-01" };
    const forums = "{ id answer questions { id answer yes facts { text verified } } }";
    const asked = await house.ask<{ jurisdiction: unknown[]; inquiry: unknown[] }>(
      `query ($input: InquiryInput!) {
        jurisdiction(case: "dprk-soldiers", accusation: "dprk-soldiers/acc:enslavement", on: "2026-01-01") ${forums}
        inquiry(input: $input) ${forums}
      }`,
      { input },
    );
    expect(asked.jurisdiction).toEqual(asked.inquiry);
    expect(asked.jurisdiction.length).toBeGreaterThan(0);
    const unknown = '{ jurisdiction(case: "dprk-soldiers", accusation: "dprk-soldiers/acc:nothing") { id } }';
    expect(await refused(unknown)).toEqual([
      [
        "NOT_FOUND",
        'The case dprk-soldiers has no accusation “dprk-soldiers/acc:nothing”. Query { accusations(case: "dprk-soldiers") { id } } lists them.',
      ],
    ]);
  });

  test("says of an element what a case says of it, each claim once", async () => {
    const { node } = await house.ask<{ node: Record<"satisfiedBy" | "negatedBy", { id: string }[]> }>(
      '{ node(id: "elm:rome-statute/7/1/civilians") { ... on Element { satisfiedBy(case: "dprk-soldiers") { id } negatedBy(case: "dprk-soldiers") { id } } } }',
    );
    const rows = cases
      .flatMap((whole) => whole.mapping.accusations.flatMap(({ elements }) => elements))
      .filter(({ element }) => element === "elm:rome-statute/7/1/civilians");
    const ids = (side: "for" | "against") => [
      ...new Set(rows.flatMap((row) => row[side].map((id) => `dprk-soldiers/${id}`))),
    ];
    expect(node.satisfiedBy.map(({ id }) => id).sort()).toEqual(ids("for").sort());
    expect(node.negatedBy.map(({ id }) => id).sort()).toEqual(ids("against").sort());
    expect(node.negatedBy).not.toEqual([]);
  });

  test("refuses what is no day, no date, no office and nothing of the library, and says what to do", async () => {
    expect(await refused('{ boundOn(state: "state:UKR", day: "2025") { answer } }')).toEqual([
      ["BAD_USER_INPUT", "“2025” is no day. Write it as 2025-01-01."],
    ]);
    expect(await refused('{ boundOn(state: "state:UKR", day: "2025-02-30") { answer } }')).toEqual([
      ["BAD_USER_INPUT", "“2025-02-30” is no day. Write it as 2025-01-01."],
    ]);
    expect(await refused('{ boundOn(state: "ins:un-charter", day: "2025-01-01") { answer } }')).toEqual([
      [
        "NOT_FOUND",
        "The law library has no “ins:un-charter” here. Query { states { id } } lists its States.",
      ],
    ]);
    const inquiry = (rest: string) =>
      refused(`{ inquiry(input: { provision: "prov:un-charter/2/4", ${rest} }) { id } }`);
    expect(await inquiry('conduct: "soon"')).toEqual([
      ["BAD_USER_INPUT", "conduct: “soon” is no date. Write EDTF."],
    ]);
    expect(await inquiry('conduct: "2024", office: "king"')).toEqual([
      ["BAD_USER_INPUT", "office: “king” is none of head-of-state, head-of-government, foreign-minister."],
    ]);
    expect(await inquiry('conduct: "2024", state: "state:XXX"')).toEqual([
      ["NOT_FOUND", "The law library has no “state:XXX” here. Query { states { id } } lists its States."],
    ]);
  });

  test("counts what a list of the law holds before it answers", async () => {
    const deep =
      '{ partyStatus(day: "2025-01-01") { instrument { provisions { elements { members { ... on Provision { instrument { provisions { id } } } } } } } } }';
    expect((await refused(deep)).map(([code]) => code)).toEqual(["QUERY_TOO_COMPLEX"]);
  });

  test("changes with the library, without a start", async () => {
    const ask = () => house.ask<{ states: { short: string }[] }>("{ states { short } }");
    const { library } = await shippedLaw();
    const before = await ask();
    const [first, ...others] = library.states;
    const renamed = { ...library, states: [{ ...first, short: "Goryeo" } as never, ...others] };
    await loadLaw(house.store, renamed);
    expect((await ask()).states.map(({ short }) => short)).toContain("Goryeo");
    await loadLaw(house.store, library);
    expect(await ask()).toEqual(before);
  });

  test("answers with nothing, and not with an error, where no library is loaded", async () => {
    const { library } = await shippedLaw();
    await loadLaw(house.store, { states: [], instruments: [] });
    expect(
      await house.ask(
        '{ states { id } instruments { totalCount } provision(id: "prov:un-charter/2/4") { id } node(id: "dprk-soldiers/ent:russia") { ... on Entity { law { id } partyTo { status } } } }',
      ),
    ).toEqual({
      states: [],
      instruments: { totalCount: 0 },
      provision: null,
      node: { law: null, partyTo: [] },
    });
    await loadLaw(house.store, library);
  });
});
