import { expect, test } from "vitest";
import type { Alias, Case, Document, Entity } from "../../../server/model/case.ts";
import type { ShortId } from "../../../server/model/ids.ts";
import { doubleMentions, findMentions, occurrences } from "../../../server/model/mentions.ts";

function entity(id: string, name: string, aliases: Alias[] = []): Entity {
  return {
    id: id as ShortId,
    kind: "Person",
    name,
    plural: false,
    aliases,
    partyIn: [],
    sensitive: false,
    sameAs: [],
    covers: [],
  };
}

function document(...texts: string[]): Document {
  const passages = texts.map((text, i) => ({ id: `doc:a/p${i + 1}` as ShortId, slug: `p${i + 1}`, text }));
  const rest = {
    letter: "A",
    kind: "article",
    title: "A",
    language: "en",
    wording: "original",
    covers: [],
  } as const;
  return { id: "doc:a" as ShortId, ...rest, passages };
}

function found(whole: Pick<Case, "documents" | "entities">) {
  const texts = new Map(whole.documents.flatMap((d) => d.passages.map((p) => [p.id, p.text])));
  return findMentions(whole).map((m) => [m.entity, m.passage, texts.get(m.passage)?.slice(m.start, m.end)]);
}

test("a name is found as a whole word, its case kept", () => {
  expect(occurrences("Kim, Kimchi, kim and Kim’s Kim", "Kim")).toEqual([0, 21, 27]);
  expect(occurrences("Čeněk a čeněk", "Čeněk")).toEqual([0]);
});

test("the longest form wins and mentions never overlap", () => {
  const entities = [entity("ent:kim", "Kim"), entity("ent:regime", "Kim regime"), entity("ent:un", "regime")];
  expect(found({ documents: [document("The Kim regime and Kim, no regime.")], entities })).toEqual([
    ["ent:regime", "doc:a/p1", "Kim regime"],
    ["ent:kim", "doc:a/p1", "Kim"],
    ["ent:un", "doc:a/p1", "regime"],
  ]);
});

test("an alias counts in its documents and passages only, and one for search nowhere", () => {
  const aliases = [
    { text: "he", in: ["doc:a/p2" as ShortId] },
    { text: "the leader", in: ["doc:a" as ShortId] },
    { text: "Comrade", search: true },
  ];
  const documents = [document("he, the leader, Comrade", "he, the leader, Comrade")];
  expect(found({ documents, entities: [entity("ent:kim", "Kim", aliases)] })).toEqual([
    ["ent:kim", "doc:a/p1", "the leader"],
    ["ent:kim", "doc:a/p2", "he"],
    ["ent:kim", "doc:a/p2", "the leader"],
  ]);
});

test("a form that two entities have is told with its passages", () => {
  const entities = [entity("ent:a", "A", [{ text: "they" }]), entity("ent:b", "B", [{ text: "they" }])];
  expect(doubleMentions({ documents: [document("They.", "they", "and they")], entities })).toEqual([
    { text: "they", entities: ["ent:a", "ent:b"], passages: ["doc:a/p2", "doc:a/p3"] },
  ]);
});

test("a form that only stands inside a longer one names nobody twice", () => {
  const entities = [
    entity("ent:a", "A", [{ text: "men" }]),
    entity("ent:b", "B", [{ text: "men" }, { text: "men at sea" }]),
  ];
  expect(doubleMentions({ documents: [document("men at sea")], entities })).toEqual([]);
});
