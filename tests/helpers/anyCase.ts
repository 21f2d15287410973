import fc from "fast-check";
import {
  type Alias,
  type Assertion,
  BOUNDS,
  type Case,
  CERTAINTIES,
  CLAIM_KINDS,
  type Claim,
  type Document,
  type Entity,
  LINK_KINDS,
  type Link,
  NOTE_KINDS,
  type Note,
  type Passage,
  STANCES,
  VALID_BASES,
} from "../../server/model/case.ts";
import type { Edtf } from "../../server/model/dates.ts";
import { assertionId, type CaseId, passageId, type ShortId } from "../../server/model/ids.ts";
import { tidy, unseenIn } from "../../server/text/tidy.ts";
import { anyMapping } from "./anyMapping.ts";
import { anyStories, anyViews } from "./anyViews.ts";
import { WORDS } from "./caseText.ts";

/** Generated cases without a fault, over the words of {@link WORDS}. Ids hold their number, so none stands twice. */
const SPICE = [..."aŽ한🙂:#-\"'{}[],&*!|>%@` 1~", "no"];

const text = fc
  .array(fc.oneof(fc.constantFrom(...SPICE), fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => tidy(parts.join("")))
  .filter((t) => t !== "" && unseenIn(t) === undefined);

const passageText = text.filter((t) => !/^#{2,}|^#(?:\s|$)/.test(t) && !t.startsWith("###"));
const covers = fc.uniqueArray(fc.constantFrom("A-C01", "B-7", "X"), { maxLength: 2 });
const date = fc
  .constantFrom("2024", "2024-10~", "2024-10/2025-03", "../2025-01", "2025-08-15/..")
  .map((t) => t as Edtf);
const url = fc.constantFrom("https://example.org/a", "http://example.org/?q=1&r=[2]#x");

/** A record of which only some keys need to be there. */
function some<T extends object, K extends keyof T>(
  shape: { [P in keyof T]-?: fc.Arbitrary<Exclude<T[P], undefined>> },
  required: readonly K[],
) {
  return fc.record(shape as never, { requiredKeys: required as never }) as fc.Arbitrary<T>;
}

const passages = (document: ShortId): fc.Arbitrary<Passage[]> =>
  fc
    .array(passageText, { minLength: 1, maxLength: 3 })
    .map((texts) => texts.map((t, i) => ({ id: passageId(document, `p${i}`), slug: `p${i}`, text: t })));

function document(n: number, entities: readonly Entity[]): fc.Arbitrary<Document> {
  const id = `doc:d${n}` as ShortId;
  const ref = fc.constantFrom(...entities.map((e) => e.id));
  return some<Document, "id" | "letter" | "kind" | "title" | "language" | "wording" | "covers" | "passages">(
    {
      id: fc.constant(id),
      letter: fc.constant(`D${n}`),
      kind: fc.constantFrom("article", "treaty"),
      title: text,
      author: text,
      authorEntity: ref,
      entity: ref,
      publisher: text,
      date,
      dateNote: text,
      language: fc.constantFrom("en", "ko", "zh-Hant"),
      url,
      originalSha256: fc.constant("ab".repeat(32)),
      wording: fc.constantFrom("digest", "original"),
      genre: text,
      covers,
      passages: passages(id),
    },
    ["id", "letter", "kind", "title", "language", "wording", "covers", "passages"],
  );
}

function alias(n: number, i: number): fc.Arbitrary<Alias> {
  const form = text.map((t) => `${t}ᚠ${n}ᚠ${i}`);
  return fc.oneof(
    form.map((t) => ({ text: t })),
    form.map((t) => ({ text: t, search: true })),
    form.map((t) => ({ text: t, in: ["doc:d0" as ShortId] })),
  );
}

const HOW_MANY = 5;
const kindOf = (n: number) => WORDS.kinds[n % WORDS.kinds.length]?.name ?? "Person";
const entitiesOf = (count: number, kinds: readonly string[]) =>
  [...Array(count).keys()].filter((n) => kinds.includes(kindOf(n))).map((n) => `ent:e${n}` as ShortId);

function entity(n: number): fc.Arbitrary<Entity> {
  const kind = kindOf(n);
  const acts = ["Person", "Group", "State"].includes(kind);
  // An organ of one that stands before it: none is its own.
  const wholes = entitiesOf(n, ["Group", "State"]);
  const texts = ["id", "kind", "name", "aliases", "partyIn", "sameAs", "covers"] as const;
  const required = [...texts, "plural", "sensitive"] as const;
  const shape = {
    id: fc.constant(`ent:e${n}` as ShortId),
    kind: fc.constant(kind),
    name: text.map((t) => `${t} ᚠ${n}`),
    plural: fc.boolean(),
    aliases: fc.tuple(alias(n, 1), alias(n, 2)).chain((both) => fc.subarray(both)),
    description: text,
    ...(kind === "State" ? { state: fc.constant(`S${String.fromCharCode(65 + n, 65 + n)}`) } : {}),
    ...(kind === "Event" ? { when: date } : {}),
    place: fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
      lon: fc.integer({ min: -180, max: 180 }),
    }),
    ...(acts && wholes.length > 0 ? { organOf: fc.constantFrom(...wholes) } : {}),
    partyIn: acts ? fc.subarray(entitiesOf(HOW_MANY, ["Event"])) : fc.constant([]),
    sensitive: fc.boolean(),
    sameAs: fc.uniqueArray(url),
    covers,
  };
  return some<Entity, (typeof required)[number]>(shape as never, required);
}

/** A stretch that occurs once, or else all of the passage. */
function quoteIn(passage: Passage): fc.Arbitrary<Pick<Assertion, "passage" | "quote" | "start" | "end">> {
  const signs = Array.from(passage.text);
  return fc.tuple(fc.nat(signs.length - 1), fc.nat(signs.length - 1)).map(([a, b]) => {
    const stretch = signs.slice(Math.min(a, b), Math.max(a, b) + 1).join("");
    const once =
      passage.text.split(stretch).length === 2 &&
      passage.text.indexOf(stretch) === passage.text.lastIndexOf(stretch);
    const quote = once && tidy(stretch) === stretch ? stretch : passage.text;
    const start = passage.text.indexOf(quote);
    return { passage: passage.id, quote, start, end: start + quote.length };
  });
}

function assertion(
  claim: ShortId,
  position: number,
  all: Passage[],
  entities: readonly Entity[],
): fc.Arbitrary<Assertion> {
  const rest = some<
    Omit<Assertion, "id" | "passage" | "quote" | "start" | "end">,
    "speakers" | "stance" | "certainty" | "unsourced" | "covers"
  >(
    {
      speakers: fc.uniqueArray(fc.constantFrom(...entities.map((e) => e.id)), { minLength: 1, maxLength: 3 }),
      stance: fc.constantFrom(...STANCES),
      certainty: fc.constantFrom(...CERTAINTIES),
      hedge: text,
      reading: fc.constant("second" as const),
      unsourced: fc.boolean(),
      saidAt: date,
      covers,
    },
    ["speakers", "stance", "certainty", "unsourced", "covers"],
  );
  const quote = fc.constantFrom(...all).chain(quoteIn);
  return fc.tuple(quote, rest).map(([q, r]) => ({ id: assertionId(claim, position), ...q, ...r }));
}

const triple = fc
  .tuple(fc.nat(4), fc.nat(4))
  .map(([s, o]) => ({ subject: `ent:e${s}` as ShortId, predicate: "NAMES", object: `ent:e${o}` as ShortId }));

const quantity = fc.oneof(
  fc.record({
    bound: fc.constantFrom(...BOUNDS.filter((b) => b !== "between")),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
    unit: text,
  }),
  fc.record({
    bound: fc.constant("between" as const),
    value: fc.integer(),
    upTo: fc.constant(2 ** 40),
    unit: text,
    per: text,
    printed: text,
  }),
);

function claim(n: number, all: Passage[], entities: readonly Entity[]): fc.Arbitrary<Claim> {
  const id = `clm:c${n}` as ShortId;
  const base = some<Claim, "id" | "kind" | "text" | "alleged" | "implied" | "tier" | "covers" | "assertions">(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...CLAIM_KINDS),
      text,
      triple,
      alleged: fc.boolean(),
      implied: fc.constant([]),
      quantity: quantity as fc.Arbitrary<NonNullable<Claim["quantity"]>>,
      measure: text,
      validTime: date,
      validBasis: fc.constantFrom(...VALID_BASES),
      tier: fc.constantFrom(1, 2),
      note: text,
      covers,
      assertions: fc
        .integer({ min: 1, max: 3 })
        .chain((k) => fc.tuple(...Array.from({ length: k }, (_, i) => assertion(id, i + 1, all, entities)))),
    },
    ["id", "kind", "text", "alleged", "implied", "tier", "covers", "assertions"],
  );
  return base.map(({ validBasis, ...rest }) => ({
    ...rest,
    ...(rest.validTime && validBasis ? { validBasis } : {}),
    ...(rest.triple && n % 2 ? { implied: ["subject" as const] } : {}),
  }));
}

function links(count: number): fc.Arbitrary<Link[]> {
  const pairs = Array.from({ length: count - 1 }, (_, i) => [i, i + 1] as const);
  const link = (i: number, from: number, to: number) =>
    some<Link, "id" | "kind" | "from" | "to" | "covers">(
      {
        id: fc.constant(`lnk:l${i}` as ShortId),
        kind: fc.constantFrom(...LINK_KINDS),
        from: fc.constant(`clm:c${from}` as ShortId),
        to: fc.constant(`clm:c${to}` as ShortId),
        note: text,
        covers,
      },
      ["id", "kind", "from", "to", "covers"],
    );
  return fc.tuple(...pairs.map(([a, b], i) => link(i, a, b))).chain((list) => fc.subarray(list as Link[]));
}

function notes(about: readonly ShortId[]): fc.Arbitrary<Note[]> {
  const note = (n: number) =>
    some<Note, "id" | "kind" | "text" | "about" | "covers">(
      {
        id: fc.constant(`note:n${n}` as ShortId),
        kind: fc.constantFrom(...NOTE_KINDS),
        text,
        about: fc.uniqueArray(fc.constantFrom(...about), { minLength: 1, maxLength: 3 }),
        by: text,
        at: fc.constantFrom("2026-11-23", "2026-11-23T10:00:00Z"),
        covers,
      },
      ["id", "kind", "text", "about", "covers"],
    );
  return fc.tuple(note(0), note(1)).chain((list) => fc.subarray(list as Note[]));
}

/** Five entities, one of each kind; one to three documents; one to five claims, and perhaps a map over them. */
export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(...Array.from({ length: HOW_MANY }, (_, n) => entity(n)))
  .chain((entities) =>
    fc
      .integer({ min: 1, max: 3 })
      .chain((count) =>
        fc.tuple(
          fc.constant(entities),
          fc.tuple(...Array.from({ length: count }, (_, n) => document(n, entities))),
        ),
      ),
  )
  .chain(([entities, documents]) => {
    const all = documents.flatMap((d) => d.passages);
    const claims = fc
      .integer({ min: 1, max: 5 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => claim(n, all, entities))));
    return claims.chain((said) =>
      fc.record({
        id: fc.constant("any-case" as CaseId),
        title: text,
        summary: text,
        language: fc.constant("en"),
        start: fc.subarray(entities.map((e) => e.id)),
        documents: fc.constant(documents),
        entities: fc.constant(entities),
        claims: fc.constant(said),
        links: links(said.length),
        notes: notes([
          ...entities.map((e) => e.id),
          "clm:c0" as ShortId,
          "doc:d0" as ShortId,
          ...all.map((p) => p.id),
        ]),
        mapping: anyMapping({ documents, claims: said, text }),
        views: anyViews(text),
        stories: anyStories(text),
      }),
    );
  });
