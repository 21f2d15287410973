import { z } from "zod";
import { DEFAULT_STRENGTH, PREMISE_TYPES, STANDARDS, TIES, WEIGHERS } from "../model/argument.ts";
import { FORUM_IDS, OFFICES } from "../model/law.ts";
import { DEFAULT_SOURCE_SCHEME, STATEMENT_KINDS } from "../model/mapping.ts";
import { covers, date, flag, id, law, list, number, ref, text, word } from "../text/fields.ts";

/** The shapes of arguments.yaml, section by section. What needs a second look is in mappingCheck.ts. */
const statement = z.strictObject({
  id: id("clm"),
  kind: word(STATEMENT_KINDS),
  text,
  alleged: flag.default(false),
  rests: list(law("prov")).default([]),
  given: word(["accepted", "rejected"]).exactOptional(),
  why: text.exactOptional(),
  open: text.exactOptional(),
  note: text.exactOptional(),
  covers,
});

const source = z.strictObject({
  origin: ref("ent"),
  text: text.exactOptional(),
  scheme: text.default(DEFAULT_SOURCE_SCHEME),
  strength: number.default(DEFAULT_STRENGTH),
  reason: text.exactOptional(),
  answers: z.record(z.string(), ref("clm")).default({}),
  covers,
});

/** An id alone is short for a map with nothing else in it. */
function orClaim<T extends z.ZodType>(shape: T) {
  return z.preprocess((raw) => (typeof raw === "string" ? { claim: raw } : raw), shape);
}

const premise = orClaim(
  z.strictObject({
    claim: ref("clm"),
    type: word(PREMISE_TYPES).default("ordinary"),
    role: text.exactOptional(),
  }),
);

const argument = z.strictObject({
  id: id("arg"),
  title: text,
  scheme: text,
  premises: list(premise, 1),
  conclusion: ref("clm"),
  undercutBy: list(ref("clm")).default([]),
  weigher: word(WEIGHERS).exactOptional(),
  strength: number.default(DEFAULT_STRENGTH),
  reason: text.exactOptional(),
  note: text.exactOptional(),
  covers,
});

const position = orClaim(z.strictObject({ claim: ref("clm"), standard: word(STANDARDS).exactOptional() }));

const issue = z.strictObject({
  id: id("iss"),
  question: text,
  tie: word(TIES),
  positions: list(position, 1),
  note: text.exactOptional(),
  covers,
});

const tie = z.preprocess(
  (raw) => (typeof raw === "string" ? { state: raw } : raw),
  z.strictObject({ state: law("state"), disputed: flag.exactOptional() }),
);

const inquiry = z.strictObject({
  state: law("state").exactOptional(),
  conduct: date.exactOptional(),
  places: list(tie).default([]),
  nationalities: list(tie).default([]),
  aggressor: law("state").exactOptional(),
  victim: law("state").exactOptional(),
  office: word(OFFICES).exactOptional(),
});

const row = z.strictObject({
  element: law("elm"),
  met: ref("clm").exactOptional(),
  for: list(ref("clm")).default([]),
  against: list(ref("clm")).default([]),
  missing: text.exactOptional(),
});

const accusation = z.strictObject({
  id: id("acc"),
  title: text,
  wording: text,
  provision: law("prov"),
  against: list(ref("ent"), 1),
  mode: text.exactOptional(),
  place: text.exactOptional(),
  period: date,
  inquiry: inquiry.default({ places: [], nationalities: [] }),
  forums: list(word(FORUM_IDS)).default([]),
  elements: z.array(row).default([]),
  defences: list(ref("clm")).default([]),
  note: text.exactOptional(),
  covers,
});

export const SECTION_SHAPES = {
  statements: statement,
  sources: source,
  arguments: argument,
  issues: issue,
  accusations: accusation,
} as const;
