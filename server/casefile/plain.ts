import type { Alias, Assertion, Case, Claim, Document, Entity, Link, Note } from "../model/case.ts";

/** What a YAML text of a case is made of. Keys stand in the order in which they are printed. */
export type Plain = string | number | boolean | readonly Plain[] | PlainMap;
export type PlainMap = { readonly [key: string]: Plain };

type Loose = { readonly [key: string]: Plain | undefined };

/** Leaves out what has no value, is empty or says nothing that is not so anyway. */
export function lean(map: Loose): PlainMap {
  const said = Object.entries(map).filter(
    ([, v]) => v !== undefined && v !== false && !(Array.isArray(v) && v.length === 0),
  );
  return Object.fromEntries(said) as PlainMap;
}

export function plainHead(whole: Case, documents: readonly string[]): PlainMap {
  const { id, title, summary, language, start } = whole;
  return { id, title, summary, language, documents, ...lean({ start }) };
}

export function plainDocument(document: Document): PlainMap {
  const { passages: _, id, letter, kind, title, author, authorEntity, entity, publisher, ...rest } = document;
  const { date, dateNote, language, url, originalSha256, wording, genre, covers } = rest;
  return lean({
    ...{ id, letter, kind, title, author, authorEntity, entity, publisher, date, dateNote, language, url },
    ...{ originalSha256, wording, genre, covers },
  });
}

export function plainEntity(entity: Entity): PlainMap {
  const { id, kind, name, description, state, law, when, place, ...rest } = entity;
  const { organOf, partyIn, sensitive, sameAs, covers } = rest;
  const usual = kind === "Group";
  return {
    ...{ id, kind, name },
    ...(entity.plural === usual ? {} : { plural: entity.plural }),
    ...lean({ aliases: entity.aliases.map(plainAlias), description, state, law, when }),
    ...(place ? { place: { lat: place.lat, lon: place.lon } } : {}),
    ...lean({ organOf, partyIn, sensitive, sameAs, covers }),
  };
}

function plainAlias({ text, in: places, search }: Alias): Plain {
  if (!places && search === undefined) return text;
  return { text, ...lean({ in: places }), ...(search === undefined ? {} : { search }) };
}

export function plainClaim(claim: Claim): PlainMap {
  const { id, kind, text, triple, alleged, implied, measure, validTime, validBasis, tier, covers, note } =
    claim;
  const { subject, predicate, object } = triple ?? {};
  return {
    ...lean({ id, kind, text, subject, predicate, object, alleged, implied }),
    ...(claim.quantity ? { quantity: { ...claim.quantity } as PlainMap } : {}),
    ...lean({ measure, validTime, validBasis, tier: tier === 1 ? tier : undefined, covers, note }),
    assertions: claim.assertions.map(plainAssertion),
  };
}

function plainAssertion(assertion: Assertion): PlainMap {
  const { passage, quote, speakers, stance, certainty, hedge, reading, unsourced, saidAt, covers } =
    assertion;
  return lean({ passage, quote, speakers, stance, certainty, hedge, reading, unsourced, saidAt, covers });
}

export function plainLink({ id, kind, from, to, note, covers }: Link): PlainMap {
  return lean({ id, kind, from, to, note, covers });
}

export function plainNote({ id, kind, text, about, by, at, covers }: Note): PlainMap {
  return lean({ id, kind, text, about, by, at, covers });
}
