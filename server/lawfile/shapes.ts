import { z } from "zod";
import type { NodeId } from "../model/ids.ts";
import {
  AUTHORITIES,
  CRIMES,
  DECLARATION_VERBS,
  ELEMENT_KINDS,
  PARTY_STATUSES,
  PEREMPTORY_NORMS,
  VERIFIED,
} from "../model/law.ts";
import { covers, date, flag, law, list, text, url, word } from "../text/fields.ts";

/** The shapes of docs/law-format.md. What needs a second look at other texts is in check.ts. */
const official = url.refine((address) => address.startsWith("https://"), {
  message: "The address is not https.",
  params: { cure: "Write the official address, which begins with https://." },
});

const country = text.refine((code) => /^[A-Z]{3}$/.test(code), {
  message: "This is no country code.",
  params: { cure: "Write ISO 3166-1 alpha-3: PRK, RUS." },
});
const state = country.transform((code) => `state:${code}` as NodeId);

export const stateShape = z.strictObject({ code: country, name: text, short: text });

const customShape = z.strictObject({
  since: date.exactOptional(),
  source: text,
  verified: word(VERIFIED),
  note: text.exactOptional(),
});

const partyShape = z.strictObject({
  state,
  status: word(PARTY_STATUSES),
  signed: date.exactOptional(),
  consented: date.exactOptional(),
  since: date.exactOptional(),
  until: date.exactOptional(),
  reservation: text.exactOptional(),
  note: text.exactOptional(),
  source: text,
  verified: word(VERIFIED),
});

const declarationShape = z.strictObject({
  under: law("prov"),
  does: word(DECLARATION_VERBS),
  who: text,
  made: date,
  reach: date,
  place: state.exactOptional(),
  nationals: state.exactOptional(),
  crimes: list(word(CRIMES), 1),
  contested: flag.default(false),
  note: text.exactOptional(),
  source: text,
  verified: word(VERIFIED),
});

export const provisionShape = z.strictObject({
  id: law("prov"),
  number: text,
  heading: text,
  paraphrase: text,
  url: official.exactOptional(),
  validFrom: date.exactOptional(),
  insertedBy: law("ins").exactOptional(),
  custom: customShape.exactOptional(),
  jusCogens: word(PEREMPTORY_NORMS).exactOptional(),
  crime: word(CRIMES).exactOptional(),
  note: text.exactOptional(),
  covers,
  elements: z.unknown().exactOptional(),
});

/** Provisions are conformed one by one, so that a fault in one hides none in another. */
export const instrumentShape = z.strictObject({
  id: law("ins"),
  title: text,
  short: text,
  authority: word(AUTHORITIES),
  binding: law("prov").exactOptional(),
  custom: customShape.exactOptional(),
  state: state.exactOptional(),
  adopted: date.exactOptional(),
  inForce: date.exactOptional(),
  effect: text.exactOptional(),
  citation: text.exactOptional(),
  depositary: text.exactOptional(),
  url: official.exactOptional(),
  verified: word(VERIFIED),
  note: text.exactOptional(),
  covers,
  parties: z.array(partyShape).default([]),
  declarations: z.array(declarationShape).default([]),
  provisions: z.array(z.unknown()).default([]),
});

const members = z.array(z.unknown()).exactOptional();
export const groupShape = z.strictObject({ all: members, any: members });
export const elementShape = z.strictObject({
  id: law("elm"),
  text,
  kind: word(ELEMENT_KINDS),
  all: members,
  any: members,
});
export const referenceShape = z.strictObject({ provision: law("prov") });
