import type { ItemChange } from "../casefile/editCase.ts";
import { lean, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import type { Bound, Certainty, ClaimKind, Stance, ValidBasis } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import {
  type Base,
  type ComesAlong,
  expectNew,
  listed,
  namedId,
  newId,
  type Plan,
  planOfItems,
  quoted,
  refused,
  shortOf,
} from "./act.ts";
import { type NewEntity, plainNewEntities } from "./newEntities.ts";

/** That a passage states a claim: its stretch as a quote, as offsets, or as both. */
export interface NewAssertion {
  readonly passage: string;
  readonly quote?: string | undefined;
  /** UTF-16 offsets into the passage’s text. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** From the publisher inwards. */
  readonly speakers: readonly string[];
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly hedge?: string | undefined;
  readonly unsourced?: boolean | undefined;
  readonly saidAt?: string | undefined;
}

/** A claim that somebody adds: at least one sentence states it. */
export interface NewClaim {
  readonly id?: string | undefined;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly subject?: string | undefined;
  readonly predicate?: string | undefined;
  readonly object?: string | undefined;
  readonly alleged?: boolean | undefined;
  readonly quantity?: NewQuantity | undefined;
  readonly measure?: string | undefined;
  readonly validTime?: string | undefined;
  readonly validBasis?: ValidBasis | undefined;
  readonly note?: string | undefined;
  readonly assertions: readonly NewAssertion[];
}

/** A claim with what it names and the case does not have yet, which it names as `#1`, `#2` … */
export interface AddedClaim extends NewClaim {
  readonly entities?: readonly NewEntity[] | undefined;
}

interface NewQuantity {
  readonly bound: Bound;
  readonly value: number;
  readonly upTo?: number | undefined;
  readonly unit: string;
  readonly per?: string | undefined;
  readonly printed?: string | undefined;
}

/** Puts a claim at the end of the case’s last file of claims, and entities that come along at the end of theirs. */
export function addClaim({ entities: given = [], ...input }: AddedClaim, base: Base): Plan {
  const id = newId(base, "clm", { wanted: input.id, words: input.text });
  const entities = plainNewEntities(given, base);
  const item = plainNewClaim(input, id, base, entities);
  expectNew(base, id, plainItem(base.whole, id));
  expectNamed(entities, item);
  const along = entities.map(({ name, kind }) => `${quoted(name)} (${kind})`);
  const text = `Added the claim ${quoted(input.text)}${along.length > 0 ? `, and with it ${listed(along)}` : ""}.`;
  const made = entities.map((entity): ItemChange => ({ id: entity.id, item: entity }));
  return planOfItems(base, [{ id, item }, ...made], { text });
}

/** Who comes along with a claim is named by it: an act adds nothing beside what it is about. */
function expectNamed(entities: readonly { readonly id: ShortId }[], claim: PlainMap): void {
  const said = (claim.assertions as readonly PlainMap[]).flatMap(({ speakers }) => speakers as string[]);
  const named = new Set([claim.subject, claim.object, ...said]);
  entities.forEach(({ id }, i) => {
    if (!named.has(id))
      throw refused(
        `entities[${i}]`,
        `the claim does not name ${id}. Name it as #${i + 1} in subject, object or speakers, or leave it out.`,
      );
  });
}

/**
 * The claim as its text will say it.
 *
 * @param made entities that come along with it
 */
export function plainNewClaim(
  input: NewClaim,
  id: ShortId,
  base: Base,
  made: ComesAlong["made"] = [],
): PlainMap {
  const { kind, text, predicate, alleged, quantity, measure, validTime, validBasis, note } = input;
  const along = { made, noun: "entity", base };
  const entity = (given: string | undefined, where: string) =>
    given === undefined ? undefined : namedId(given, where, along);
  const subject = entity(input.subject, "subject");
  const object = entity(input.object, "object");
  if (input.assertions.length === 0)
    throw refused("assertions", "there is none. Name the sentence that states the claim.");
  return {
    ...lean({ id, kind, text, subject, predicate, object, alleged }),
    ...lean({ quantity: quantity && lean({ ...quantity }), measure, validTime, validBasis, note }),
    assertions: input.assertions.map((assertion, i) => plainAssertion(assertion, `assertions[${i}]`, along)),
  };
}

function plainAssertion(given: NewAssertion, where: string, along: ComesAlong): PlainMap {
  const { base } = along;
  const { stance, certainty, hedge, unsourced, saidAt } = given;
  const speakers = given.speakers.map((id, i) => namedId(id, `${where}.speakers[${i}]`, along));
  const passage = shortOf(given.passage, base.whole.id, `${where}.passage`);
  const quote = quoteOf(given, passage, where, base);
  return lean({ passage, quote, speakers, stance, certainty, hedge, unsourced, saidAt });
}

/** The stretch in the passage’s own words. That it is there once is checked with the rest of the case. */
function quoteOf(
  { quote, start, end }: NewAssertion,
  passage: ShortId,
  where: string,
  { whole }: Base,
): string {
  if (start === undefined && end === undefined) {
    if (quote !== undefined) return quote;
    throw refused(where, "no stretch is named. Give a quote, or start and end.");
  }
  const text = whole.documents.flatMap((d) => d.passages).find(({ id }) => id === passage)?.text;
  if (text === undefined) throw refused(`${where}.passage`, `the case has no passage ${passage}.`);
  if (start === undefined || end === undefined || start < 0 || start >= end || end > text.length)
    throw refused(where, `start and end are no stretch of ${passage}, which has ${text.length} characters.`);
  const stretch = text.slice(start, end);
  if (quote === undefined || quote === stretch) return stretch;
  throw refused(where, `from ${start} to ${end} stands “${stretch.slice(0, 200)}”, not the quote.`);
}
