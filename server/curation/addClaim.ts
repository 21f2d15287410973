import { appendItem } from "../casefile/append.ts";
import { filesOf } from "../casefile/parse.ts";
import { lean, type PlainMap } from "../casefile/plain.ts";
import { plainItem } from "../casefile/plainItem.ts";
import { printItems } from "../casefile/print.ts";
import type { Bound, Certainty, ClaimKind, Stance, ValidBasis } from "../model/case.ts";
import type { ShortId } from "../model/ids.ts";
import { type Base, expectNew, newId, type Plan, quoted, refused, shortOf } from "./act.ts";

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

interface NewQuantity {
  readonly bound: Bound;
  readonly value: number;
  readonly upTo?: number | undefined;
  readonly unit: string;
  readonly per?: string | undefined;
  readonly printed?: string | undefined;
}

/** Puts a claim at the end of the case’s last file of claims: nothing that was there moves. */
export function addClaim(input: NewClaim, base: Base): Plan {
  const id = newId(base, "clm", { wanted: input.id, words: input.text });
  const item = plainNewClaim(input, id, base);
  expectNew(base, id, plainItem(base.whole, id));
  const last = filesOf(base.folder, "claims").at(-1);
  const { path, text } = last ?? { path: "claims.yaml", text: "" };
  return {
    files: [{ path, text: text.trim() === "" ? printItems([item]) : appendItem(text, item), ids: [id] }],
    subjects: [id],
    text: `Added the claim ${quoted(input.text)}.`,
  };
}

/** The claim as its text will say it. */
export function plainNewClaim(input: NewClaim, id: ShortId, base: Base): PlainMap {
  const { kind, text, predicate, alleged, quantity, measure, validTime, validBasis, note } = input;
  const entity = (given: string | undefined, where: string) =>
    given === undefined ? undefined : shortOf(given, base.whole.id, where);
  const subject = entity(input.subject, "subject");
  const object = entity(input.object, "object");
  if (input.assertions.length === 0)
    throw refused("assertions", "there is none. Name the sentence that states the claim.");
  return {
    ...lean({ id, kind, text, subject, predicate, object, alleged }),
    ...lean({ quantity: quantity && lean({ ...quantity }), measure, validTime, validBasis, note }),
    assertions: input.assertions.map((assertion, i) => plainAssertion(assertion, `assertions[${i}]`, base)),
  };
}

function plainAssertion(given: NewAssertion, where: string, base: Base): PlainMap {
  const { stance, certainty, hedge, unsourced, saidAt } = given;
  const speakers = given.speakers.map((id, i) => shortOf(id, base.whole.id, `${where}.speakers[${i}]`));
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
