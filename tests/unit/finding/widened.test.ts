import { describe, expect, test } from "vitest";
import { bridge } from "../../../server/finding/bridge.ts";
import type { AccusationFacts, CaseFacts } from "../../../server/finding/facts.ts";
import { silentGap } from "../../../server/finding/gaps.ts";
import { partyOnly } from "../../../server/finding/parties.ts";
import type { NodeId } from "../../../server/model/ids.ts";
import type { ClaimRecord, EntityRecord } from "../../../server/model/records.ts";

const id = (text: string) => `case/${text}` as NodeId;
const ent = (slug: string) => id(`ent:${slug}`);

function entity(slug: string, kind: string, over: Partial<EntityRecord> = {}): EntityRecord {
  return {
    id: ent(slug),
    kind,
    name: `${slug[0]?.toUpperCase()}${slug.slice(1)}`,
    partyIn: [],
    ...over,
  } as EntityRecord;
}

function claim(slug: string, over: Partial<ClaimRecord> = {}): ClaimRecord {
  const origins = [ent("author")];
  return {
    id: id(`clm:${slug}`),
    text: `Claim ${slug}.`,
    origins,
    documents: [id("doc:a")],
    ...over,
  } as ClaimRecord;
}

const tie = (from: string, to: string): ClaimRecord =>
  claim(`${from}-${to}`, { subject: ent(from), predicate: "MEETS", object: ent(to) });

function facts(
  entities: readonly EntityRecord[],
  claims: readonly ClaimRecord[],
  accusations: readonly AccusationFacts[] = [],
): CaseFacts {
  return {
    claims,
    ties: [],
    accusations,
    claimById: new Map(claims.map((one) => [one.id, one])),
    entities: new Map(entities.map((one) => [one.id, one])),
    letters: new Map([[id("doc:a"), "A"]]),
  };
}

describe("a bridge", () => {
  const people = [..."abcdefg"].map((slug) => entity(slug, "Person"));
  const [left, right] = [
    [tie("a", "b"), tie("b", "c"), tie("c", "a")],
    [tie("d", "e"), tie("e", "f"), tie("f", "g"), tie("g", "d")],
  ] as const;

  test("names and counts two groups, and the one relation between them", () => {
    expect(bridge.find(facts(people, [...right, ...left, tie("c", "d")]))).toEqual([
      {
        id: "BRIDGE:case/clm:c-d",
        kind: "BRIDGE",
        title: "One relation ties two groups: D and C",
        text: "3 entities (C, B and 1 more) hang on the other 4 (D, E and 2 more) by “Claim c-d” alone. Without this relation the two groups fall apart.",
        basis: "1 relation between 3 and 4 entities",
        claims: ["c-d", "b-c", "c-a", "a-b"].map((slug) => `case/clm:${slug}`),
        entities: ["c", "d", "b", "a"].map((slug) => `case/ent:${slug}`),
        view: {
          entities: ["c", "d", "b", "a"].map((slug) => `case/ent:${slug}`),
          claims: ["c-d", "b-c", "c-a", "a-b"].map((slug) => `case/clm:${slug}`),
          select: "case/clm:c-d",
        },
        weight: 49,
      },
    ]);
  });

  test("names the entity that holds them where it has several relations", () => {
    const [found] = bridge.find(facts(people, [...right, ...left, tie("d", "a"), tie("d", "c")]));
    expect([found?.title, found?.text, found?.view.select]).toEqual([
      "D alone ties two groups",
      "3 entities (A, C and 1 more) hang on the other 4 (D, E and 2 more) by 2 relations of D alone. Without D the two groups fall apart.",
      "case/ent:d",
    ]);
  });

  test("is none where there are two ways between them", () => {
    expect(bridge.find(facts(people, [...right, ...left, tie("c", "d"), tie("a", "e")]))).toEqual([]);
  });
});

describe("a silent gap", () => {
  const row = (text: string, over: Partial<AccusationFacts["rows"][number]> = {}) => ({
    ...{ text, alternative: false, for: [] },
    ...over,
  });
  const accusation = (rows: AccusationFacts["rows"]): AccusationFacts => ({
    id: id("acc:sale"),
    wording: "Alleged sale, held against Northland.",
    against: [ent("northland")],
    rows,
  });
  const northland = entity("northland", "State");
  const sold = claim("sold", { subject: ent("northland"), predicate: "SELLS", object: ent("miners") });

  test("tells the elements of an accusation for which nothing speaks, and where another way is open", () => {
    const rows = [
      row("It was sold.", { for: [sold.id] }),
      row("For money.", { alternative: true }),
      row("On purpose."),
    ];
    expect(silentGap.find(facts([northland], [sold], [accusation(rows)]))).toEqual([
      {
        id: "SILENT_GAP:case/acc:sale",
        kind: "SILENT_GAP",
        title: "No claim for 2 of 3 elements",
        apart: "Alleged sale, held against Northland",
        text: "Alleged sale, held against Northland. Nothing in this case speaks for “On purpose” and “For money”. 1 of these is one of several ways to meet what it is part of.",
        basis: "2 elements without a claim, alleged against Northland",
        claims: ["case/clm:sold"],
        entities: ["case/ent:northland", "case/ent:miners"],
        accusation: "case/acc:sale",
        view: {
          entities: ["case/ent:northland", "case/ent:miners"],
          claims: ["case/clm:sold"],
          select: "case/ent:northland",
        },
        weight: 42,
      },
    ]);
    const met = rows.map((one) => ({ ...one, for: [sold.id] }));
    expect(silentGap.find(facts([northland], [sold], [accusation(met)]))).toEqual([]);
  });

  test("tells the events of which neither they nor a claim on them give a date", () => {
    const events = [
      entity("meeting", "Event"),
      entity("strike", "Event", { when: "2024" as never }),
      entity("vote", "Event"),
    ];
    const dated = claim("voted", { subject: ent("vote"), validTime: "2025" as never });
    const found = silentGap.find(facts(events, [dated]));
    expect(found.map((one) => [one.title, one.text, one.entities])).toEqual([
      ["1 of 3 events has no date", "Meeting: nobody says when.", ["case/ent:meeting"]],
    ]);
  });
});

describe("said by a party alone", () => {
  const war = entity("war", "Event");
  const northland = entity("northland", "State", { partyIn: [war.id] });
  const ministry = entity("ministry", "Organization", { organOf: northland.id });
  const general = entity("general", "Person", { organOf: ministry.id });
  const author = entity("author", "Person");
  const everybody = [war, northland, ministry, general, author];

  test("counts the claims of a party and of its organs, at second hand, too", () => {
    const claims = [
      claim("first", { origins: [general.id] }),
      claim("second", { origins: [ministry.id, northland.id] }),
      claim("third", { origins: [ministry.id, author.id] }),
      claim("fourth"),
      claim("fifth", { origins: [] }),
    ];
    expect(partyOnly.find(facts(everybody, claims))).toEqual([
      {
        id: "PARTY_ONLY:case/ent:northland",
        kind: "PARTY_ONLY",
        title: "2 claims rest on the word of Northland alone",
        text: "“Claim first”, and 1 other claim: said by General, Ministry and Northland. Northland is a party to War; no voice from outside it says so here, in A.",
        basis: "2 claims, 3 voices, 1 party",
        claims: ["case/clm:first", "case/clm:second"],
        entities: [general.id, ministry.id, northland.id],
        view: {
          entities: [general.id, ministry.id, northland.id],
          claims: [],
          select: "case/clm:first",
        },
        weight: 62,
      },
    ]);
  });

  test("is nothing in a case that names no party", () => {
    const nobody = everybody.map((one) => ({ ...one, partyIn: [] }));
    expect(partyOnly.find(facts(nobody, [claim("first", { origins: [general.id] })]))).toEqual([]);
  });
});
