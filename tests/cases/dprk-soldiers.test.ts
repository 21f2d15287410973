import { describe, expect, it } from "vitest";
import type { Claim } from "../../server/model/case.ts";
import { findMentions } from "../../server/model/mentions.ts";
import { claimOf, readCase } from "../helpers/cases.ts";
import { inventory, PAGES_OF_LAW, SOURCES } from "../helpers/inventory.ts";
import { originals } from "../helpers/originals.ts";
import { sharedRuns } from "../helpers/overlap.ts";

const whole = await readCase("dprk-soldiers");
const assertions = whole.claims.flatMap((claim) => claim.assertions);
const passages = new Map(
  whole.documents.flatMap((document) => document.passages.map((p) => [p.id as string, { ...p, document }])),
);

describe("the inventory of the two articles", () => {
  const things = [whole.documents, whole.entities, whole.claims, assertions, whole.links, whole.notes].flat();
  const relations = inventory().filter((code) => /^[AB]-R/.test(code));

  it("is covered item by item, and nothing outside it is claimed", () => {
    const covered = new Set(things.flatMap((thing) => thing.covers));
    expect([...covered].sort()).toEqual([...inventory(), ...SOURCES, ...PAGES_OF_LAW].sort());
  });

  it("has each statement as one claim, whose id is the statement’s", () => {
    for (const code of inventory().filter((one) => /^[AB]-C/.test(one))) {
      const holders = whole.claims.filter((claim) => claim.covers.includes(code)).map((claim) => claim.id);
      expect(holders).toEqual([`clm:${code.toLowerCase()}`]);
    }
  });

  it("draws every relation as an edge between two entities", () => {
    const drawn = new Set(whole.claims.flatMap((claim) => (claim.triple ? claim.covers : [])));
    expect(relations.filter((code) => !drawn.has(code))).toEqual([]);
    const undrawn = whole.claims.filter((claim) => !claim.triple);
    expect(undrawn.filter((claim) => claim.covers.some((code) => relations.includes(code)))).toEqual([]);
  });
});

describe("who says so, and where", () => {
  it("every claim has an assertion", () => {
    expect(whole.claims.filter((claim) => claim.assertions.length === 0)).toEqual([]);
  });

  it("every quote stands at its offsets, once in its passage", () => {
    for (const { quote, start, end, passage } of assertions) {
      const text = passages.get(passage)?.text ?? "";
      expect(text.slice(start, end)).toBe(quote);
      expect([text.indexOf(quote), text.lastIndexOf(quote)]).toEqual([start, start]);
    }
  });

  it("every chain of speakers begins with the article itself, or with the page’s publisher", () => {
    for (const { passage, speakers } of assertions)
      expect(speakers[0]).toBe(passages.get(passage)?.document.entity);
  });

  it("no claim of one article rests on the other, and none of the record on either", () => {
    for (const claim of whole.claims)
      for (const { passage } of claim.assertions) expect(passage.slice(4, 5)).toBe(claim.id.slice(4, 5));
  });
});

describe("who is mentioned, and where", () => {
  const mentions = findMentions(whole);
  const entities = new Map(whole.entities.map((entity) => [entity.id as string, entity]));

  /** What may name the entity in this passage. */
  function formsIn(entity: string, passage: string): string[] {
    const places: readonly string[] = [passage, passages.get(passage)?.document.id ?? ""];
    const aliases = entities.get(entity)?.aliases ?? [];
    const counting = aliases.filter((a) => !a.search && (!a.in || a.in.some((at) => places.includes(at))));
    return [entities.get(entity)?.name ?? "", ...counting.map((alias) => alias.text)];
  }

  it("the text at each mention is a form of the entity", () => {
    for (const { passage, entity, start, end } of mentions)
      expect(formsIn(entity, passage)).toContain(passages.get(passage)?.text.slice(start, end));
  });

  it("every whole word that is a form is a mention, or lies in a longer one", () => {
    for (const [id, { text }] of passages) {
      const here = mentions.filter((mention) => mention.passage === id);
      for (const entity of entities.keys())
        for (const form of formsIn(entity, id))
          for (const { index } of text.matchAll(wholeWord(form))) {
            const found = here.find((m) => m.start < index + form.length && index < m.end);
            const length = found ? found.end - found.start : 0;
            expect(length, `“${form}” in ${id}`).toBeGreaterThanOrEqual(form.length);
            if (length === form.length) expect(found?.entity).toBe(entity);
          }
    }
  });
});

function wholeWord(form: string): RegExp {
  const letters = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, "gu");
}

describe("how firmly, of which kind and by whom it is said", () => {
  const counts = {
    A: {
      certainty: { flat: 34, reported: 19, estimate: 2, possible: 4, probable: 2, opinion: 13 },
      kind: { fact: 69, classification: 2, call: 3 },
      stance: { asserts: 54, reports: 20 },
      tier: { 1: 51, 2: 23 },
      withValidTime: 2,
      furtherAssertions: 4,
    },
    B: {
      certainty: { flat: 46, reported: 4, estimate: 1, probable: 1, opinion: 17 },
      kind: { fact: 46, classification: 16, law: 4, call: 3 },
      stance: { asserts: 54, reports: 15 },
      tier: { 1: 56, 2: 13 },
      withValidTime: 9,
      furtherAssertions: 7,
    },
  };

  it.each(["A", "B"] as const)("article %s counts as the inventory does", (letter) => {
    const codes = inventory().filter((code) => code.startsWith(`${letter}-C`));
    const claims = codes.map((code) => claimOf(whole, `clm:${code.toLowerCase()}`));
    expect({
      certainty: tally(claims, (claim) => claim.assertions[0]?.certainty),
      kind: tally(claims, (claim) => claim.kind),
      stance: tally(claims, (claim) => claim.assertions[0]?.stance),
      tier: tally(claims, (claim) => claim.tier),
      withValidTime: claims.filter((claim) => claim.validTime).length,
      furtherAssertions: claims.flatMap((claim) => claim.assertions.slice(1)).length,
    }).toEqual(counts[letter]);
  });

  it("nothing is denied or doubted by either article", () => {
    expect(assertions.filter(({ stance }) => stance === "denies" || stance === "doubts")).toEqual([]);
  });
});

function tally(claims: readonly Claim[], by: (claim: Claim) => unknown): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of claims.map((claim) => String(by(claim)))) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

const present = originals();
const title = present.length > 0 ? "" : " (skipped: the originals do not lie beside the repository)";

describe.skipIf(present.length === 0)(`our own words${title}`, () => {
  const titles = whole.documents.map((document) => document.title);
  const ours = [
    ...[...passages.values()].map(({ id, text }) => ({ id, text })),
    ...whole.entities.map(({ id, description }) => ({ id, text: description ?? "" })),
    ...whole.claims.map(({ id, text, note }) => ({ id, text: `${text}\n${note ?? ""}` })),
    ...whole.links.map(({ id, note }) => ({ id, text: note ?? "" })),
    ...whole.notes.map(({ id, text }) => ({ id, text })),
  ];

  it("each document names the fingerprint of its original", () => {
    const held = whole.documents.filter((document) => document.kind === "article");
    expect(held.map((document) => document.originalSha256)).toEqual(present.map(({ sha256 }) => sha256));
  });

  it.each(present)("no eight words run as in $file, save names, titles and numbers", ({ text }) => {
    const runs = ours.map(({ id, text: own }) => ({ id, runs: sharedRuns(own, text, 8, titles) }));
    expect(runs.filter((one) => one.runs.length > 0)).toEqual([]);
  });

  it.each(present)("$file itself would be found out, passage by passage", ({ text }) => {
    const paragraphs = text.split("\n").filter((line) => line.split(/\s+/).length > 30);
    expect(paragraphs.filter((own) => sharedRuns(own, text, 8, titles).length === 0)).toEqual([]);
  });
});
