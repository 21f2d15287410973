import { NO_FILTER } from "../../../server/graphql/filter.ts";
import type { ReadQuery } from "../../../server/store/queries.gen.ts";
import { id, record } from "./letters.ts";

/** What a query must answer on the case of the letters, on every store, row by row. */
export interface Answer {
  readonly query: ReadQuery;
  readonly when: string;
  readonly params: Record<string, unknown>;
  readonly rows: readonly unknown[];
}

export const CASE = { case: "small" };
const freedonia = id("ent:freedonia");
const miners = id("ent:miners");
const ada = id("ent:ada");
export const letter = id("ent:letter-a");
const strike = id("ent:strike");

export function records(label: Parameters<typeof record>[0], ...shorts: string[]): { record: object }[] {
  return shorts.map((short) => ({ record: record(label, short) }));
}

export function answer(
  query: ReadQuery,
  when: string,
  params: Record<string, unknown>,
  rows: readonly unknown[],
): Answer {
  return { query, when, params, rows };
}

const cases: Answer[] = [
  answer(
    "case.byIds",
    "gives a case whole, and nothing for what is none",
    { ids: ["small", "nowhere"] },
    records("Case", "small"),
  ),
  answer("case.counts", "counts what a case holds", CASE, [
    { documents: 2, passages: 3, entities: 5, events: 1, mentions: 6 },
  ]),
  answer("case.counts", "counts nothing where there is no case", { case: "nowhere" }, [
    { documents: 0, passages: 0, entities: 0, events: 0, mentions: 0 },
  ]),
  answer("case.notes", "gives notes in the order of the case", CASE, records("Note", "note:1")),
  answer("note.byIds", "gives a note whole", { ids: [id("note:1")] }, records("Note", "note:1")),
  answer("note.about", "gives what a note belongs to", { ids: [id("note:1")] }, [
    { note: id("note:1"), about: id("clm:amount") },
    { note: id("note:1"), about: id("doc:a/p1") },
  ]),
  answer(
    "note.of",
    "gives the notes of a thing and none of another",
    { ids: [id("doc:a/p1"), id("clm:pay")] },
    [{ about: id("doc:a/p1"), record: record("Note", "note:1") }],
  ),
  answer("entity.kindCounts", "counts entities by kind", CASE, [
    { kind: "Event", count: 1 },
    { kind: "Group", count: 1 },
    { kind: "Object", count: 1 },
    { kind: "Person", count: 1 },
    { kind: "State", count: 1 },
  ]),
  answer("relation.predicateCounts", "counts relations by predicate", CASE, [
    { predicate: "AUTHORED", count: 1 },
    { predicate: "PAYS", count: 1 },
    { predicate: "SELLS", count: 1 },
  ]),
];

const documents: Answer[] = [
  answer(
    "document.ofCase",
    "gives documents in the order of the case",
    CASE,
    records("Document", "doc:a", "doc:b"),
  ),
  answer("document.byIds", "gives documents whole", { ids: [id("doc:b")] }, records("Document", "doc:b")),
  answer(
    "document.claimCounts",
    "counts each claim once in a document",
    { ids: [id("doc:a"), id("doc:b")] },
    [
      { document: id("doc:a"), claims: 4 },
      { document: id("doc:b"), claims: 2 },
    ],
  ),
  answer(
    "passage.byIds",
    "gives passages whole",
    { ids: [id("doc:a/p1"), id("doc:b")] },
    records("Passage", "doc:a/p1"),
  ),
  answer(
    "passage.page",
    "gives the passages after a place",
    { document: id("doc:a"), after: 1, limit: 5 },
    records("Passage", "doc:a/p1"),
  ),
  answer(
    "passage.page",
    "stops at the limit",
    { document: id("doc:a"), after: 0, limit: 1 },
    records("Passage", "doc:a/title"),
  ),
  answer("passage.count", "counts passages", { document: id("doc:a") }, [{ total: 2 }]),
  answer("passage.mentions", "gives who is named, by offset", { ids: [id("doc:b/p1")] }, [
    { passage: id("doc:b/p1"), entity: freedonia, start: 18, end: 27 },
    { passage: id("doc:b/p1"), entity: miners, start: 29, end: 39 },
  ]),
  answer("passage.assertions", "gives what is stated, by offset", { ids: [id("doc:b/p1")] }, [
    { passage: id("doc:b/p1"), record: record("Assertion", "ast:no-pay/1") },
    { passage: id("doc:b/p1"), record: record("Assertion", "ast:sells/1") },
  ]),
  answer(
    "assertion.byIds",
    "gives assertions whole",
    { ids: [id("ast:pay/1")] },
    records("Assertion", "ast:pay/1"),
  ),
  answer(
    "assertion.ofClaims",
    "gives who states a claim, in the order of the case",
    { ids: [id("clm:sells")] },
    [
      { claim: id("clm:sells"), record: record("Assertion", "ast:sells/1") },
      { claim: id("clm:sells"), record: record("Assertion", "ast:sells/2") },
    ],
  ),
];

const ALL_ENTITIES = { ...CASE, kinds: null, ids: null, documents: null, connected: null };
const page = (over: object) => ({
  ...ALL_ENTITIES,
  order: "NAME",
  afterKey: null,
  afterId: null,
  limit: 10,
  ...over,
});
const keyed = (rows: readonly (readonly [short: string, key: string])[]) =>
  rows.map(([short, key]) => ({ record: record("Entity", short), key }));

const entities: Answer[] = [
  answer(
    "entity.byIds",
    "gives entities of cases whole, as often as asked, and none of the law library",
    { ids: [ada, "small/ent:nobody", "state:FRE"] },
    records("Entity", "ent:ada"),
  ),
  answer(
    "entity.ofCase",
    "gives entities in the order of the case",
    CASE,
    records("Entity", "ent:freedonia", "ent:miners", "ent:ada", "ent:letter-a", "ent:strike"),
  ),
  answer("entity.degrees", "counts parallel relations each", { ids: [freedonia, miners, ada, strike] }, [
    { entity: freedonia, degree: 2 },
    { entity: miners, degree: 2 },
    { entity: ada, degree: 1 },
    { entity: strike, degree: 0 },
  ]),
  answer(
    "entity.page",
    "goes by name, whatever its case",
    page({}),
    keyed([
      ["ent:ada", "ada alm"],
      ["ent:freedonia", "freedonia"],
      ["ent:miners", "miners of freedonia"],
      ["ent:strike", "strike of the miners"],
      ["ent:letter-a", "the first letter"],
    ]),
  ),
  answer(
    "entity.page",
    "goes on after a key",
    page({ afterKey: "freedonia", afterId: freedonia, limit: 2 }),
    keyed([
      ["ent:miners", "miners of freedonia"],
      ["ent:strike", "strike of the miners"],
    ]),
  ),
  answer(
    "entity.page",
    "goes by number of relations, most first",
    page({ order: "DEGREE", limit: 3 }),
    keyed([
      ["ent:freedonia", "19999997"],
      ["ent:miners", "19999997"],
      ["ent:ada", "19999998"],
    ]),
  ),
  answer(
    "entity.page",
    "goes by kind, then by name",
    page({ order: "KIND", connected: true }),
    keyed([
      ["ent:miners", "Group miners of freedonia"],
      ["ent:letter-a", "Object the first letter"],
      ["ent:ada", "Person ada alm"],
      ["ent:freedonia", "State freedonia"],
    ]),
  ),
  answer(
    "entity.page",
    "keeps those that a document names",
    page({ documents: [id("doc:b")] }),
    keyed([
      ["ent:freedonia", "freedonia"],
      ["ent:miners", "miners of freedonia"],
    ]),
  ),
  answer("entity.count", "counts under the same filter", { ...ALL_ENTITIES, kinds: ["State", "Event"] }, [
    { total: 2 },
  ]),
  answer("entity.count", "counts those without a relation", { ...ALL_ENTITIES, connected: false }, [
    { total: 1 },
  ]),
  answer(
    "entity.mentionPage",
    "gives where an entity is named, document by document",
    { id: freedonia, skip: 0, limit: 5 },
    [
      { passage: id("doc:a/p1"), entity: freedonia, start: 0, end: 9 },
      { passage: id("doc:b/p1"), entity: freedonia, start: 18, end: 27 },
    ],
  ),
  answer("entity.mentionPage", "skips what was read", { id: freedonia, skip: 1, limit: 5 }, [
    { passage: id("doc:b/p1"), entity: freedonia, start: 18, end: 27 },
  ]),
  answer("entity.mentionCount", "counts mentions", { id: freedonia }, [{ total: 2 }]),
];

const neighbours: Answer[] = [
  answer(
    "entity.neighbourCounts",
    "counts by predicate, direction and kind",
    { id: freedonia, ...NO_FILTER },
    [
      { predicate: "PAYS", phrase: "pays", inverse: "are paid by", outward: true, kind: "Group", count: 1 },
      {
        predicate: "SELLS",
        phrase: "is alleged to sell",
        inverse: "are allegedly sold by",
        outward: true,
        kind: "Group",
        count: 1,
      },
    ],
  ),
  answer("entity.neighbourCounts", "sees a relation from its other end", { id: letter, ...NO_FILTER }, [
    {
      predicate: "AUTHORED",
      phrase: "wrote",
      inverse: "was written by",
      outward: false,
      kind: "Person",
      count: 1,
    },
  ]),
];

export const ANSWERS_ABOUT_THINGS: readonly Answer[] = [...cases, ...documents, ...entities, ...neighbours];
