import { z } from "zod";
import {
  BOUNDS,
  CERTAINTIES,
  CLAIM_KINDS,
  LINK_KINDS,
  NOTE_KINDS,
  STANCES,
  VALID_BASES,
} from "../model/case.ts";
import {
  covers,
  date,
  flag,
  id,
  language,
  law,
  list,
  moment,
  number,
  ref,
  sha256,
  text,
  url,
  word,
} from "../text/fields.ts";

/** The shapes of docs/case-format.md. What needs a second look at other items is in the file of each kind. */
export const caseShape = z.strictObject({
  id: text,
  title: text,
  summary: text,
  language,
  documents: list(text),
  start: list(ref("ent")).default([]),
});

export const documentShape = z.strictObject({
  id: id("doc"),
  letter: text,
  kind: text,
  title: text,
  author: text.exactOptional(),
  authorEntity: ref("ent").exactOptional(),
  entity: ref("ent").exactOptional(),
  publisher: text.exactOptional(),
  date: date.exactOptional(),
  dateNote: text.exactOptional(),
  language,
  url: url.exactOptional(),
  originalSha256: sha256.exactOptional(),
  wording: word(["digest", "original"]),
  genre: text.exactOptional(),
  covers,
});

const aliasShape = z.preprocess(
  (alias) => (typeof alias === "string" ? { text: alias } : alias),
  z.strictObject({ text, in: list(ref("doc"), 1).exactOptional(), search: flag.exactOptional() }),
);

export const entityShape = z.strictObject({
  id: id("ent"),
  kind: text,
  name: text,
  plural: flag.exactOptional(),
  aliases: z.array(aliasShape).default([]),
  description: text.exactOptional(),
  state: text.exactOptional(),
  law: law("ins", "prov").exactOptional(),
  when: date.exactOptional(),
  place: z.strictObject({ lat: number, lon: number }).exactOptional(),
  organOf: ref("ent").exactOptional(),
  partyIn: list(ref("ent")).default([]),
  sensitive: flag.default(false),
  sameAs: list(url).default([]),
  covers,
});

const quantityShape = z.strictObject({
  bound: word(BOUNDS),
  value: number,
  upTo: number.exactOptional(),
  unit: text,
  per: text.exactOptional(),
  printed: text.exactOptional(),
});

const assertionShape = z.strictObject({
  passage: ref("doc"),
  quote: text,
  speakers: list(ref("ent"), 1),
  stance: word(STANCES),
  certainty: word(CERTAINTIES),
  hedge: text.exactOptional(),
  reading: word(["second"]).exactOptional(),
  unsourced: flag.default(false),
  saidAt: date.exactOptional(),
  covers,
});

export const claimShape = z.strictObject({
  id: id("clm"),
  kind: word(CLAIM_KINDS),
  text,
  subject: ref("ent").exactOptional(),
  predicate: text.exactOptional(),
  object: ref("ent").exactOptional(),
  alleged: flag.default(false),
  implied: list(word(["subject", "object"])).default([]),
  quantity: quantityShape.exactOptional(),
  measure: text.exactOptional(),
  validTime: date.exactOptional(),
  validBasis: word(VALID_BASES).exactOptional(),
  tier: word(["1", "2"]).default("2"),
  covers,
  note: text.exactOptional(),
  assertions: z.array(assertionShape),
});

export const linkShape = z.strictObject({
  id: id("lnk"),
  kind: word(LINK_KINDS),
  from: ref("clm"),
  to: ref("clm"),
  note: text.exactOptional(),
  covers,
});

export const noteShape = z.strictObject({
  id: id("note"),
  kind: word(NOTE_KINDS),
  text,
  about: list(ref("clm", "ent", "doc"), 1),
  by: text.exactOptional(),
  at: moment.exactOptional(),
  covers,
});
